import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'SUR-1,People who heard of the mission by radio,Civil,outcome,percent,20,60',
];
const settings = (split: string) => [
  '{ "derive": [{ "indicator": "SUR-1", "from": "forms.csv", "date": "Day",',
  `    "value": { "share": { "Heard by": "radio" } }${split} }] }`,
];
const forms = ['Day,Heard by', '2025-03-04,radio', '2025-03-11,radio sms', '2025-03-20,sms'];

export default defineRule<ReadingFacts['derive/among-others'], 'reading'>({
  code: 'derive/among-others',
  severity: 'warning',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a wanted answer that stands in cells with others, which do not match',
      message: ({ answer, column, cells }, say) => {
        const many = say.plural(cells, { one: '# cell', other: '# cells' });
        return `${say.quote(answer)} stands with other answers in ${many} of ${column}, which ${cells === 1 ? 'does' : 'do'} not match.`;
      },
      hint: 'If a cell may hold several answers, give "split" in this entry of "derive": " ", "|" or ",".',
      explanation:
        'Forms with several choices write them all into one cell. Without "split" a cell is one answer, and those who chose this one beside others would count as if they had not.',
      bad: 'radio is asked for; a cell says "radio sms"',
      good: 'the same with "split": " "',
    },
    fr: {
      summary: 'une réponse voulue qui figure avec d’autres dans des cellules, lesquelles ne correspondent pas',
      message: ({ answer, column, cells }, say) => {
        const many = say.plural(cells, { one: '# cellule', other: '# cellules' });
        return `${say.quote(answer)} figure avec d’autres réponses dans ${many} de ${column}, qui ne ${cells === 1 ? 'correspond' : 'correspondent'} pas.`;
      },
      hint: 'Si une cellule peut contenir plusieurs réponses, donnez "split" dans cette entrée de "derive" : " ", "|" ou ",".',
      explanation:
        'Les formulaires à choix multiples écrivent tous les choix dans une même cellule. Sans "split", une cellule est une seule réponse, et qui a fait ce choix parmi d’autres compterait comme ne l’ayant pas fait.',
      bad: 'on demande radio ; une cellule dit « radio sms »',
      good: 'la même chose avec "split": " "',
    },
  },
  shown: { answer: 'radio', column: 'Heard by', cells: 1, setting: 'share' },
  bad: {
    files: { 'cpas.json': settings(''), 'indicators.csv': indicators, 'forms.csv': forms },
    raised: ['forms.csv'],
  },
  good: { files: { 'cpas.json': settings(', "split": " "'), 'indicators.csv': indicators, 'forms.csv': forms } },
});

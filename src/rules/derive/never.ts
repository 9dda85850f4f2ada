import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'POC-1,Alerts answered,Military,outcome,percent,40,80',
];
const settings = (answer: string) => [
  '{ "derive": [{ "indicator": "POC-1", "from": "alerts.csv", "date": "Day",',
  `    "value": { "share": { "Response": "${answer}" } } }] }`,
];
const alerts = ['Day,Response', '2025-03-04,answered', '2025-03-11,none'];

export default defineRule<ReadingFacts['derive/never'], 'reading'>({
  code: 'derive/never',
  severity: 'warning',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a wanted answer that no event has',
      message: ({ answer, column }, say) => `No event has the answer ${say.quote(answer)} in ${column}.`,
      hint: ({ nearest }, say) =>
        nearest === null
          ? 'Compare the answer in "derive" of cpas.json with those of the file.'
          : `Write ${say.quote(nearest)} in "derive" of cpas.json if that is meant.`,
      explanation:
        'A share of an answer that never occurs is 0, and a mistyped answer gives the same 0. Case, accents, spaces and hyphens make no difference.',
      bad: 'anwsered is asked for; the cells say answered',
      good: 'answered is asked for',
    },
    fr: {
      summary: 'une réponse voulue qu’aucun événement n’a',
      message: ({ answer, column }, say) => `Aucun événement n’a la réponse ${say.quote(answer)} dans ${column}.`,
      hint: ({ nearest }, say) =>
        nearest === null
          ? 'Comparez la réponse demandée sous "derive" dans cpas.json avec celles du fichier.'
          : `Écrivez ${say.quote(nearest)} sous "derive" dans cpas.json, si c’est bien ce qui est voulu.`,
      explanation:
        'La part d’une réponse qui n’apparaît jamais est 0, et une réponse mal écrite donne le même 0. La casse, les accents, les espaces et les traits d’union ne comptent pas.',
      bad: 'on demande anwsered ; les cellules disent answered',
      good: 'on demande answered',
    },
  },
  shown: { answer: 'anwsered', column: 'Response', nearest: 'answered' },
  bad: {
    files: { 'cpas.json': settings('anwsered'), 'indicators.csv': indicators, 'alerts.csv': alerts },
    raised: ['alerts.csv'],
  },
  good: { files: { 'cpas.json': settings('answered'), 'indicators.csv': indicators, 'alerts.csv': alerts } },
});

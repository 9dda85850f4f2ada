import type { Lang } from '../../model/lang.ts';
import type { ReadingFacts } from '../../model/reading-facts.ts';
import { ofFile } from '../other-file.ts';
import { defineRule } from '../rule.ts';
import type { PluralForms, Say } from '../say.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P3,Trust in the police,Police,outcome,percent,30,60',
];
const head = 'indicator,period,value,source';
type Others = Pick<ReadingFacts['row/conflict'], 'lineNumbers' | 'files'>;
const lineWords: { readonly [L in Lang]: PluralForms<L> } = {
  en: { one: 'line', other: 'lines' },
  fr: { one: 'ligne', other: 'lignes' },
};
const linesIn = ({ lineNumbers, files = [] }: Others, say: Say): string => {
  const word = say.plural(lineNumbers.length, lineWords[say.lang]);
  const [line] = lineNumbers;
  if (lineNumbers.length === 1) return `${word} ${line}${ofFile(files[0], say)}`;
  const each = lineNumbers.map((number, i) => (files[i] == null ? `${number}` : `${number} (${files[i]})`));
  return `${word} ${say.some(each)}`;
};
const none = (lineNumbers: readonly number[]): string =>
  lineNumbers.length > 1 ? 'None of them is used.' : 'Neither is used.';

export default defineRule<ReadingFacts['row/conflict'], 'reading'>({
  code: 'row/conflict',
  severity: 'error',
  on: 'reading',
  concerns: 'row',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'different values for the same: none of them is used',
      message: ({ key, here, there, subject, ...at }, say) => {
        const { lineNumbers } = at;
        const others = linesIn(at, say);
        if (subject === 'goals' && here === there)
          return `${key} has a goal in ${others} too, ${here} as here. ${none(lineNumbers)}`;
        if (lineNumbers.length > 1) return `${key} is ${here} here and otherwise in ${others}. ${none(lineNumbers)}`;
        if (subject === 'goals')
          return `${key} has the goal ${here} here and ${there} in ${others}. ${none(lineNumbers)}`;
        return here === there
          ? `${key} is ${here} here and in ${others}, but with another weight, bound or quality. Neither is used.`
          : `${key} is ${here} here and ${there} in ${others}. Neither is used.`;
      },
      hint: ({ subject, here, there }) => {
        if (subject === 'values') return 'Delete the wrong row, or name the source of each.';
        return here === there ? 'Delete all but one of them.' : 'Delete the wrong row.';
      },
      explanation:
        "One indicator can't have two values for the same days, place, part and source. Which is right only its keepers know, so all rows of the key are left out until one remains.",
      bad: 'P3, 2025-Q2, source RBB: 47 and 74',
      good: 'P3, 2025-Q2, source RBB: 47 alone',
    },
    fr: {
      summary: 'des valeurs différentes pour la même chose : aucune n’est utilisée',
      message: ({ key, here, there, subject, ...at }, say) => {
        const { lineNumbers } = at;
        const others = linesIn(at, say);
        if (subject === 'goals' && here === there)
          return `${key} a aussi un objectif ${lineNumbers.length > 1 ? 'aux' : 'à la'} ${others}, ${here} comme ici. Aucun n’est utilisé.`;
        if (lineNumbers.length > 1) return `${key} : ${here} ici, autre chose aux ${others}. Aucune n’est utilisée.`;
        return here === there
          ? `${key} : ${here} ici comme à la ${others}, mais poids, borne ou qualité diffèrent. Aucune des deux n’est utilisée.`
          : `${key} : ${here} ici, ${there} à la ${others}. Aucune des deux n’est utilisée.`;
      },
      hint: ({ subject, here, there }) => {
        if (subject === 'values') return 'Supprimez la ligne fausse, ou indiquez la source de chacune.';
        return here === there ? 'Supprimez-les toutes sauf une.' : 'Supprimez la ligne fausse.';
      },
      explanation:
        'Un indicateur ne peut avoir deux valeurs pour les mêmes jours, lieu, sous-groupe et source. Seuls ceux qui le tiennent à jour savent laquelle est juste ; toutes ces lignes sont écartées tant qu’il en reste plus d’une.',
      bad: 'P3, 2025-Q2, source RBB : 47 et 74',
      good: 'P3, 2025-Q2, source RBB : 47 seulement',
    },
  },
  shown: { key: 'P3, 2025-Q2, source RBB', here: '74', there: '47', lineNumbers: [2], subject: 'values' },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'P3,2025-Q2,47,RBB', 'P3,2025-Q2,74,RBB'] },
    raised: ['observations.csv:3:12'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'P3,2025-Q1,47,RBB', 'P3,2025-Q2,74,RBB'] },
  },
});

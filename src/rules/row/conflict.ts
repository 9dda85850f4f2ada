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
type Others = Pick<ReadingFacts['row/conflict'], 'lines' | 'files'>;
const lineWords: { readonly [L in Lang]: PluralForms<L> } = {
  en: { one: 'line', other: 'lines' },
  fr: { one: 'ligne', other: 'lignes' },
};
const linesIn = ({ lines, files = [] }: Others, say: Say): string => {
  const word = say.plural(lines.length, lineWords[say.lang]);
  const [line] = lines;
  if (lines.length === 1) return `${word} ${line}${ofFile(files[0], say)}`;
  const each = lines.map((one, i) => (files[i] == null ? `${one}` : `${one} (${files[i]})`));
  return `${word} ${say.some(each)}`;
};
const none = (lines: readonly number[]): string => (lines.length > 1 ? 'None of them is used.' : 'Neither is used.');

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
      message: ({ key, here, there, of, ...at }, say) => {
        const { lines } = at;
        const others = linesIn(at, say);
        if (of === 'goals' && here === there)
          return `${key} has a goal in ${others} too, ${here} as here. ${none(lines)}`;
        if (lines.length > 1) return `${key} is ${here} here and otherwise in ${others}. ${none(lines)}`;
        if (of === 'goals') return `${key} has the goal ${here} here and ${there} in ${others}. ${none(lines)}`;
        return here === there
          ? `${key} is ${here} here and in ${others}, but with another weight, bound or quality. Neither is used.`
          : `${key} is ${here} here and ${there} in ${others}. Neither is used.`;
      },
      hint: ({ of, here, there }) => {
        if (of === 'values') return 'Delete the wrong row, or name the source of each.';
        return here === there ? 'Delete all but one of them.' : 'Delete the wrong row.';
      },
      explanation:
        "One indicator can't have two values for the same days, place, part and source. Which is right only its keepers know, so all rows of the key are left out until one remains.",
      bad: 'P3, 2025-Q2, source RBB: 47 and 74',
      good: 'P3, 2025-Q2, source RBB: 47 alone',
    },
    fr: {
      summary: 'des valeurs différentes pour la même chose : aucune n’est utilisée',
      message: ({ key, here, there, of, ...at }, say) => {
        const { lines } = at;
        const others = linesIn(at, say);
        if (of === 'goals' && here === there)
          return `${key} a aussi un objectif ${lines.length > 1 ? 'aux' : 'à la'} ${others}, ${here} comme ici. Aucun n’est utilisé.`;
        if (lines.length > 1) return `${key} : ${here} ici, autre chose aux ${others}. Aucune n’est utilisée.`;
        return here === there
          ? `${key} : ${here} ici comme à la ${others}, mais poids, borne ou qualité diffèrent. Aucune des deux n’est utilisée.`
          : `${key} : ${here} ici, ${there} à la ${others}. Aucune des deux n’est utilisée.`;
      },
      hint: ({ of, here, there }) => {
        if (of === 'values') return 'Supprimez la ligne fausse, ou indiquez la source de chacune.';
        return here === there ? 'Supprimez-les toutes sauf une.' : 'Supprimez la ligne fausse.';
      },
      explanation:
        'Un indicateur ne peut avoir deux valeurs pour les mêmes jours, lieu, sous-groupe et source. Seuls ceux qui le tiennent à jour savent laquelle est juste ; toutes ces lignes sont écartées tant qu’il en reste plus d’une.',
      bad: 'P3, 2025-Q2, source RBB : 47 et 74',
      good: 'P3, 2025-Q2, source RBB : 47 seulement',
    },
  },
  shown: { key: 'P3, 2025-Q2, source RBB', here: '74', there: '47', lines: [2], of: 'values' },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'P3,2025-Q2,47,RBB', 'P3,2025-Q2,74,RBB'] },
    raised: ['observations.csv:3:12'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'P3,2025-Q1,47,RBB', 'P3,2025-Q2,74,RBB'] },
  },
});

import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P3,Trust in the police,Police,outcome,percent,30,60',
];
const head = 'indicator,period,value,source';

export default defineRule<ReadingFacts['row/conflict'], 'reading'>({
  code: 'row/conflict',
  severity: 'error',
  on: 'reading',
  words: {
    en: {
      summary: 'different values for the same: none of them is used',
      message: ({ key, here, there, lines }, say) => {
        if (lines.length > 1)
          return `${key} is ${here} here and otherwise in lines ${say.list(lines.map(String))}. None of them is used.`;
        return here === there
          ? `${key} is ${here} here and in line ${lines[0]}, but with another weight, bound or quality. Neither is used.`
          : `${key} is ${here} here and ${there} in line ${lines[0]}. Neither is used.`;
      },
      hint: 'Delete the wrong row, or name the source of each.',
      explanation:
        "One indicator can't have two values for the same days, place, part and source. Which is right only its keepers know, so all rows of the key are left out until one remains.",
      bad: 'P3, 2025-Q2, source RBB: 47 and 74',
      good: 'P3, 2025-Q2, source RBB: 47 alone',
    },
    fr: {
      summary: 'des valeurs différentes pour la même chose : aucune n’est utilisée',
      message: ({ key, here, there, lines }, say) => {
        if (lines.length > 1)
          return `${key} : ${here} ici, autre chose aux lignes ${say.list(lines.map(String))}. Aucune n’est utilisée.`;
        return here === there
          ? `${key} : ${here} ici comme à la ligne ${lines[0]}, mais poids, borne ou qualité diffèrent. Aucune des deux n’est utilisée.`
          : `${key} : ${here} ici, ${there} à la ligne ${lines[0]}. Aucune des deux n’est utilisée.`;
      },
      hint: 'Supprimez la ligne fausse, ou indiquez la source de chacune.',
      explanation:
        'Un indicateur ne peut avoir deux valeurs pour les mêmes jours, lieu, ventilation et source. Seuls ceux qui le tiennent savent laquelle est juste ; toutes ces lignes sont écartées tant qu’il en reste plus d’une.',
      bad: 'P3, 2025-Q2, source RBB : 47 et 74',
      good: 'P3, 2025-Q2, source RBB : 47 seulement',
    },
  },
  shown: { key: 'P3, 2025-Q2, source RBB', here: '74', there: '47', lines: [2] },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'P3,2025-Q2,47,RBB', 'P3,2025-Q2,74,RBB'] },
    raised: ['observations.csv:3:12'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'P3,2025-Q1,47,RBB', 'P3,2025-Q2,74,RBB'] },
  },
});

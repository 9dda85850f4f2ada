import type { ReadingFacts } from '../../model/reading-facts.ts';
import { ofFile } from '../other-file.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
const head = 'indicator,period,value';

export default defineRule<ReadingFacts['row/duplicate'], 'reading'>({
  code: 'row/duplicate',
  severity: 'warning',
  on: 'reading',
  concerns: 'row',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'the same value told twice: counted once',
      message: ({ key, firstLine, firstFile }, say) =>
        `${key} stands already in line ${firstLine}${ofFile(firstFile, say)}, with the same value: counted once.`,
      hint: 'Delete one of the two rows.',
      explanation:
        'The same indicator, days, place, part and source with the same value is one observation told twice, as when a sheet was pasted in again. Counting both would double it.',
      bad: 'M1 in 2025-Q1: 870, twice',
      good: 'M1 in 2025-Q1: 870, once',
    },
    fr: {
      summary: 'la même valeur donnée deux fois : comptée une fois',
      message: ({ key, firstLine, firstFile }, say) =>
        `${key} figure déjà à la ligne ${firstLine}${ofFile(firstFile, say)} avec la même valeur : comptée une seule fois.`,
      hint: 'Supprimez l’une des deux lignes.',
      explanation:
        'Mêmes indicateur, jours, lieu, sous-groupe et source, même valeur : une seule observation donnée deux fois, comme après un double collage. Compter les deux la doublerait.',
      bad: 'M1 en 2025-Q1 : 870, deux fois',
      good: 'M1 en 2025-Q1 : 870, une fois',
    },
  },
  shown: { key: 'M1, 2025-Q1', firstLine: 2 },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'M1,2025-Q1,870', 'M1,2025-Q1,870'] },
    raised: ['observations.csv:3:1'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'M1,2025-Q1,870', 'M1,2025-Q2,870'] },
  },
});

import type { ReadingFacts } from '../../model/reading-facts.ts';
import { columnIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

export default defineRule<ReadingFacts['header/duplicate-column'], 'reading'>({
  code: 'header/duplicate-column',
  severity: 'error',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'two headers that mean the same column',
      message: ({ column, first, second }, say) =>
        first === second
          ? `The column ${say.quote(first)} stands there twice.`
          : `${say.quote(first)} and ${say.quote(second)} both mean the column ${columnIn(column, say)}.`,
      hint: 'Delete one of them or give it another name; or choose one under "columns" in cpas.json.',
      explanation:
        'Two columns for one thing may disagree, and which of them holds is not for a program to guess. In a wide table 2025-Q1 and Q1 2025 are two such columns.',
      bad: 'a column target and a column planned',
      good: 'the column target alone',
    },
    fr: {
      summary: 'deux en-têtes qui désignent la même colonne',
      message: ({ column, first, second }, say) =>
        first === second
          ? `La colonne ${say.quote(first)} figure deux fois.`
          : `${say.quote(first)} et ${say.quote(second)} désignent tous deux la colonne ${say.quote(columnIn(column, say))}.`,
      hint: 'Supprimez l’une des deux ou renommez-la ; ou choisissez-en une sous "columns" dans cpas.json.',
      explanation:
        'Deux colonnes pour une même chose peuvent se contredire, et ce n’est pas au programme de deviner laquelle vaut. Dans un tableau large, 2025-T1 et T1 2025 en sont deux aussi.',
      bad: 'une colonne target et une colonne planned',
      good: 'la colonne target seule',
    },
  },
  shown: { column: 'target', first: 'target', second: 'planned' },
  bad: {
    files: {
      'indicators.csv': [
        'id,name,component,level,measure,baseline,target,planned',
        'M1,Patrols to priority sites,Military,output,count,2400,3600,3400',
      ],
    },
    raised: ['indicators.csv:1:49'],
  },
  good: {
    files: {
      'indicators.csv': [
        'id,name,component,level,measure,baseline,target',
        'M1,Patrols to priority sites,Military,output,count,2400,3600',
      ],
    },
  },
});

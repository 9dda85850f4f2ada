import type { ReadingFacts } from '../../model/reading-facts.ts';
import { columnIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const row = 'M1,Patrols to priority sites,Military,output,count,2400,3600';

export default defineRule<ReadingFacts['header/unknown-column'], 'reading'>({
  code: 'header/unknown-column',
  severity: 'info',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a column of a name that is not known',
      message: ({ column }, say) => `The column ${say.quote(column)} is not known and was passed over.`,
      hint: ({ nearest }, say) =>
        nearest === null
          ? 'Nothing need be done if the column is for your own use.'
          : `Rename it to ${columnIn(nearest, say)} if that is what it holds.`,
      explanation:
        'A sheet may have more columns than are needed here. But a misspelt name hides a column that was meant to count.',
      bad: 'a column called targett',
      good: 'the same column called target',
    },
    fr: {
      summary: 'une colonne dont le nom n’est pas connu',
      message: ({ column }, say) => `La colonne ${say.quote(column)} n’est pas connue et a été ignorée.`,
      hint: ({ nearest }, say) =>
        nearest === null
          ? 'Il n’y a rien à faire si cette colonne sert à votre propre usage.'
          : `Renommez-la ${say.quote(columnIn(nearest, say))}, si c’est bien ce qu’elle contient.`,
      explanation:
        'Une feuille peut avoir plus de colonnes qu’il n’en faut ici. Mais un nom mal écrit cache une colonne qui devait compter.',
      bad: 'une colonne appelée targett',
      good: 'la même colonne appelée target',
    },
  },
  shown: { column: 'targett', nearest: 'target' },
  bad: {
    files: { 'indicators.csv': ['id,name,component,level,measure,baseline,targett', row] },
    raised: ['indicators.csv:1:42'],
  },
  good: { files: { 'indicators.csv': ['id,name,component,level,measure,baseline,target', row] } },
});

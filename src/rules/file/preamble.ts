import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const table = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];

export default defineRule<ReadingFacts['file/preamble'], 'reading'>({
  code: 'file/preamble',
  severity: 'info',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'rows above the header skipped',
      message: ({ lineCount }, say) =>
        say.plural(lineCount, {
          one: '# line above the header was skipped.',
          other: '# lines above the header were skipped.',
        }),
      hint: 'If the header is another line, give its number as "header" in this file\'s entry under "files" in cpas.json.',
      explanation:
        'Many sheets begin with a title or a note. The header is the first of 21 rows in which two cells are known names; what stands above it is no data.',
      bad: 'a title above the header',
      good: 'the header in the first line',
    },
    fr: {
      summary: 'lignes au-dessus de l’en-tête ignorées',
      message: ({ lineCount }, say) =>
        say.plural(lineCount, {
          one: '# ligne au-dessus de l’en-tête a été ignorée.',
          other: '# lignes au-dessus de l’en-tête ont été ignorées.',
        }),
      hint: 'Si l’en-tête est une autre ligne, donnez son numéro sous "header" pour ce fichier, dans "files" de cpas.json.',
      explanation:
        'Bien des feuilles commencent par un titre ou une note. L’en-tête est la première de 21 lignes où deux cellules sont des noms connus ; ce qui la précède n’est pas une donnée.',
      bad: 'un titre au-dessus de l’en-tête',
      good: 'l’en-tête sur la première ligne',
    },
  },
  shown: { lineCount: 1 },
  bad: { files: { 'indicators.csv': ['Results framework 2025/26', ...table] }, raised: ['indicators.csv:1:1'] },
  good: { files: { 'indicators.csv': table } },
});

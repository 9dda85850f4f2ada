import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
const head = 'indicator,period,value,location,note';

export default defineRule<ReadingFacts['row/short'], 'reading'>({
  code: 'row/short',
  severity: 'info',
  on: 'reading',
  concerns: 'row',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'rows with fewer cells than the header',
      message: ({ rows, cells, header }, say) =>
        say.plural(rows, {
          one: `# row has fewer cells than the header: ${cells} of ${header}.`,
          other: `# rows have fewer cells than the header; the first has ${cells} of ${header}.`,
        }),
      hint: 'Nothing need be done if the cells that are missing are empty ones at the end of the row.',
      explanation:
        'Spreadsheets leave out empty cells at the end of a row; they are read as empty. A row that was cut off, or lost a delimiter, looks the same: where a single row of ten or more is short, or one in a hundred, it is a warning.',
      bad: 'three cells under a header of five',
      good: 'five cells, the last two empty',
    },
    fr: {
      summary: 'lignes qui ont moins de cellules que l’en-tête',
      message: ({ rows, cells, header }, say) =>
        say.plural(rows, {
          one: `# ligne a moins de cellules que l’en-tête : ${cells} sur ${header}.`,
          other: `# lignes ont moins de cellules que l’en-tête ; la première en a ${cells} sur ${header}.`,
        }),
      hint: 'Il n’y a rien à faire si les cellules absentes sont des cellules vides en fin de ligne.',
      explanation:
        'Les tableurs omettent les cellules vides en fin de ligne ; elles sont lues comme vides. Une ligne tronquée, ou qui a perdu un séparateur, se présente de la même façon : si une seule ligne sur au moins dix est courte, ou une sur cent, c’est un avertissement.',
      bad: 'trois cellules sous un en-tête qui en a cinq',
      good: 'cinq cellules, les deux dernières vides',
    },
  },
  shown: { rows: 1, cells: 3, header: 5 },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'M1,2025-Q1,870', 'M1,2025-Q2,900,,'] },
    raised: ['observations.csv:2:1'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'M1,2025-Q1,870,,', 'M1,2025-Q2,900,,'] },
  },
});

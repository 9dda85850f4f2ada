import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
const head = 'indicator,period,value,note';

export default defineRule<ReadingFacts['cell/swallowed-rows'], 'reading'>({
  code: 'cell/swallowed-rows',
  severity: 'warning',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a quoted cell that has most likely swallowed rows',
      message: ({ lineCount }) => `The cell runs over ${lineCount} lines that look like rows of the table.`,
      hint: 'See whether its opening quotation mark is a stray one; if so, delete it.',
      explanation:
        "A stray quotation mark takes in all lines to the next one. When two or more of them have as many delimiters as the header they were rows, and their values are missing now; one is taken for a row where it is also written like the one that the cell stands in. Where its own row can't be read for it either, it is an error.",
      bad: 'a note that begins with a quotation mark; the next mark is three lines below',
      good: 'the same rows without the stray marks',
    },
    fr: {
      summary: 'une cellule entre guillemets qui a sans doute avalé des lignes',
      message: ({ lineCount }) => `La cellule s’étend sur ${lineCount} lignes qui ressemblent à des lignes du tableau.`,
      hint: 'Vérifiez si le guillemet qui l’ouvre est de trop ; si oui, supprimez-le.',
      explanation:
        'Un guillemet de trop prend toutes les lignes jusqu’au suivant. Quand deux d’entre elles ou plus ont autant de séparateurs que l’en-tête, c’étaient des lignes, et leurs valeurs manquent désormais ; une seule passe pour une ligne si elle est en outre écrite comme celle où se trouve la cellule. Si sa propre ligne en devient illisible, c’est une erreur.',
      bad: 'une note qui commence par un guillemet ; le suivant est trois lignes plus bas',
      good: 'les mêmes lignes sans ces guillemets',
    },
  },
  shown: { lineCount: 4 },
  bad: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': [head, 'M1,2024-Q1,850,"by sector', 'M1,2024-Q2,870,', 'M1,2024-Q3,900,', 'M1,2024-Q4,880,"'],
    },
    raised: ['observations.csv:2:16'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': [head, 'M1,2024-Q1,850,by sector', 'M1,2024-Q2,870,', 'M1,2024-Q3,900,', 'M1,2024-Q4,880,'],
    },
  },
});

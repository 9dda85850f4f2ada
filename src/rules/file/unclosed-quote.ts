import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
const head = 'indicator,period,value,note';

export default defineRule<ReadingFacts['file/unclosed-quote'], 'reading'>({
  code: 'file/unclosed-quote',
  severity: 'error',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a quotation mark that opens and never closes',
      message: ({ line }) => `The quotation mark that opens in line ${line} never closes.`,
      hint: 'Close it or delete it. Reading went on with the next line, so only this row is left out.',
      explanation:
        'A cell that begins with a quotation mark goes on, over line ends too, to the mark that closes it. Without one the cell would take in the rest of the file.',
      bad: 'a note that begins with a quotation mark and has no second one',
      good: 'the note between two quotation marks',
    },
    fr: {
      summary: 'un guillemet ouvert et jamais fermé',
      message: ({ line }) => `Le guillemet ouvert à la ligne ${line} n’est jamais fermé.`,
      hint: 'Fermez-le ou supprimez-le. La lecture a repris à la ligne suivante : seule cette ligne est écartée.',
      explanation:
        'Une cellule qui commence par un guillemet va, même au-delà des fins de ligne, jusqu’au guillemet qui la ferme. Sans lui, elle avalerait le reste du fichier.',
      bad: 'une note qui commence par un guillemet et n’en a pas de second',
      good: 'la note entre deux guillemets',
    },
  },
  shown: { line: 2 },
  bad: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': [head, 'M1,2025-Q1,870,"counted by sector', 'M1,2025-Q2,900,'],
    },
    raised: ['observations.csv:2:16'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': [head, 'M1,2025-Q1,870,"counted by sector"', 'M1,2025-Q2,900,'],
    },
  },
});

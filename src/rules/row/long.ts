import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule<ReadingFacts['row/long'], 'reading'>({
  code: 'row/long',
  severity: 'error',
  on: 'reading',
  words: {
    en: {
      summary: 'a row with more cells than the header',
      message: ({ cells, header }) => `The row has ${cells} cells, the header ${header}.`,
      hint: 'Put a text that has a comma, semicolon or tab in it between quotation marks.',
      explanation:
        "Most often a delimiter within a text has split a cell in two, so that all cells after it stand one column off. A row that can't be trusted is left out whole. One whose cells too many are all empty is used; where a single row of ten or more is so, or one in a hundred, it is a warning, for a delimiter too many may have moved its cells.",
      bad: 'Patrols, day and night: two cells',
      good: '"Patrols, day and night": one cell',
    },
    fr: {
      summary: 'une ligne qui a plus de cellules que l’en-tête',
      message: ({ cells, header }) => `La ligne a ${cells} cellules, l’en-tête ${header}.`,
      hint: 'Mettez entre guillemets droits (") un texte qui contient une virgule, un point-virgule ou une tabulation.',
      explanation:
        'Le plus souvent, un séparateur placé dans un texte a coupé une cellule en deux, et toutes les suivantes sont décalées d’une colonne. Une ligne douteuse est écartée en entier. Celle dont les cellules en trop sont toutes vides est utilisée ; si une seule ligne sur au moins dix est dans ce cas, ou une sur cent, c’est un avertissement, car un séparateur de trop a pu décaler ses cellules.',
      bad: 'Patrols, day and night : deux cellules',
      good: '"Patrols, day and night" : une cellule',
    },
  },
  shown: { cells: 8, header: 7 },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'M1,Patrols, day and night,Military,output,count,2400,3600',
        'M2,Posts,Military,output,count,2,4',
      ],
    },
    raised: ['indicators.csv:2:1'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'M1,"Patrols, day and night",Military,output,count,2400,3600',
        'M2,Posts,Military,output,count,2,4',
      ],
    },
  },
});

import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule<ReadingFacts['row/long'], 'reading'>({
  code: 'row/long',
  severity: 'error',
  on: 'reading',
  concerns: 'row',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a row with more cells than the header',
      message: ({ cells, header }) => `The row has ${cells} cells, the header ${header}.`,
      hint: ({ spare }) =>
        spare
          ? 'Delete the delimiter too many: the cells behind it stand one column off.'
          : 'Put a text that has a comma, semicolon or tab in it between quotation marks.',
      explanation:
        "Most often a delimiter within a text has split a cell in two, so that all cells after it stand one column off. A row that can't be trusted is left out whole. One whose cells too many are all empty is used, unless its cells can't be read behind an empty one: a delimiter too many has moved them, and that is told once in place of all that is wrong with them. Where a single row of ten or more is so, or one in a hundred, it is a warning, for it may have moved them all the same.",
      bad: 'Patrols, day and night: two cells',
      good: '"Patrols, day and night": one cell',
    },
    fr: {
      summary: 'une ligne qui a plus de cellules que l’en-tête',
      message: ({ cells, header }) => `La ligne a ${cells} cellules, l’en-tête ${header}.`,
      hint: ({ spare }) =>
        spare
          ? 'Supprimez le séparateur de trop : les cellules qui le suivent sont décalées d’une colonne.'
          : 'Mettez entre guillemets droits (") un texte qui contient une virgule, un point-virgule ou une tabulation.',
      explanation:
        'Le plus souvent, un séparateur placé dans un texte a coupé une cellule en deux, et toutes les suivantes sont décalées d’une colonne. Une ligne douteuse est écartée en entier. Celle dont les cellules en trop sont toutes vides est utilisée, sauf si elle devient illisible après une cellule vide : un séparateur de trop a décalé ses cellules, et cela est dit une fois, à la place de tout ce qui y est faux. Si une seule ligne sur au moins dix est dans ce cas, ou une sur cent, c’est un avertissement, car ses cellules ont pu être décalées tout de même.',
      bad: 'Patrols, day and night : deux cellules',
      good: '"Patrols, day and night" : une cellule',
    },
  },
  shown: { cells: 8, header: 7, spare: false },
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

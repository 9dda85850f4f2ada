import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';
/** What stands behind the closing mark, to the next delimiter; the reader gives the rest of the line from the opening one. */
const behind = (text: string): string =>
  text
    .slice(0, 1000)
    .replace(/^"(?:[^"]|"")*"/, '')
    .replace(/[,;|\t].*$/s, '')
    .trim();

export default defineRule<ReadingFacts['cell/quote'], 'reading'>({
  code: 'cell/quote',
  severity: 'error',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'text after a closing quotation mark',
      message: ({ text }, say) => `Text stands after the closing quotation mark: ${say.quote(behind(text))}.`,
      hint: 'Write a quotation mark within the cell twice (""), or move the closing one to the end of the cell.',
      explanation:
        'A cell in quotation marks ends at the second one. What stands between it and the next delimiter belongs nowhere, so the row is left out; a mark in the middle of an unquoted cell (12" shell) is plain text.',
      bad: '"Detainees" who have seen a judge',
      good: '"""Detainees"" who have seen a judge"',
    },
    fr: {
      summary: 'du texte après un guillemet fermant',
      message: ({ text }, say) => `Du texte suit le guillemet fermant : ${say.quote(behind(text))}.`,
      hint: 'Doublez un guillemet droit à l’intérieur de la cellule (""), ou déplacez le guillemet fermant à la fin.',
      explanation:
        'Une cellule entre guillemets finit au second. Ce qui se trouve entre lui et le séparateur suivant n’appartient à rien, et la ligne est écartée ; un guillemet au milieu d’une cellule sans guillemets (obus de 12") est du texte.',
      bad: '"Detainees" who have seen a judge',
      good: '"""Detainees"" who have seen a judge"',
    },
  },
  shown: { text: '"Detainees" who have seen a judge,Police,outcome,percent,30,60' },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'P1,"Detainees" who have seen a judge,Police,outcome,percent,30,60',
        'P2,Cases closed,Police,outcome,percent,40,70',
      ],
    },
    raised: ['indicators.csv:2:4'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'P1,"""Detainees"" who have seen a judge",Police,outcome,percent,30,60',
        'P2,Cases closed,Police,outcome,percent,40,70',
      ],
    },
  },
});

import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id;name;component;level;measure;baseline;target',
  'M1;Patrols to priority sites;Military;output;count;2400;3600',
];
const head = 'indicator;period;value';

/** What the text can mean in a file with this decimal mark: its last mark between thousands, or before decimals. */
function readings(text: string, decimal: string): { whole: string; broken: string } {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const digits = (part: string) => part.replace(/\D/g, '');
  const sign = /^\s*[-\u2212]/.test(text) ? '-' : '';
  const before = digits(text.slice(0, last));
  const after = digits(text.slice(last));
  const trimmed = (number: string) => number.replace(/^0+(?=\d)/, '');
  return { whole: sign + trimmed(before + after), broken: `${sign}${trimmed(before)}${decimal}${after}` };
}
const otherMark = (decimal: string) => (decimal === ',' ? '.' : ',');

export default defineRule<ReadingFacts['cell/ambiguous-number'], 'reading'>({
  code: 'cell/ambiguous-number',
  severity: 'error',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a number that can be read in two ways',
      message: ({ text }, say) => {
        const { whole, broken } = readings(text, '.');
        return `${say.quote(text)} can mean ${whole} or ${broken}.`;
      },
      hint: ({ text, decimal }) => {
        const { whole, broken } = readings(text, decimal);
        const mark = decimal === ',' ? 'comma' : 'point';
        return `Write ${whole} or ${broken} (the decimal mark of this file is a ${mark}); if the file has the other mark throughout, set "decimal": "${otherMark(decimal)}" in cpas.json.`;
      },
      explanation:
        'A point or comma before three digits separates thousands in one country and decimals in another. A guess would be wrong by a factor of 1,000.',
      bad: '1.234 in a file with decimal commas',
      good: '1234 in the same file',
    },
    fr: {
      summary: 'un nombre qui peut se lire de deux façons',
      message: ({ text }, say) => {
        const { whole, broken } = readings(text, ',');
        return `${say.quote(text)} peut se lire ${whole} ou ${broken}.`;
      },
      hint: ({ text, decimal }) => {
        const { whole, broken } = readings(text, decimal);
        const mark = decimal === ',' ? 'la virgule' : 'le point';
        return `Écrivez ${whole} ou ${broken} (le signe décimal de ce fichier est ${mark}) ; si tout le fichier emploie l’autre signe, mettez "decimal": "${otherMark(decimal)}" dans cpas.json.`;
      },
      explanation:
        'Un point ou une virgule devant trois chiffres sépare les milliers dans un pays, les décimales dans un autre. Deviner, ce serait risquer de se tromper d’un facteur mille.',
      bad: '1.234 dans un fichier à virgules décimales',
      good: '1234 dans le même fichier',
    },
  },
  shown: { text: '1.234', decimal: ',' },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'M1;2025-Q1;870,5', 'M1;2025-Q2;1.234'] },
    raised: ['observations.csv:3:12'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'M1;2025-Q1;870,5', 'M1;2025-Q2;1234'] },
  },
});

import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const head = 'id;name;component;level;measure;baseline;target';
const other = (decimal: string) => (decimal === ',' ? '.' : ',');

export default defineRule<ReadingFacts['file/decimal'], 'reading'>({
  code: 'file/decimal',
  severity: 'info',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a decimal mark found from the numbers, against the custom of the delimiter',
      message: ({ decimal, shown }, say) =>
        `Numbers were read with a decimal ${decimal === ',' ? 'comma' : 'point'}, as ${say.quote(shown)} shows.`,
      hint: ({ decimal }) => `If that is wrong, set "decimal": "${other(decimal)}" in cpas.json.`,
      explanation:
        'Files with semicolons mostly have decimal commas, all others points. A number that can be read in one way only decides for the whole file.',
      bad: 'semicolons between the cells, and 12.5',
      good: 'semicolons between the cells, and 12,5',
    },
    fr: {
      summary: 'signe décimal déduit des nombres, contraire à l’usage qui va avec le séparateur',
      message: ({ decimal, shown }, say) =>
        `Les nombres ont été lus avec ${decimal === ',' ? 'une virgule décimale' : 'un point décimal'}, comme le montre ${say.quote(shown)}.`,
      hint: ({ decimal }) => `Si ce n’est pas le cas, mettez "decimal": "${other(decimal)}" dans cpas.json.`,
      explanation:
        'Les fichiers à points-virgules ont d’ordinaire des virgules décimales, les autres des points. Un nombre qui ne se lit que d’une façon décide pour tout le fichier.',
      bad: 'des points-virgules entre les cellules, et 12.5',
      good: 'des points-virgules entre les cellules, et 12,5',
    },
  },
  shown: { decimal: '.', delimiter: ';', shown: '12.5' },
  bad: {
    files: { 'indicators.csv': [head, 'P1;Cases closed;Police;outcome;percent;12.5;40'] },
    raised: ['indicators.csv:2:40'],
  },
  good: { files: { 'indicators.csv': [head, 'P1;Cases closed;Police;outcome;percent;12,5;40'] } },
});

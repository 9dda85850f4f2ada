import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
/** The columns in a few words: all of up to four, else the first and the last. */
const few = (columns: readonly string[], to: string): string =>
  columns.length <= 4 ? columns.join(', ') : `${columns[0]} ${to} ${columns.at(-1)}`;

export default defineRule<ReadingFacts['file/wide'], 'reading'>({
  code: 'file/wide',
  severity: 'info',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a wide table: which columns were read as periods or indicators',
      message: ({ subject, columns }, say) => {
        const kind =
          subject === 'periods' ? { one: 'a period', other: 'periods' } : { one: 'an indicator', other: 'indicators' };
        const forms = { one: `# column is read as ${kind.one}`, other: `# columns are read as ${kind.other}` };
        return `${say.plural(columns.length, forms)}: ${few(columns, 'to')}.`;
      },
      hint: 'See that none is missing; a header is taken as it is written, hyphens included.',
      explanation:
        "Most tracking sheets have a column a quarter. Each of its cells is an observation, with the place of the cell; a cell that can't be read costs its own value, not the row.",
      bad: 'columns 2025-Q1 and 2025-Q2',
      good: 'columns period and value, a row a quarter',
    },
    fr: {
      summary: 'tableau large : les colonnes lues comme périodes ou comme indicateurs',
      message: ({ subject, columns }, say) => {
        const kind =
          subject === 'periods'
            ? { one: 'une période', other: 'périodes' }
            : { one: 'un indicateur', other: 'indicateurs' };
        const forms = {
          one: `# colonne est lue comme ${kind.one}`,
          other: `# colonnes sont lues comme ${kind.other}`,
        };
        return `${say.plural(columns.length, forms)} : ${few(columns, 'à')}.`;
      },
      hint: 'Vérifiez qu’il n’en manque aucune ; un en-tête vaut tel qu’il est écrit, traits d’union compris.',
      explanation:
        'La plupart des tableaux de suivi ont une colonne par trimestre. Chaque cellule est une observation, signalée à sa propre position ; une cellule illisible ne coûte que sa valeur, et non la ligne.',
      bad: 'des colonnes 2025-Q1 et 2025-Q2',
      good: 'des colonnes period et value, une ligne par trimestre',
    },
  },
  shown: { subject: 'periods', columns: ['2025-Q1', '2025-Q2'] },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': ['indicator,2025-Q1,2025-Q2', 'M1,870,900'] },
    raised: ['observations.csv:1:1'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': ['indicator,period,value', 'M1,2025-Q1,870', 'M1,2025-Q2,900'],
    },
  },
});

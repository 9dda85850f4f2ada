import type { Documents } from '../documents/document.ts';
import { missionColumns, periodColumn } from './mission-columns.ts';
import { type ColumnSource, defineTable } from './table.ts';

type Document = Documents['explanation'];

const subject: ColumnSource<Document, unknown> = {
  name: 'subject',
  type: 'text',
  description: 'what is explained',
  cell: (_, document) => document.subject.id,
};

/** The main table of `explain`, of what has rows of its own. */
export const rowsTable = defineTable('rows', 'The rows behind a score', (document: Document) => document.rows, [
  ...missionColumns,
  subject,
  { name: 'file', type: 'text', description: 'relative to the current folder', cell: ({ file }) => file },
  { name: 'line', type: 'integer', description: 'physical line, from 1', cell: ({ line }) => line },
  { name: 'period', type: 'text', description: 'the period of the row', cell: (row) => row.period },
  { name: 'location', type: 'text', description: 'empty: the whole mission', cell: ({ location }) => location },
  { name: 'value', type: 'number', description: 'its value', cell: ({ value }) => value },
  { name: 'used', type: 'yes-no', description: 'whether the score uses it', cell: ({ used }) => used },
  { name: 'why', type: 'text', description: 'why it is not used, or carried', cell: ({ why }) => why },
]);

export const stepsTable = defineTable('steps', 'A score worked out', (document: Document) => document.steps, [
  ...missionColumns,
  periodColumn,
  subject,
  { name: 'what', type: 'text', description: 'the step', cell: ({ what }) => what },
  { name: 'formula', type: 'text', description: 'in names', cell: ({ formula }) => formula },
  {
    name: 'figures',
    type: 'text',
    description: 'what each name stands for',
    cell: ({ figures }) =>
      Object.entries(figures)
        .map(([name, figure]) => `${name} = ${figure ?? ''}`)
        .join('; '),
  },
  { name: 'result', type: 'text', description: 'what comes out', cell: ({ result }) => result },
  { name: 'why', type: 'text', description: 'where nothing comes out: why', cell: ({ why }) => why ?? null },
]);

export const leversTable = defineTable(
  'levers',
  'What would move the score most',
  (document: Document) => document.levers,
  [
    ...missionColumns,
    periodColumn,
    subject,
    { name: 'indicator', type: 'text', description: 'its id', cell: ({ indicator }) => indicator },
    { name: 'effect', type: 'change', description: 'change if it alone scored 100', cell: ({ effect }) => effect },
  ],
);

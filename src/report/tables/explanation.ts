import type { Documents } from '../documents/document.ts';
import { missionColumns, period } from './mission-columns.ts';
import { defineTable, type From } from './table.ts';

type Document = Documents['explanation'];

const subject: From<Document, unknown> = {
  name: 'subject',
  type: 'text',
  about: 'what is explained',
  of: (_, document) => document.subject.id,
};

/** The main table of `explain`, of what has rows of its own. */
export const rows = defineTable('rows', 'The rows behind a score', (document: Document) => document.rows, [
  ...missionColumns,
  subject,
  { name: 'file', type: 'text', about: 'relative to the current folder', of: ({ file }) => file },
  { name: 'line', type: 'integer', about: 'physical line, from 1', of: ({ line }) => line },
  { name: 'period', type: 'text', about: 'the period of the row', of: (row) => row.period },
  { name: 'location', type: 'text', about: 'empty: the whole mission', of: ({ location }) => location },
  { name: 'value', type: 'number', about: 'its value', of: ({ value }) => value },
  { name: 'used', type: 'yes-no', about: 'whether the score uses it', of: ({ used }) => used },
  { name: 'why', type: 'text', about: 'why it is not used, or carried', of: ({ why }) => why },
]);

export const steps = defineTable('steps', 'A score worked out', (document: Document) => document.steps, [
  ...missionColumns,
  period,
  subject,
  { name: 'what', type: 'text', about: 'the step', of: ({ what }) => what },
  { name: 'formula', type: 'text', about: 'in names', of: ({ formula }) => formula },
  {
    name: 'figures',
    type: 'text',
    about: 'what each name stands for',
    of: ({ figures }) =>
      Object.entries(figures)
        .map(([name, figure]) => `${name} = ${figure ?? ''}`)
        .join('; '),
  },
  { name: 'result', type: 'text', about: 'what comes out', of: ({ result }) => result },
  { name: 'why', type: 'text', about: 'where nothing comes out: why', of: ({ why }) => why ?? null },
]);

export const levers = defineTable('levers', 'What would move the score most', (document: Document) => document.levers, [
  ...missionColumns,
  period,
  subject,
  { name: 'indicator', type: 'text', about: 'its id', of: ({ indicator }) => indicator },
  { name: 'effect', type: 'change', about: 'change if it alone scored 100', of: ({ effect }) => effect },
]);

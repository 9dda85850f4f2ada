import type { Documents } from '../documents/document.ts';
import { missionColumns } from './mission-columns.ts';
import { defineTable } from './table.ts';

type Validation = Documents['validation'];

export const diagnostics = defineTable(
  'diagnostics',
  'What is wrong in the files, a row a diagnostic',
  (document: Validation) => document.diagnostics,
  [
    ...missionColumns,
    { name: 'code', type: 'text', about: 'the rule', of: ({ code }) => code },
    { name: 'severity', type: 'choice', about: 'error, warning or info', of: ({ severity }) => severity },
    { name: 'file', type: 'text', about: 'relative to the current folder', of: ({ file }) => file },
    { name: 'line', type: 'integer', about: 'physical line, from 1', of: ({ line }) => line },
    {
      name: 'column',
      type: 'integer',
      about: 'character in the line, from 1, UTF-16 units',
      of: ({ column }) => column,
    },
    { name: 'field', type: 'text', about: 'the known column', of: ({ field }) => field },
    { name: 'value', type: 'text', about: 'the text at fault, at most 200 characters', of: ({ value }) => value },
    { name: 'message', type: 'text', about: 'one sentence', of: ({ message }) => message },
    { name: 'hint', type: 'text', about: 'what to do', of: ({ hint }) => hint },
    {
      name: 'related',
      type: 'text',
      about: 'other lines that belong to it, file:line',
      of: ({ related }) => related.map(({ file, line }) => `${file}:${line}`).join('|'),
    },
  ],
);

export const files = defineTable('files', 'The CSV files that were read', (document: Validation) => document.files, [
  ...missionColumns,
  { name: 'path', type: 'text', about: 'relative to the current folder', of: ({ path }) => path },
  { name: 'kind', type: 'choice', about: 'what its rows are', of: ({ kind }) => kind },
  { name: 'rows', type: 'integer', about: 'rows below the header that are not blank', of: ({ rows }) => rows },
  { name: 'bytes', type: 'integer', about: 'its size', of: ({ bytes }) => bytes },
  { name: 'encoding', type: 'text', about: 'as it was read', of: ({ encoding }) => encoding },
  { name: 'delimiter', type: 'text', about: 'between its cells', of: ({ delimiter }) => delimiter },
  { name: 'decimal', type: 'text', about: 'its decimal mark', of: ({ decimal }) => decimal },
]);

export const codes = defineTable(
  'codes',
  'How many diagnostics there are of each code, those not in detail too',
  (document: Validation) => Object.entries(document.summary.codes),
  [
    ...missionColumns,
    { name: 'code', type: 'text', about: 'the rule', of: ([code]) => code },
    { name: 'count', type: 'integer', about: 'how many', of: ([, count]) => count },
  ],
);

import type { Documents } from '../documents/document.ts';
import { missionColumns } from './mission-columns.ts';
import { defineTable } from './table.ts';

type Validation = Documents['validation'];

export const diagnosticsTable = defineTable(
  'diagnostics',
  'What is wrong in the files, a row a diagnostic',
  (document: Validation) => document.diagnostics,
  [
    ...missionColumns,
    { name: 'code', type: 'text', description: 'the rule', cell: ({ code }) => code },
    { name: 'severity', type: 'choice', description: 'error, warning or info', cell: ({ severity }) => severity },
    { name: 'file', type: 'text', description: 'relative to the current folder', cell: ({ file }) => file },
    { name: 'line', type: 'integer', description: 'physical line, from 1', cell: ({ line }) => line },
    {
      name: 'column',
      type: 'integer',
      description: 'character in the line, from 1, UTF-16 units',
      cell: ({ column }) => column,
    },
    { name: 'field', type: 'text', description: 'the known column', cell: ({ field }) => field },
    {
      name: 'value',
      type: 'text',
      description: 'the text at fault, at most 200 characters',
      cell: ({ value }) => value,
    },
    { name: 'message', type: 'text', description: 'one sentence', cell: ({ message }) => message },
    { name: 'hint', type: 'text', description: 'what to do', cell: ({ hint }) => hint },
    {
      name: 'related',
      type: 'text',
      description: 'other lines that belong to it, file:line',
      cell: ({ related }) => related.map(({ file, line }) => `${file}:${line}`).join('|'),
    },
  ],
);

export const filesTable = defineTable(
  'files',
  'The CSV files that were read',
  (document: Validation) => document.files,
  [
    ...missionColumns,
    { name: 'path', type: 'text', description: 'relative to the current folder', cell: ({ path }) => path },
    { name: 'kind', type: 'choice', description: 'what its rows are', cell: ({ kind }) => kind },
    {
      name: 'rows',
      type: 'integer',
      description: 'rows below the header that are not blank',
      cell: ({ rows }) => rows,
    },
    { name: 'bytes', type: 'integer', description: 'its size', cell: ({ bytes }) => bytes },
    { name: 'encoding', type: 'text', description: 'as it was read', cell: ({ encoding }) => encoding },
    { name: 'delimiter', type: 'text', description: 'between its cells', cell: ({ delimiter }) => delimiter },
    { name: 'decimal', type: 'text', description: 'its decimal mark', cell: ({ decimal }) => decimal },
  ],
);

export const codesTable = defineTable(
  'codes',
  'How many diagnostics there are of each code, those not in detail too',
  (document: Validation) => Object.entries(document.summary.codes),
  [
    ...missionColumns,
    { name: 'code', type: 'text', description: 'the rule', cell: ([code]) => code },
    { name: 'count', type: 'integer', description: 'how many', cell: ([, count]) => count },
  ],
);

import type { Documents } from '../documents/document.ts';
import { missionColumns } from './mission-columns.ts';
import { defineTable } from './table.ts';

type Document = Documents['report'];

export const inputsTable = defineTable(
  'inputs',
  'The files a report was made from',
  (document: Document) => document.files,
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
    { name: 'sha256', type: 'text', description: 'SHA-256 of its bytes', cell: ({ sha256 }) => sha256 },
  ],
);

export const constraintsTable = defineTable(
  'constraints',
  'What held a component back',
  (document: Document) => document.framework.constraints,
  [
    ...missionColumns,
    { name: 'id', type: 'text', description: 'id of the constraint', cell: ({ id }) => id },
    { name: 'component', type: 'text', description: 'the components', cell: ({ components }) => components.join('|') },
    { name: 'kind', type: 'choice', description: 'as access, staffing', cell: ({ kind }) => kind },
    { name: 'start', type: 'date', description: 'first day', cell: ({ start }) => start },
    { name: 'end', type: 'date', description: 'last day; empty: it still holds', cell: ({ end }) => end },
    { name: 'description', type: 'text', description: 'in words', cell: ({ description }) => description },
    { name: 'indicators', type: 'text', description: 'ids', cell: ({ indicators }) => indicators.join('|') },
  ],
);

export const narrativeTable = defineTable(
  'narrative',
  'Words beside the figures',
  (document: Document) => document.narrative ?? [],
  [
    ...missionColumns,
    { name: 'component', type: 'text', description: 'empty: the whole mission', cell: ({ component }) => component },
    { name: 'text', type: 'text', description: 'Markdown', cell: ({ text }) => text },
  ],
);

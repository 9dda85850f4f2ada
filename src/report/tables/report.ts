import type { Documents } from '../documents/document.ts';
import { missionColumns } from './mission-columns.ts';
import { defineTable } from './table.ts';

type Document = Documents['report'];

export const inputs = defineTable(
  'inputs',
  'The files a report was made from',
  (document: Document) => document.files,
  [
    ...missionColumns,
    { name: 'path', type: 'text', about: 'relative to the current folder', of: ({ path }) => path },
    { name: 'kind', type: 'choice', about: 'what its rows are', of: ({ kind }) => kind },
    { name: 'rows', type: 'integer', about: 'rows below the header that are not blank', of: ({ rows }) => rows },
    { name: 'sha256', type: 'text', about: 'SHA-256 of its bytes', of: ({ sha256 }) => sha256 },
  ],
);

export const constraints = defineTable(
  'constraints',
  'What held a component back',
  (document: Document) => document.framework.constraints,
  [
    ...missionColumns,
    { name: 'id', type: 'text', about: 'id of the constraint', of: ({ id }) => id },
    { name: 'component', type: 'text', about: 'the components', of: ({ components }) => components.join('|') },
    { name: 'kind', type: 'choice', about: 'as access, staffing', of: ({ kind }) => kind },
    { name: 'start', type: 'date', about: 'first day', of: ({ start }) => start },
    { name: 'end', type: 'date', about: 'last day; empty: it still holds', of: ({ end }) => end },
    { name: 'description', type: 'text', about: 'in words', of: ({ description }) => description },
    { name: 'indicators', type: 'text', about: 'ids', of: ({ indicators }) => indicators.join('|') },
  ],
);

export const narrative = defineTable(
  'narrative',
  'Words beside the figures',
  (document: Document) => document.narrative ?? [],
  [
    ...missionColumns,
    { name: 'component', type: 'text', about: 'empty: the whole mission', of: ({ component }) => component },
    { name: 'text', type: 'text', about: 'Markdown', of: ({ text }) => text },
  ],
);

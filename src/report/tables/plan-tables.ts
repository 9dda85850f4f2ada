import type { Documents } from '../documents/document.ts';
import { missionColumns } from './mission-columns.ts';
import { defineTable } from './table.ts';

type Document = Documents['overlap'];

export const fragmentationTable = defineTable(
  'fragmentation',
  'Components that three or more owners look at on the same day',
  (document: Document) =>
    document.fragmentation.flatMap((component) => component.spans.map(([from, to]) => ({ ...component, from, to }))),
  [
    ...missionColumns,
    { name: 'component', type: 'text', description: 'the component', cell: ({ component }) => component },
    { name: 'from', type: 'date', description: 'first day of an unbroken span', cell: ({ from }) => from },
    { name: 'to', type: 'date', description: 'its last day', cell: ({ to }) => to },
    { name: 'owners', type: 'text', description: 'who is active on such days', cell: ({ owners }) => owners.join('|') },
    { name: 'evaluations', type: 'text', description: 'ids', cell: ({ evaluations }) => evaluations.join('|') },
  ],
);

export const gapsTable = defineTable('gaps', 'What no evaluation covers', gapRows, [
  ...missionColumns,
  { name: 'what', type: 'choice', description: 'indicator, component or location', cell: ({ what }) => what },
  { name: 'id', type: 'text', description: 'its id or name', cell: ({ id }) => id },
]);

export const unusedTable = defineTable('unused', 'What informs no decision', unusedRows, [
  ...missionColumns,
  { name: 'what', type: 'choice', description: 'evaluation or indicator', cell: ({ what }) => what },
  { name: 'id', type: 'text', description: 'its id', cell: ({ id }) => id },
]);

export const decisionsTable = defineTable(
  'decisions',
  'What informed each decision',
  (document: Document) => document.decisions,
  [
    ...missionColumns,
    { name: 'id', type: 'text', description: 'id of the decision', cell: ({ id }) => id },
    { name: 'date', type: 'date', description: 'its day', cell: ({ date }) => date },
    { name: 'status', type: 'choice', description: 'open, done or dropped', cell: ({ status }) => status },
    {
      name: 'evaluations',
      type: 'text',
      description: 'ids that informed it',
      cell: ({ evaluations }) => evaluations.join('|'),
    },
    {
      name: 'indicators',
      type: 'text',
      description: 'ids that informed it',
      cell: ({ indicators }) => indicators.join('|'),
    },
    {
      name: 'days_after',
      type: 'integer',
      description: 'days after the last of the evaluations ended',
      cell: ({ daysAfter }) => daysAfter,
    },
  ],
);

export const toolsInUseTable = defineTable('tools', 'Who does what', (document: Document) => document.tools, [
  ...missionColumns,
  { name: 'tool', type: 'text', description: 'as CPAS, RBB', cell: ({ tool }) => tool },
  { name: 'owners', type: 'text', description: 'who runs it', cell: ({ owners }) => owners.join('|') },
  { name: 'evaluations', type: 'text', description: 'ids', cell: ({ evaluations }) => evaluations.join('|') },
  { name: 'components', type: 'text', description: 'what it looks at', cell: ({ components }) => components.join('|') },
  {
    name: 'levels',
    type: 'text',
    description: 'input, output, outcome, impact',
    cell: ({ levels }) => levels.join('|'),
  },
  { name: 'from', type: 'date', description: 'first day', cell: ({ from }) => from },
  { name: 'to', type: 'date', description: 'last day', cell: ({ to }) => to },
]);

type Named = { readonly what: string; readonly id: string };
const named = (what: string, ids: readonly string[] | null): Named[] => (ids ?? []).map((id) => ({ what, id }));

function gapRows({ gaps: { indicators, components, locations } }: Document): Named[] {
  return [...named('indicator', indicators), ...named('component', components), ...named('location', locations)];
}

function unusedRows({ unused: { evaluations, indicators } }: Document): Named[] {
  return [...named('evaluation', evaluations), ...named('indicator', indicators)];
}

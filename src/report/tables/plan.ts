import type { Documents } from '../documents/document.ts';
import { missionColumns } from './mission-columns.ts';
import { defineTable } from './table.ts';

type Document = Documents['overlap'];

export const fragmentation = defineTable(
  'fragmentation',
  'Components that three or more owners look at on the same day',
  (document: Document) =>
    document.fragmentation.flatMap((one) => one.spans.map(([from, to]) => ({ ...one, from, to }))),
  [
    ...missionColumns,
    { name: 'component', type: 'text', about: 'the component', of: ({ component }) => component },
    { name: 'from', type: 'date', about: 'first day of an unbroken span', of: ({ from }) => from },
    { name: 'to', type: 'date', about: 'its last day', of: ({ to }) => to },
    { name: 'owners', type: 'text', about: 'who is active on such days', of: ({ owners }) => owners.join('|') },
    { name: 'evaluations', type: 'text', about: 'ids', of: ({ evaluations }) => evaluations.join('|') },
  ],
);

export const gaps = defineTable('gaps', 'What no evaluation covers', gapRows, [
  ...missionColumns,
  { name: 'what', type: 'choice', about: 'indicator, component or location', of: ({ what }) => what },
  { name: 'id', type: 'text', about: 'its id or name', of: ({ id }) => id },
]);

export const unused = defineTable('unused', 'What informs no decision', unusedRows, [
  ...missionColumns,
  { name: 'what', type: 'choice', about: 'evaluation or indicator', of: ({ what }) => what },
  { name: 'id', type: 'text', about: 'its id', of: ({ id }) => id },
]);

export const decisions = defineTable(
  'decisions',
  'What informed each decision',
  (document: Document) => document.decisions,
  [
    ...missionColumns,
    { name: 'id', type: 'text', about: 'id of the decision', of: ({ id }) => id },
    { name: 'date', type: 'date', about: 'its day', of: ({ date }) => date },
    { name: 'status', type: 'choice', about: 'open, done or dropped', of: ({ status }) => status },
    {
      name: 'evaluations',
      type: 'text',
      about: 'ids that informed it',
      of: ({ evaluations }) => evaluations.join('|'),
    },
    { name: 'indicators', type: 'text', about: 'ids that informed it', of: ({ indicators }) => indicators.join('|') },
    {
      name: 'days_after',
      type: 'integer',
      about: 'days after the last of the evaluations ended',
      of: ({ daysAfter }) => daysAfter,
    },
  ],
);

export const tools = defineTable('tools', 'Who does what', (document: Document) => document.tools, [
  ...missionColumns,
  { name: 'tool', type: 'text', about: 'as CPAS, RBB', of: ({ tool }) => tool },
  { name: 'owners', type: 'text', about: 'who runs it', of: ({ owners }) => owners.join('|') },
  { name: 'evaluations', type: 'text', about: 'ids', of: ({ evaluations }) => evaluations.join('|') },
  { name: 'components', type: 'text', about: 'what it looks at', of: ({ components }) => components.join('|') },
  { name: 'levels', type: 'text', about: 'input, output, outcome, impact', of: ({ levels }) => levels.join('|') },
  { name: 'from', type: 'date', about: 'first day', of: ({ from }) => from },
  { name: 'to', type: 'date', about: 'last day', of: ({ to }) => to },
]);

type Named = { readonly what: string; readonly id: string };
const named = (what: string, ids: readonly string[] | null): Named[] => (ids ?? []).map((id) => ({ what, id }));

function gapRows({ gaps: { indicators, components, locations } }: Document): Named[] {
  return [...named('indicator', indicators), ...named('component', components), ...named('location', locations)];
}

function unusedRows({ unused: { evaluations, indicators } }: Document): Named[] {
  return [...named('evaluation', evaluations), ...named('indicator', indicators)];
}

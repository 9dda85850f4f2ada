import type { Finding, OverlapFinding } from '../../model/diagnostic.ts';
import { missionColumns } from './mission-columns.ts';
import { type ColumnSource, defineTable } from './table.ts';

type Found<F> = { readonly mission: string; readonly folder: string; readonly findings: readonly F[] };

const columns: readonly ColumnSource<Found<Finding>, Finding>[] = [
  ...missionColumns,
  { name: 'code', type: 'text', description: 'the rule', cell: ({ code }) => code },
  { name: 'severity', type: 'choice', description: 'error, warning or info', cell: ({ severity }) => severity },
  { name: 'component', type: 'text', description: 'what it is about', cell: ({ component }) => component },
  { name: 'indicators', type: 'text', description: 'ids', cell: ({ indicators }) => indicators.join('|') },
  { name: 'message', type: 'text', description: 'one sentence', cell: ({ message }) => message },
  { name: 'hint', type: 'text', description: 'what to do', cell: ({ hint }) => hint },
  { name: 'file', type: 'text', description: 'relative to the current folder', cell: ({ file }) => file },
  { name: 'line', type: 'integer', description: 'physical line, from 1', cell: ({ line }) => line },
];

export const findingsTable = defineTable(
  'findings',
  'What stands out in the scores',
  (document: Found<Finding>) => document.findings,
  columns,
);

export const overlapFindingsTable = defineTable(
  'overlap_findings',
  'What stands out in the plan of evaluations',
  (document: Found<OverlapFinding>) => document.findings,
  [
    ...columns.map((column) => ({
      ...column,
      cell: (row: OverlapFinding, from: Found<OverlapFinding>) => column.cell(row, from),
    })),
    { name: 'evaluations', type: 'text', description: 'ids', cell: ({ evaluations }) => evaluations.join('|') },
  ],
);

import type { Finding, OverlapFinding } from '../../model/diagnostic.ts';
import { missionColumns } from './mission-columns.ts';
import { defineTable, type From } from './table.ts';

type Found<F> = { readonly mission: string; readonly folder: string; readonly findings: readonly F[] };

const columns: readonly From<Found<Finding>, Finding>[] = [
  ...missionColumns,
  { name: 'code', type: 'text', about: 'the rule', of: ({ code }) => code },
  { name: 'severity', type: 'choice', about: 'error, warning or info', of: ({ severity }) => severity },
  { name: 'component', type: 'text', about: 'what it is about', of: ({ component }) => component },
  { name: 'indicators', type: 'text', about: 'ids', of: ({ indicators }) => indicators.join('|') },
  { name: 'message', type: 'text', about: 'one sentence', of: ({ message }) => message },
  { name: 'hint', type: 'text', about: 'what to do', of: ({ hint }) => hint },
  { name: 'file', type: 'text', about: 'relative to the current folder', of: ({ file }) => file },
  { name: 'line', type: 'integer', about: 'physical line, from 1', of: ({ line }) => line },
];

export const findings = defineTable(
  'findings',
  'What stands out in the scores',
  (document: Found<Finding>) => document.findings,
  columns,
);

export const overlapFindings = defineTable(
  'overlap_findings',
  'What stands out in the plan of evaluations',
  (document: Found<OverlapFinding>) => document.findings,
  [
    ...columns.map((column) => ({
      ...column,
      of: (row: OverlapFinding, from: Found<OverlapFinding>) => column.of(row, from),
    })),
    { name: 'evaluations', type: 'text', about: 'ids', of: ({ evaluations }) => evaluations.join('|') },
  ],
);

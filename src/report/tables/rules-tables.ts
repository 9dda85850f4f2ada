import type { Documents } from '../documents/document.ts';
import { defineTable } from './table.ts';

/** The one table without a mission: the catalogue is the same for all. */
export const rulesTable = defineTable('rules', 'The rule catalogue', (document: Documents['rules']) => document.rules, [
  { name: 'code', type: 'text', description: 'the rule', cell: ({ code }) => code },
  { name: 'severity', type: 'choice', description: 'error, warning or info', cell: ({ severity }) => severity },
  {
    name: 'runs_in',
    type: 'text',
    description: 'V every command, P with a period, O overlap',
    cell: ({ runsIn }) => runsIn,
  },
  { name: 'summary', type: 'text', description: 'in a line', cell: ({ summary }) => summary },
  { name: 'message', type: 'text', description: 'as on the bad example', cell: ({ message }) => message },
  { name: 'hint', type: 'text', description: 'what to do', cell: ({ hint }) => hint },
  { name: 'explanation', type: 'text', description: 'why', cell: ({ explanation }) => explanation },
  { name: 'bad', type: 'text', description: 'the bad example in words', cell: ({ bad }) => bad.said },
  { name: 'good', type: 'text', description: 'the good example in words', cell: ({ good }) => good.said },
]);

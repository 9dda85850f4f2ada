import type { Documents } from '../documents/document.ts';
import { defineTable } from './table.ts';

/** The one table without a mission: the catalogue is the same for all. */
export const rules = defineTable('rules', 'The rule catalogue', (document: Documents['rules']) => document.rules, [
  { name: 'code', type: 'text', about: 'the rule', of: ({ code }) => code },
  { name: 'severity', type: 'choice', about: 'error, warning or info', of: ({ severity }) => severity },
  { name: 'runs_in', type: 'text', about: 'V every command, P with a period, O overlap', of: ({ runsIn }) => runsIn },
  { name: 'summary', type: 'text', about: 'in a line', of: ({ summary }) => summary },
  { name: 'message', type: 'text', about: 'as on the bad example', of: ({ message }) => message },
  { name: 'hint', type: 'text', about: 'what to do', of: ({ hint }) => hint },
  { name: 'explanation', type: 'text', about: 'why', of: ({ explanation }) => explanation },
  { name: 'bad', type: 'text', about: 'the bad example in words', of: ({ bad }) => bad.said },
  { name: 'good', type: 'text', about: 'the good example in words', of: ({ good }) => good.said },
]);

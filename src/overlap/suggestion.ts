import type { Day } from '../model/day.ts';
import type { Repeat, Suggestion } from '../model/overlap-figures.ts';
import { type Box, hasEnded, hasStarted } from './evaluation-plan.ts';

/** What to do about a pair: the first that fits. @see spec 4, "Pairs" */
export function suggestion(a: Box, b: Box, today: Day): Suggestion {
  const ended = Number(hasEnded(a, today)) + Number(hasEnded(b, today));
  if (ended === 2) return 'compare';
  if (a.independent || b.independent) return 'coordinate';
  if (ended === 1) return 'reuse';
  if (hasStarted(a, today) || hasStarted(b, today)) return 'sequence';
  return a.evaluation.owner === b.evaluation.owner ? 'merge' : 'join';
}

/** What to do about a repeat. @see spec 4, "Repeats" */
export function repeatSuggestion(a: Box, b: Box, today: Day): Repeat['suggestion'] {
  if (hasEnded(a, today) && hasEnded(b, today)) return 'compare';
  return a.independent || b.independent ? 'coordinate' : 'reuse';
}

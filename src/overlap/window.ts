import { CannotRun } from '../model/cannot-run.ts';
import { type Day, iso } from '../model/day.ts';
import type { Evaluation } from '../model/framework.ts';
import { meets, type Span } from '../model/period.ts';

/** What was asked for; `null`: from the first start, to the last end. */
export interface RequestedWindow {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * The window that chooses evaluations: where an end is not asked for, the first start or last end of all that are not
 * cancelled. `null` without evaluations.
 *
 * @throws CannotRun where it would end before it starts
 * @see spec 4, "One picture"
 */
export function evaluationWindow(evaluations: readonly Evaluation[], { from, to }: RequestedWindow): Span | null {
  if (from !== null && to !== null && from > to) {
    throw new CannotRun({ problem: 'windowReversed', from: iso(from), to: iso(to) });
  }
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { start, end, status } of evaluations) {
    if (status === 'cancelled') continue;
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  if (first > last) return null;
  // one end alone may lie outside all evaluations: the window is then that day, and chooses none
  return { start: from ?? Math.min(first, to ?? first), end: to ?? Math.max(last, from ?? last) };
}

/** The evaluations that have a day in the window, cancelled ones left out. */
export const evaluationsInWindow = (evaluations: readonly Evaluation[], window: Span | null): Evaluation[] =>
  window === null ? [] : evaluations.filter((each) => each.status !== 'cancelled' && meets(each, window));

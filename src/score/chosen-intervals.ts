import { days, meets, type Span, within } from '../model/period.ts';
import type { UnusedReason } from '../model/scores.ts';

/**
 * Which of several different intervals of one place and part are used. Those that hold others are judged from the
 * coarsest down: the finer ones where they fill it, else the coarser. After that, from the one that ends last
 * backwards, each that overlaps one already taken is left out.
 *
 * @returns for each interval `null` where it is used, else why it is not
 * @see spec 3, "The value of an indicator in P", step 2
 */
export function chosenIntervals(spans: readonly Span[]): (UnusedReason | null)[] {
  const why = spans.map((): UnusedReason | null => null);
  const byStart = [...spans.keys()].sort((a, b) => order(spans, a, b));
  const place = new Map(byStart.map((i, at) => [i, at]));
  const coarsestFirst = [...byStart].sort((a, b) => days(at(spans, b)) - days(at(spans, a)));
  for (const coarse of coarsestFirst) {
    if (why[coarse] !== null) continue;
    const finer = containedIn(spans, coarse, byStart, place.get(coarse) ?? 0).filter((i) => why[i] === null);
    if (finer.length === 0) continue;
    if (fill(spans, finer, at(spans, coarse))) why[coarse] = 'coarser';
    else for (const i of finer) why[i] = 'finer';
  }
  let taken: Span | null = null;
  const lastFirst = byStart.filter((i) => why[i] === null).sort((a, b) => at(spans, b).end - at(spans, a).end);
  for (const i of lastFirst) {
    // those taken don't overlap, so the one taken last is the one that reaches back furthest
    if (taken !== null && meets(taken, at(spans, i))) why[i] = 'overlapping';
    else taken = at(spans, i);
  }
  return why;
}

/** Whether no interval begins before the one before it has ended: then all are used. @param spans in the order of their ends */
export const areApart = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, i) => i === 0 || start > at(spans, i - 1).end);

const at = (spans: readonly Span[], i: number): Span => {
  const span = spans[i];
  if (span === undefined) throw new RangeError(`no interval ${i}`);
  return span;
};

// by first day, the longer before the shorter: what an interval holds follows it
const order = (spans: readonly Span[], a: number, b: number): number =>
  at(spans, a).start - at(spans, b).start || at(spans, b).end - at(spans, a).end;

function containedIn(spans: readonly Span[], coarse: number, byStart: readonly number[], from: number): number[] {
  const whole = at(spans, coarse);
  const contained: number[] = [];
  for (let next = from + 1; next < byStart.length; next++) {
    const i = byStart[next] ?? 0;
    if (at(spans, i).start > whole.end) break;
    if (within(at(spans, i), whole)) contained.push(i);
  }
  return contained;
}

/** Whether intervals within a whole, in the order of their first days, leave no day of it out. */
function fill(spans: readonly Span[], finer: readonly number[], whole: Span): boolean {
  let reached = whole.start - 1;
  for (const i of finer) {
    const { start, end } = at(spans, i);
    if (start > reached + 1) return false;
    reached = Math.max(reached, end);
  }
  return reached === whole.end;
}

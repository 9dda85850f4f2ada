import { type Day, iso } from '../../model/day.ts';
import type { Row } from '../rows/rows.ts';

/** Tells of an end before its start. */
export function inOrder(row: Row, from: string, start: Day | null, to: string, end: Day | null): void {
  if (start === null || end === null || start <= end) return;
  row.raise('plan/dates-reversed', to, { from, to, start: iso(start), end: iso(end) });
}

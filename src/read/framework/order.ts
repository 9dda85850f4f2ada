import { type Day, iso } from '../../model/day.ts';
import type { CsvRow } from '../rows/row.ts';

/** Tells of an end before its start. */
export function inOrder(row: CsvRow, from: string, start: Day | null, to: string, end: Day | null): void {
  if (start === null || end === null || start <= end) return;
  row.raise('plan/dates-reversed', to, { from, to, start: iso(start), end: iso(end) });
}

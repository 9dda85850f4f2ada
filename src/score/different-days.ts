import type { Span } from '../model/period.ts';
import type { Summaries } from '../model/summaries.ts';

/**
 * How many different days observations cover together.
 *
 * @param lists entries, as many lists as there are
 * @param clip only days within it are counted; `null`: all
 */
export function differentDays(
  { start, end }: Summaries,
  lists: Iterable<readonly number[]>,
  clip: Span | null,
): number {
  // many places have the same intervals: of those that begin on a day the longest tells all
  const longest = new Map<number, number>();
  for (const entries of lists) {
    for (const entry of entries) {
      const from = Math.max(start[entry] ?? 0, clip?.start ?? Number.NEGATIVE_INFINITY);
      const to = Math.min(end[entry] ?? 0, clip?.end ?? Number.POSITIVE_INFINITY);
      if (to >= (longest.get(from) ?? from)) longest.set(from, to);
    }
  }
  let days = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...longest].sort(([a], [b]) => a - b)) {
    if (to <= counted) continue;
    days += to - Math.max(from - 1, counted);
    counted = to;
  }
  return days;
}

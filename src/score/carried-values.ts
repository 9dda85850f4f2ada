import type { Day } from '../model/day.ts';
import { type Measure, measures } from '../model/measures.ts';
import { type Summaries, spanOf } from '../model/summaries.ts';
import type { PlaceSeries } from './observation-series.ts';
import type { PeriodContext } from './period-context.ts';

/** The newest interval of a place: its entries, one a part. */
export interface Newest {
  readonly end: Day;
  readonly entries: readonly { readonly part: number; readonly entry: number }[];
}

/**
 * All parts of a place's newest interval that ended on or before the last day of the period; of two that end the same
 * day, the shorter. `null` where there is none.
 *
 * @see spec 3, "The value of an indicator in P", step 3
 */
export function newestInterval({ parts }: PlaceSeries, all: Summaries, by: Day): Newest | null {
  const newest = parts.flatMap(({ part, entries }) => {
    // entries stand in the order of their ends, the shorter last of those that end the same day
    const entry = entries.findLast((candidate) => (all.end[candidate] ?? 0) <= by);
    return entry === undefined ? [] : [{ part, entry, ...spanOf(all, entry) }];
  });
  const [first] = [...newest].sort((a, b) => b.end - a.end || b.start - a.start);
  if (first === undefined) return null;
  return {
    end: first.end,
    entries: newest.filter((interval) => interval.start === first.start && interval.end === first.end),
  };
}

/** Whether a value that ended on a day is too old to hold; a milestone does not grow stale. */
export const isStale = (end: Day, measure: Measure, { staleBefore }: PeriodContext): boolean =>
  !measures[measure].isMilestone && end < staleBefore;

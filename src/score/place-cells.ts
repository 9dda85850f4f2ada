import { isFlow } from '../model/flow.ts';
import type { Indicator } from '../model/framework.ts';
import { within } from '../model/period.ts';
import type { UnusedReason } from '../model/scores.ts';
import { type Summaries, spanOf } from '../model/summaries.ts';
import { isStale, newestInterval } from './carried-values.ts';
import { areApart, chosenIntervals } from './chosen-intervals.ts';
import { chosenDisaggregation, type ValueCell } from './disaggregation.ts';
import type { NameRanks } from './name-ranks.ts';
import type { PartSeries, PlaceSeries } from './observation-series.ts';
import { type PeriodContext, reach } from './period-context.ts';
import type { UnusedEntries } from './unused-entries.ts';

/** What a place gives to the value: its cells, or its newest interval carried. */
export interface PlaceCells {
  readonly place: number;
  readonly cells: readonly ValueCell[];
  readonly carried: boolean;
}

/**
 * The values of one place in a period: those whose interval lies within it, else for what holds until it changes the
 * newest before; `null` where there is neither.
 *
 * @see spec 3, "The value of an indicator in P", steps 1 to 4
 */
export function placeCells(
  series: PlaceSeries,
  indicator: Indicator,
  context: PeriodContext,
  all: Summaries,
  orders: NameRanks,
  left: UnusedEntries,
): PlaceCells | null {
  const { place } = series;
  const inReach = series.parts.flatMap((partSeries) => {
    const entries = entriesIn(partSeries, indicator, context, all);
    return entries.length === 0 ? [] : [{ part: partSeries.part, entries }];
  });
  if (inReach.length > 0) {
    const cells = inReach.map(({ part, entries }): ValueCell => {
      return { place, part, entries: chosen(entries, all, left), carried: false };
    });
    return { place, cells: chosenDisaggregation(cells, all, orders, left), carried: false };
  }
  if (isFlow(indicator)) return null;
  const newest = newestInterval(series, all, context.period.end);
  if (newest === null) return null;
  if (isStale(newest.end, indicator.measure, context)) {
    left.add(
      'stale',
      newest.entries.map(({ entry }) => entry),
    );
    return null;
  }
  const cells = newest.entries.map(({ part, entry }): ValueCell => ({ place, part, entries: [entry], carried: true }));
  return { place, cells: chosenDisaggregation(cells, all, orders, left), carried: true };
}

function entriesIn({ entries }: PartSeries, indicator: Indicator, { period }: PeriodContext, all: Summaries): number[] {
  const span = reach(indicator, period);
  return entries.filter((entry) => within(spanOf(all, entry), span));
}

function chosen(entries: readonly number[], all: Summaries, left: UnusedEntries): readonly number[] {
  const spans = entries.map((entry) => spanOf(all, entry));
  if (areApart(spans)) return entries;
  const why = chosenIntervals(spans);
  const because = (reason: UnusedReason | null) => entries.filter((_, i) => why[i] === reason);
  for (const reason of ['finer', 'coarser', 'overlapping'] as const) left.add(reason, because(reason));
  return because(null);
}

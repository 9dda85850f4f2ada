import { isFlow } from '../model/flow.ts';
import type { Indicator } from '../model/framework.ts';
import { within } from '../model/period.ts';
import type { LeftOut } from '../model/scores.ts';
import { type Summaries, spanOf } from '../model/summaries.ts';
import { isStale, newestInterval } from './carrying.ts';
import { type Cell, chosenCut } from './cuts.ts';
import { areApart, chosenIntervals } from './intervals.ts';
import type { LeftOutEntries } from './left-out.ts';
import type { Orders } from './orders.ts';
import type { PartSeries, PlaceSeries } from './series.ts';
import { reach, type When } from './when.ts';

/** What a place gives to the value: its cells, or its newest interval carried. */
export interface PlaceCells {
  readonly place: number;
  readonly cells: readonly Cell[];
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
  when: When,
  all: Summaries,
  orders: Orders,
  left: LeftOutEntries,
): PlaceCells | null {
  const { place } = series;
  const inReach = series.parts.flatMap((told) => {
    const entries = entriesIn(told, indicator, when, all);
    return entries.length === 0 ? [] : [{ part: told.part, entries }];
  });
  if (inReach.length > 0) {
    const cells = inReach.map(({ part, entries }): Cell => {
      return { place, part, entries: chosen(entries, all, left), carried: false };
    });
    return { place, cells: chosenCut(cells, all, orders, left), carried: false };
  }
  if (isFlow(indicator)) return null;
  const newest = newestInterval(series, all, when.period.end);
  if (newest === null) return null;
  if (isStale(newest.end, indicator.measure, when)) {
    left.add(
      'stale',
      newest.entries.map(({ entry }) => entry),
    );
    return null;
  }
  const cells = newest.entries.map(({ part, entry }): Cell => ({ place, part, entries: [entry], carried: true }));
  return { place, cells: chosenCut(cells, all, orders, left), carried: true };
}

function entriesIn({ entries }: PartSeries, indicator: Indicator, { period }: When, all: Summaries): number[] {
  const span = reach(indicator, period);
  return entries.filter((entry) => within(spanOf(all, entry), span));
}

function chosen(entries: readonly number[], all: Summaries, left: LeftOutEntries): readonly number[] {
  const spans = entries.map((entry) => spanOf(all, entry));
  if (areApart(spans)) return entries;
  const why = chosenIntervals(spans);
  const because = (reason: LeftOut | null) => entries.filter((_, i) => why[i] === reason);
  for (const reason of ['finer', 'coarser', 'overlapping'] as const) left.add(reason, because(reason));
  return because(null);
}

import { isFlow } from '../model/flow.ts';
import type { Indicator } from '../model/framework.ts';
import { within } from '../model/period.ts';
import type { UnusedReason } from '../model/scores.ts';
import { type Summaries, spanOf } from '../model/summaries.ts';
import { isStale, newestInterval } from './carried-values.ts';
import { areApart, chosenIntervals } from './chosen-intervals.ts';
import { chosenDisaggregation, type ValueCell } from './disaggregation.ts';
import type { NameRanks } from './name-ranks.ts';
import type { PlaceSeries } from './observation-series.ts';
import { type PeriodContext, reach } from './period-context.ts';
import type { Selection } from './unused-entries.ts';

/** What a place gives to the value: its cells, or its newest interval carried. */
export interface PlaceCells {
  readonly place: number;
  readonly cells: readonly ValueCell[];
  readonly carried: boolean;
}

/** What the value of an indicator in a period is worked out from, beside its observations. */
export interface ValueRequest {
  readonly indicator: Indicator;
  readonly context: PeriodContext;
  readonly summaries: Summaries;
  readonly nameRanks: NameRanks;
}

/**
 * The values of one place in a period: those whose interval lies within it, else for what holds until it changes the
 * newest before; `null` where there is neither.
 *
 * @see spec 3, "The value of an indicator in P", steps 1 to 4
 */
export function placeCells(series: PlaceSeries, request: ValueRequest): Selection<PlaceCells | null> {
  const { place } = series;
  const { indicator, context, summaries, nameRanks } = request;
  const inReach = series.parts.flatMap(({ part, entries: all }) => {
    const entries = entriesInReach(all, request);
    return entries.length === 0 ? [] : [{ part, intervals: chosenEntries(entries, summaries) }];
  });
  if (inReach.length > 0) {
    const cells = inReach.map(({ part, intervals }) => ({ place, part, entries: intervals.used, carried: false }));
    const cut = chosenDisaggregation(cells, summaries, nameRanks);
    const unused = [...inReach.flatMap(({ intervals }) => intervals.unused), ...cut.unused];
    return { used: { place, cells: cut.used, carried: false }, unused };
  }
  if (isFlow(indicator)) return { used: null, unused: [] };
  const newest = newestInterval(series, summaries, context.period.end);
  if (newest === null) return { used: null, unused: [] };
  if (isStale(newest.end, indicator.measure, context)) {
    return { used: null, unused: [{ why: 'stale', entries: newest.entries.map(({ entry }) => entry) }] };
  }
  const cells = newest.entries.map(({ part, entry }) => ({ place, part, entries: [entry], carried: true }));
  const { used, unused } = chosenDisaggregation(cells, summaries, nameRanks);
  return { used: { place, cells: used, carried: true }, unused };
}

function entriesInReach(entries: readonly number[], { indicator, context, summaries }: ValueRequest): number[] {
  const span = reach(indicator, context.period);
  return entries.filter((entry) => within(spanOf(summaries, entry), span));
}

function chosenEntries(entries: readonly number[], summaries: Summaries): Selection<readonly number[]> {
  const spans = entries.map((entry) => spanOf(summaries, entry));
  if (areApart(spans)) return { used: entries, unused: [] };
  const reasons = chosenIntervals(spans);
  const because = (reason: UnusedReason | null) => entries.filter((_, i) => reasons[i] === reason);
  const unused = (['finer', 'coarser', 'overlapping'] as const).map((why) => ({ why, entries: because(why) }));
  return { used: because(null), unused };
}

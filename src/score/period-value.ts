import type { Day } from '../model/day.ts';
import type { Indicator } from '../model/framework.ts';
import { within } from '../model/period.ts';
import type { Working } from '../model/scores.ts';
import { numberAt, type Summaries, spanOf } from '../model/summaries.ts';
import { mean } from '../model/weighted-mean.ts';
import { type CombinedValue, combinedValue } from './combined-value.ts';
import { differentDays } from './different-days.ts';
import type { ValueCell } from './disaggregation.ts';
import { isSameInterval, type ObservationSeries } from './observation-series.ts';
import { asOf, type PeriodContext, reach } from './period-context.ts';
import { placeCells, type ValueRequest } from './place-cells.ts';
import { totalOrPlaces } from './total-or-places.ts';
import { type UnusedEntries, unusedByReason } from './unused-entries.ts';

/** An indicator's value in a period, and what it was made of. */
export interface PeriodValue {
  /** `null`: none, or not a finite number */
  readonly value: number | null;
  readonly cells: readonly ValueCell[];
  /** `null` where there are no cells */
  readonly combined: CombinedValue | null;
  readonly leftOut: Working['leftOut'];
  /** share of the places used that are carried */
  readonly carriedShare: number;
  /** age of the oldest value carried, `null` where none is */
  readonly carriedDays: number | null;
  /** mean over the places and parts used of the different days each has in the period */
  readonly observedDays: number;
  readonly bounds: Working['bounds'];
  /** the last day of the newest interval in the period; `null` where nothing lies in it */
  readonly newestWithin: Day | null;
  /** the last day of the newest interval that ends by the end of the period */
  readonly newest: Day | null;
}

/** The value of an indicator in a period. @see spec 3, "The value of an indicator in P" */
export function valueInPeriod(series: ObservationSeries, request: ValueRequest): PeriodValue {
  const { indicator, context, summaries } = request;
  const candidates = series.places.map((place) => placeCells(place, request));
  const { used: places, unused } = totalOrPlaces(
    candidates.flatMap(({ used }) => used ?? []),
    summaries,
  );
  const cells = places.flatMap((place) => place.cells);
  const entryValue = (entry: number): number => summaries.value[entry] ?? Number.NaN;
  const combined = cells.length === 0 ? null : combinedValue(cells, indicator, summaries, entryValue);
  return {
    value: finite(combined?.value),
    cells,
    combined,
    leftOut: unusedByReason([
      ...candidates.flatMap((candidate) => candidate.unused),
      ...unused,
      ofOtherSources(series, cells, request),
    ]),
    carriedShare: places.length === 0 ? 0 : places.filter(({ carried }) => carried).length / places.length,
    carriedDays: carriedDays(cells, context, summaries),
    observedDays: observedDays(cells, context, summaries),
    bounds: bounds(cells, indicator, summaries),
    ...newestOf(series, context, summaries),
  };
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** Of the entries for which another source was taken, those in reach, or of an interval that is carried. */
function ofOtherSources(
  { otherSource }: ObservationSeries,
  cells: readonly ValueCell[],
  { indicator, context, summaries }: ValueRequest,
): UnusedEntries {
  if (otherSource.length === 0) return { why: 'other-source', entries: [] };
  const span = reach(indicator, context.period);
  const key = (place = 0, part = 0): number => place * summaries.parts.length + part;
  const carried = new Map(cells.flatMap((cell) => (cell.carried ? [[key(cell.place, cell.part), cell] as const] : [])));
  const isCarried = (entry: number): boolean =>
    carried
      .get(key(summaries.place[entry], summaries.part[entry]))
      ?.entries.some((carriedEntry) => isSameInterval(summaries, carriedEntry, entry)) ?? false;
  const isInReach = (entry: number): boolean => within(spanOf(summaries, entry), span);
  return { why: 'other-source', entries: otherSource.filter((entry) => isInReach(entry) || isCarried(entry)) };
}

function carriedDays(cells: readonly ValueCell[], context: PeriodContext, { end }: Summaries): number | null {
  const ends = cells.filter(({ carried }) => carried).flatMap(({ entries }) => entries.map((entry) => end[entry] ?? 0));
  if (ends.length === 0) return null;
  const oldest = ends.reduce((a, b) => Math.min(a, b));
  return Math.max(0, asOf(context) - oldest);
}

function observedDays(cells: readonly ValueCell[], { period }: PeriodContext, all: Summaries): number {
  if (cells.length === 0) return 0;
  return mean(cells.map(({ carried, entries }) => (carried ? 0 : differentDays(all, [entries], period))));
}

/** The bounds combined by the rules of the value; one bound alone: the other is the value. */
function bounds(cells: readonly ValueCell[], indicator: Indicator, all: Summaries): Working['bounds'] {
  const hasBound = cells.some(({ entries }) =>
    entries.some((entry) => numberAt(all.low, entry) !== null || numberAt(all.high, entry) !== null),
  );
  if (!hasBound) return null;
  const side = (column: Float64Array | null): number =>
    combinedValue(cells, indicator, all, (entry) => numberAt(column, entry) ?? all.value[entry] ?? 0).value;
  const [low, high] = [side(all.low), side(all.high)];
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : null;
}

function newestOf(
  { places }: ObservationSeries,
  { period }: PeriodContext,
  { start, end }: Summaries,
): Pick<PeriodValue, 'newest' | 'newestWithin'> {
  let newest: Day | null = null;
  let newestWithin: Day | null = null;
  for (const { parts } of places) {
    for (const { entries } of parts) {
      for (const entry of entries) {
        const last = end[entry] ?? 0;
        if (last > period.end) continue;
        newest = Math.max(newest ?? last, last);
        if ((start[entry] ?? 0) >= period.start) newestWithin = Math.max(newestWithin ?? last, last);
      }
    }
  }
  return { newest, newestWithin };
}

import type { Indicator } from '../model/framework.ts';
import { period, preceding } from '../model/period.ts';
import {
  type AssessedIndicator,
  assessedIndicator,
  type IndicatorInput,
  type SharedInput,
} from './assessed-indicator.ts';
import { goalRowsByPlace } from './goal-rows.ts';
import { hasGoalOf } from './goals.ts';
import { nameRanks } from './name-ranks.ts';
import { entriesAt, observationSeries, sortedEntries } from './observation-series.ts';
import { periodContext } from './period-context.ts';
import type { ScoreRequest } from './score-request.ts';

/** Every indicator's figures, in the order of the framework. */
export interface AssessedIndicators {
  readonly mission: readonly AssessedIndicator[];
  /** in code-point order of their names */
  readonly places: readonly PlaceIndicators[];
}

/** A place, and the figures of what stands in its framework: worked out when they are asked for, as there may be many places. */
export interface PlaceIndicators {
  readonly name: string;
  readonly assess: () => readonly AssessedIndicator[];
}

/**
 * The figures of all indicators, in the period and the preceding one. One indicator's observations are made ready at a
 * time, once for both periods; those of a place when the place is looked at.
 *
 * @see spec 3, "The value of an indicator in P"; "Groups", by location
 */
export function assessedIndicators(request: ScoreRequest): AssessedIndicators {
  const { framework, summaries, settings, today, leftOut } = request;
  const targets = goalRowsByPlace(framework);
  const { staleAfter } = settings.method;
  const shared: SharedInput = {
    summaries,
    nameRanks: nameRanks(summaries, settings.method.sources),
    now: periodContext(request.period, today, staleAfter),
    before: periodContext(period(preceding(request.period), settings.yearStart), today, staleAfter),
  };
  const assess = ({ i, ...input }: NumberedInput): AssessedIndicator =>
    assessedIndicator({ ...input, hasLostEvents: leftOut?.events.has(i) ?? false }, shared);
  const byPlace: { readonly i: number; readonly indicator: Indicator; readonly sorted: Int32Array }[] = [];
  const mission = framework.indicators.map((indicator, i) => {
    const sorted = sortedEntries(summaries, i, shared.nameRanks);
    // the total comes first: without a place at the end there is none
    const hasPlaces = sorted.length > 0 && summaries.place[sorted.at(-1) ?? 0] !== 0;
    if (request.by === 'location' && hasPlaces) byPlace.push({ i, indicator, sorted });
    return assess({
      i,
      indicator,
      series: observationSeries(summaries, sorted),
      rows: targets(indicator.id, null),
      place: null,
    });
  });
  const assessAt = (place: number, name: string): AssessedIndicator[] =>
    byPlace.flatMap(({ i, indicator, sorted }) => {
      const rows = targets(indicator.id, name);
      if (!hasGoalOf(name, { indicator, rows, context: shared.now })) return [];
      const own = observationSeries(summaries, entriesAt(summaries, sorted, place, shared.nameRanks));
      return [assess({ i, indicator, series: own, rows, place: name })];
    });
  const places = (request.by === 'location' ? placesOf(request, shared) : []).map((place): PlaceIndicators => {
    const name = summaries.places[place] ?? '';
    return { name, assess: () => assessAt(place, name) };
  });
  return { mission, places };
}

/** An indicator and what of it is asked for: of a place, or (`null`) of the mission. */
interface NumberedInput extends Omit<IndicatorInput, 'hasLostEvents'> {
  /** its number in the framework */
  readonly i: number;
}

/** Places that occur, in the order of their names. Rows without a location belong to none. */
function placesOf(
  { summaries: { size, place } }: ScoreRequest,
  { nameRanks: { place: ranks } }: SharedInput,
): number[] {
  const occurring = new Set<number>();
  for (let entry = 0; entry < size; entry++) occurring.add(place[entry] ?? 0);
  occurring.delete(0);
  return [...occurring].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}

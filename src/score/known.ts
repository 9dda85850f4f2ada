import type { Indicator } from '../model/framework.ts';
import { period, preceding } from '../model/period.ts';
import type { Summaries } from '../model/summaries.ts';
import { targetRows } from '../model/target-rows.ts';
import type { Ask } from './ask.ts';
import { figure, type Ground } from './figure.ts';
import { hasGoalOf } from './goals.ts';
import { orders } from './orders.ts';
import { type PlaceSeries, type Series, series } from './series.ts';
import type { Known } from './subject.ts';
import { when } from './when.ts';

/** Every indicator's figures, in the order of the framework. */
export interface AllKnown {
  readonly mission: readonly Known[];
  /** by place, in code-point order of their names; only what stands in the place's framework */
  readonly places: ReadonlyMap<string, readonly Known[]>;
}

/**
 * The figures of all indicators, in the period and the preceding one. One indicator's observations are made ready at a
 * time, once for both periods and all places.
 *
 * @see spec 3, "The value of an indicator in P"; "Groups", by location
 */
export function allKnown(ask: Ask): AllKnown {
  const { framework, summaries, settings, today, lost } = ask;
  const ground: Ground = { summaries, orders: orders(summaries, settings.method.sources) };
  const targets = targetRows(framework);
  const { staleAfter } = settings.method;
  const now = when(ask.period, today, staleAfter);
  const before = when(period(preceding(ask.period), settings.yearStart), today, staleAfter);
  const known = (i: number, indicator: Indicator, own: Series, place: string | null): Known => {
    const rows = targets.get(indicator.id) ?? [];
    const of = { indicator, series: own, rows, place, hasLostEvents: lost?.events.has(i) ?? false };
    const { attainment, score } = figure(of, before, ground);
    return { figure: figure(of, now, ground), before: { attainment, score } };
  };
  const places = (ask.by === 'location' ? placesOf(ask, ground) : []).map((number) => {
    return { number, name: summaries.places[number] ?? '', known: [] as Known[] };
  });
  const mission = framework.indicators.map((indicator, i) => {
    const its = series(summaries, i, ground.orders);
    const rows = targets.get(indicator.id) ?? [];
    const own = ownOf(its, summaries);
    for (const place of own.size === 0 ? [] : places) {
      if (!hasGoalOf(place.name, indicator, rows, now)) continue;
      place.known.push(known(i, indicator, own.get(place.number) ?? nothing, place.name));
    }
    return known(i, indicator, its, null);
  });
  return { mission, places: new Map(places.map((place) => [place.name, place.known])) };
}

const nothing: Series = { places: [], otherSource: [] };

/** Places that occur, in the order of their names. Rows without a location belong to none. */
function placesOf({ summaries: { size, place } }: Ask, { orders: { place: ranks } }: Ground): number[] {
  const occurring = new Set<number>();
  for (let entry = 0; entry < size; entry++) occurring.add(place[entry] ?? 0);
  occurring.delete(0);
  return [...occurring].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}

/** What each place has of its own. */
function ownOf({ places, otherSource }: Series, summaries: Summaries): ReadonlyMap<number, Series> {
  const own = new Map<number, { places: PlaceSeries[]; otherSource: number[] }>();
  for (const place of places) if (place.place !== 0) own.set(place.place, { places: [place], otherSource: [] });
  for (const entry of otherSource) own.get(summaries.place[entry] ?? 0)?.otherSource.push(entry);
  return own;
}

import type { Indicator } from '../model/framework.ts';
import { period, preceding } from '../model/period.ts';
import type { Ask } from './ask.ts';
import { type Figured, figure, type Ground } from './figure.ts';
import { goalRowsByPlace } from './goal-rows.ts';
import { hasGoalOf } from './goals.ts';
import { orders } from './orders.ts';
import { entriesAt, series, sortedEntries } from './series.ts';
import type { Known } from './subject.ts';
import { when } from './when.ts';

/** Every indicator's figures, in the order of the framework. */
export interface AllKnown {
  readonly mission: readonly Known[];
  /** in code-point order of their names */
  readonly places: readonly KnownPlace[];
}

/** A place, and the figures of what stands in its framework: worked out when they are asked for, as there may be many places. */
export interface KnownPlace {
  readonly name: string;
  readonly known: () => readonly Known[];
}

/**
 * The figures of all indicators, in the period and the preceding one. One indicator's observations are made ready at a
 * time, once for both periods; those of a place when the place is looked at.
 *
 * @see spec 3, "The value of an indicator in P"; "Groups", by location
 */
export function allKnown(ask: Ask): AllKnown {
  const { framework, summaries, settings, today, lost } = ask;
  const ground: Ground = { summaries, orders: orders(summaries, settings.method.sources) };
  const targets = goalRowsByPlace(framework);
  const { staleAfter } = settings.method;
  const now = when(ask.period, today, staleAfter);
  const before = when(period(preceding(ask.period), settings.yearStart), today, staleAfter);
  const known = ({ i, ...of }: Asked): Known => {
    const subject = { ...of, hasLostEvents: lost?.events.has(i) ?? false };
    const { attainment, score } = figure(subject, before, ground);
    return { figure: figure(subject, now, ground), before: { attainment, score } };
  };
  const byPlace: { readonly i: number; readonly indicator: Indicator; readonly sorted: Int32Array }[] = [];
  const mission = framework.indicators.map((indicator, i) => {
    const sorted = sortedEntries(summaries, i, ground.orders);
    // the total comes first: without a place at the end there is none
    const hasPlaces = sorted.length > 0 && summaries.place[sorted.at(-1) ?? 0] !== 0;
    if (ask.by === 'location' && hasPlaces) byPlace.push({ i, indicator, sorted });
    return known({ i, indicator, series: series(summaries, sorted), rows: targets(indicator.id, null), place: null });
  });
  const knownAt = (place: number, name: string): Known[] =>
    byPlace.flatMap(({ i, indicator, sorted }) => {
      const rows = targets(indicator.id, name);
      if (!hasGoalOf(name, indicator, rows, now)) return [];
      const own = series(summaries, entriesAt(summaries, sorted, place, ground.orders));
      return [known({ i, indicator, series: own, rows, place: name })];
    });
  const places = (ask.by === 'location' ? placesOf(ask, ground) : []).map((place): KnownPlace => {
    const name = summaries.places[place] ?? '';
    return { name, known: () => knownAt(place, name) };
  });
  return { mission, places };
}

/** An indicator and what of it is asked for: of a place, or (`null`) of the mission. */
interface Asked extends Omit<Figured, 'hasLostEvents'> {
  /** its number in the framework */
  readonly i: number;
}

/** Places that occur, in the order of their names. Rows without a location belong to none. */
function placesOf({ summaries: { size, place } }: Ask, { orders: { place: ranks } }: Ground): number[] {
  const occurring = new Set<number>();
  for (let entry = 0; entry < size; entry++) occurring.add(place[entry] ?? 0);
  occurring.delete(0);
  return [...occurring].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}

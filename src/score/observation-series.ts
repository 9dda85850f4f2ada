import { compareRanks } from '../model/source-rank.ts';
import { entriesOf, observation, type Summaries } from '../model/summaries.ts';
import type { NameRanks } from './name-ranks.ts';

/** The observations of one place and part, one for each interval: entries in the order of their ends, the longer first. */
export interface PartSeries {
  readonly part: number;
  readonly entries: readonly number[];
}

/** The observations of one place. */
export interface PlaceSeries {
  /** 0 is the total: rows without a place */
  readonly place: number;
  readonly parts: readonly PartSeries[];
}

/** An indicator's observations made ready once for all periods. */
export interface ObservationSeries {
  readonly places: readonly PlaceSeries[];
  /** entries set aside because another source for the same is taken */
  readonly otherSource: readonly number[];
}

/**
 * The entries of an indicator by place, part and end, those of one interval by the rank of their source. Places and parts stand
 * in the order of their names, so that the order of the rows changes no sum.
 */
export const sortedEntries = (all: Summaries, indicator: number, nameRanks: NameRanks): Int32Array =>
  Int32Array.from(entriesOf(all, indicator)).sort(inOrder(all, nameRanks));

/** Of sorted entries those of one place. */
export function entriesAt(all: Summaries, sorted: Int32Array, place: number, { place: ranks }: NameRanks): Int32Array {
  const rankOf = (entry: number): number => ranks[all.place[entry] ?? 0] ?? 0;
  const rank = ranks[place] ?? 0;
  const from = firstWhere(sorted, (entry) => rankOf(entry) >= rank);
  return sorted.subarray(from, from + firstWhere(sorted.subarray(from), (entry) => rankOf(entry) > rank));
}

/** The first place in a list from which on a test holds; its length where it holds nowhere. */
function firstWhere(list: Int32Array, test: (entry: number) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (test(list[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * One value for each interval, place and part, whatever the period: of several sources the one that ranks first.
 *
 * @param sorted the entries of an indicator, or of one place of it
 * @see spec 3, "The value of an indicator in P", step 2
 */
export function observationSeries(all: Summaries, sorted: Int32Array): ObservationSeries {
  const places: PlaceList[] = [];
  const otherSource: number[] = [];
  for (const entry of sorted) {
    const { entries } = listOf(places, all.place[entry] ?? 0, all.part[entry] ?? 0);
    const before = entries.at(-1);
    if (before !== undefined && isSameInterval(all, before, entry)) otherSource.push(entry);
    else entries.push(entry);
  }
  return { places, otherSource };
}

interface PlaceList {
  readonly place: number;
  readonly parts: { readonly part: number; readonly entries: number[] }[];
}

/** The list of a place and part, begun where it differs from the last. */
function listOf(places: PlaceList[], place: number, part: number): PlaceList['parts'][number] {
  const last = places.at(-1);
  const here = last?.place === place ? last : { place, parts: [] };
  if (here !== last) places.push(here);
  const lastPart = here.parts.at(-1);
  const list = lastPart?.part === part ? lastPart : { part, entries: [] };
  if (list !== lastPart) here.parts.push(list);
  return list;
}

export const isSameInterval = ({ start, end }: Summaries, a: number, b: number): boolean =>
  start[a] === start[b] && end[a] === end[b];

const inOrder = (all: Summaries, { place, part, source }: NameRanks) => {
  const { end, start } = all;
  const rank = (ranks: Int32Array, name: Int32Array, entry: number): number => ranks[name[entry] ?? 0] ?? 0;
  return (a: number, b: number): number =>
    rank(place, all.place, a) - rank(place, all.place, b) ||
    rank(part, all.part, a) - rank(part, all.part, b) ||
    (end[a] ?? 0) - (end[b] ?? 0) ||
    (start[a] ?? 0) - (start[b] ?? 0) ||
    compareRanks(source(observation(all, a)), source(observation(all, b)));
};

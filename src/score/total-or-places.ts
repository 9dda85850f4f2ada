import type { Summaries } from '../model/summaries.ts';
import { daysCovered } from './disaggregation.ts';
import type { PlaceCells } from './place-cells.ts';
import type { Selection } from './unused-entries.ts';

/**
 * The total (rows without a place) alone where it covers at least as many different days as the places do together,
 * else the places alone. Where all is carried: the total if its interval ends no earlier than any place's.
 *
 * @see spec 3, "The value of an indicator in P", steps 3 and 4
 */
export function totalOrPlaces(candidates: readonly PlaceCells[], all: Summaries): Selection<readonly PlaceCells[]> {
  const total = candidates.filter(({ place }) => place === 0);
  const places = candidates.filter(({ place }) => place !== 0);
  if (total.length === 0 || places.length === 0) return { used: candidates, unused: [] };
  const allCarried = candidates.every(({ carried }) => carried);
  const reaches = allCarried
    ? lastEnd
    : (some: readonly PlaceCells[]) =>
        daysCovered(
          some.flatMap(({ cells }) => cells),
          all,
        );
  const [used, others, why] =
    reaches(total, all) >= reaches(places, all)
      ? ([total, places, 'places'] as const)
      : ([places, total, 'total'] as const);
  // what would only have been carried beside values of the period does not repeat them
  const repeated = others.filter(({ carried }) => allCarried || !carried);
  return { used, unused: repeated.flatMap(({ cells }) => cells.map(({ entries }) => ({ why, entries }))) };
}

function lastEnd(places: readonly PlaceCells[], { end }: Summaries): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { cells } of places)
    for (const { entries } of cells) for (const entry of entries) last = Math.max(last, end[entry] ?? 0);
  return last;
}

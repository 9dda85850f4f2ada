import type { Summaries } from '../model/summaries.ts';
import { daysOf } from './cuts.ts';
import type { LeftOutEntries } from './left-out.ts';
import type { PlaceCells } from './place-value.ts';

/**
 * The total (rows without a place) alone where it covers at least as many different days as the places do together,
 * else the places alone. Where all is carried: the total if its interval ends no earlier than any place's.
 *
 * @see spec 3, "The value of an indicator in P", steps 3 and 4
 */
export function totalOrPlaces(
  told: readonly PlaceCells[],
  all: Summaries,
  left: LeftOutEntries,
): readonly PlaceCells[] {
  const total = told.filter(({ place }) => place === 0);
  const places = told.filter(({ place }) => place !== 0);
  if (total.length === 0 || places.length === 0) return told;
  const allCarried = told.every(({ carried }) => carried);
  const reaches = allCarried
    ? lastEnd
    : (some: readonly PlaceCells[]) =>
        daysOf(
          some.flatMap(({ cells }) => cells),
          all,
        );
  const [used, others, why] =
    reaches(total, all) >= reaches(places, all)
      ? ([total, places, 'places'] as const)
      : ([places, total, 'total'] as const);
  for (const { cells, carried } of others) {
    // what would only have been carried beside values of the period is no second telling of them
    if (allCarried || !carried) for (const { entries } of cells) left.add(why, entries);
  }
  return used;
}

function lastEnd(told: readonly PlaceCells[], { end }: Summaries): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { cells } of told)
    for (const { entries } of cells) for (const entry of entries) last = Math.max(last, end[entry] ?? 0);
  return last;
}

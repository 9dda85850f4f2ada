import { grouped } from '../model/grouped.ts';
import type { Summaries } from '../model/summaries.ts';
import { differentDays } from './different-days.ts';
import type { NameRanks } from './name-ranks.ts';
import type { Selection } from './unused-entries.ts';

/** The values of one place and part that are combined: entries in the order of their ends. */
export interface ValueCell {
  readonly place: number;
  readonly part: number;
  readonly entries: readonly number[];
  readonly carried: boolean;
}

/**
 * Of the cuts of a place (rows that fill the same `by_*` columns; none: the total itself) the one that covers the most
 * different days; on a tie the one with the fewest columns, then the columns' names. Carried values cover none.
 *
 * @see spec 3, "The value of an indicator in P", step 4
 */
export function chosenDisaggregation(
  cells: readonly ValueCell[],
  all: Summaries,
  { cut }: NameRanks,
): Selection<readonly ValueCell[]> {
  const cuts = grouped(cells, ({ part }) => cut[part] ?? 0);
  if (cuts.size <= 1) return { used: cells, unused: [] };
  const [best, ...others] = [...cuts]
    .map(([rank, cellsOfCut]) => ({ rank, cellsOfCut, days: daysCovered(cellsOfCut, all) }))
    .sort((a, b) => b.days - a.days || a.rank - b.rank);
  const unused = others.flatMap(({ cellsOfCut }) =>
    cellsOfCut.map(({ entries }) => ({ why: 'other-cut' as const, entries })),
  );
  return { used: best?.cellsOfCut ?? [], unused };
}

/** The different days that cells cover; a carried one has none. */
export const daysCovered = (cells: readonly ValueCell[], all: Summaries): number =>
  differentDays(
    all,
    cells.filter(({ carried }) => !carried).map(({ entries }) => entries),
    null,
  );

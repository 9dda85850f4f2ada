import type { Indicator } from '../model/framework.ts';
import { grouped } from '../model/grouped.ts';
import { given, type Summaries } from '../model/summaries.ts';
import { hasWeights, overPlaces, overTime, type Weighted } from './combining.ts';
import type { Cell } from './cuts.ts';

/** Over time within a place and part, then over the parts of a place, then over the places: each value on the way kept. */
export interface CombinedValue {
  readonly value: number;
  /** of each cell, in their order */
  readonly cells: readonly Weighted[];
  /** of each place, in the order of the cells */
  readonly places: readonly (Weighted & { readonly place: number })[];
  /** weights of the values that enter a mean */
  readonly weights: 'none' | 'all' | 'incomplete';
}

/**
 * @param cells at least one, those of a place together
 * @param told what an entry says: its value, or one of its bounds
 * @see spec 3, "The value of an indicator in P", step 5
 */
export function combinedValue(
  cells: readonly Cell[],
  indicator: Indicator,
  { weight }: Summaries,
  told: (entry: number) => number,
): CombinedValue {
  const seen = new Set<ReturnType<typeof hasWeights>>();
  const note = (values: readonly Weighted[], how: string): readonly Weighted[] => {
    if (how === 'mean') seen.add(hasWeights(values));
    return values;
  };
  const lighter = lightening(cells, weight);
  const ofCells = cells.map(({ entries }) => {
    const values = entries.map((entry) => ({ value: told(entry), weight: lighter(given(weight, entry)) }));
    return overTime(note(values, indicator.overTime), indicator.overTime);
  });
  const how = indicator.overPlaces;
  const places = [...grouped(cells.keys(), (i) => cells[i]?.place ?? 0)].map(([place, its]) => {
    const parts = its.map((i) => ofCells[i] ?? { value: Number.NaN, weight: null });
    return { place, ...overPlaces(note(parts, how), how) };
  });
  return {
    value: overPlaces(note(places, how), how).value,
    cells: ofCells,
    places,
    weights: seen.has('incomplete') ? 'incomplete' : seen.has('all') ? 'all' : 'none',
  };
}

/** Weights whose sum may be beyond a double's range are all taken down alike: only their proportions count. */
function lightening(cells: readonly Cell[], weight: Summaries['weight']): (weight: number | null) => number | null {
  const isHeavy = (entry: number): boolean => (given(weight, entry) ?? 0) > 2 ** 900;
  if (weight === null || !cells.some(({ entries }) => entries.some(isHeavy))) return (each) => each;
  return (each) => (each === null ? null : each / 2 ** 64);
}

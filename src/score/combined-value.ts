import type { Indicator } from '../model/framework.ts';
import { grouped } from '../model/grouped.ts';
import { numberAt, type Summaries } from '../model/summaries.ts';
import { combineOverPlaces, combineOverTime, hasWeights, type WeightedValue } from './combining-values.ts';
import type { ValueCell } from './disaggregation.ts';

/** Over time within a place and part, then over the parts of a place, then over the places: each value on the way kept. */
export interface CombinedValue {
  readonly value: number;
  /** of each cell, in their order */
  readonly cells: readonly WeightedValue[];
  /** of each place, in the order of the cells */
  readonly places: readonly (WeightedValue & { readonly place: number })[];
  /** weights of the values that enter a mean */
  readonly weights: 'none' | 'all' | 'incomplete';
}

/**
 * @param cells at least one, those of a place together
 * @param entryValue what an entry says: its value, or one of its bounds
 * @see spec 3, "The value of an indicator in P", step 5
 */
export function combinedValue(
  cells: readonly ValueCell[],
  indicator: Indicator,
  { weight }: Summaries,
  entryValue: (entry: number) => number,
): CombinedValue {
  const weighting = new Set<ReturnType<typeof hasWeights>>();
  const note = (values: readonly WeightedValue[], how: string): readonly WeightedValue[] => {
    if (how === 'mean') weighting.add(hasWeights(values));
    return values;
  };
  const lighter = lightening(cells, weight);
  const ofCells = cells.map(({ entries }) => {
    const values = entries.map((entry) => ({ value: entryValue(entry), weight: lighter(numberAt(weight, entry)) }));
    return combineOverTime(note(values, indicator.overTime), indicator.overTime);
  });
  const how = indicator.overPlaces;
  const places = [...grouped(cells.keys(), (i) => cells[i]?.place ?? 0)].map(([place, cellNumbers]) => {
    const parts = cellNumbers.map((i) => ofCells[i] ?? { value: Number.NaN, weight: null });
    return { place, ...combineOverPlaces(note(parts, how), how) };
  });
  return {
    value: combineOverPlaces(note(places, how), how).value,
    cells: ofCells,
    places,
    weights: weighting.has('incomplete') ? 'incomplete' : weighting.has('all') ? 'all' : 'none',
  };
}

/** Weights whose sum may be beyond a double's range are all taken down alike: only their proportions count. */
function lightening(
  cells: readonly ValueCell[],
  weight: Summaries['weight'],
): (weight: number | null) => number | null {
  const isHeavy = (entry: number): boolean => (numberAt(weight, entry) ?? 0) > 2 ** 900;
  if (weight === null || !cells.some(({ entries }) => entries.some(isHeavy))) return (each) => each;
  return (each) => (each === null ? null : each / 2 ** 64);
}

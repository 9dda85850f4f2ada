import type { OverPlaces, OverTime } from '../model/framework.ts';
import { median } from '../model/median.ts';
import { sum } from '../model/sum.ts';
import { mean, weightedMean } from '../model/weighted-mean.ts';

/** A value with its weight: population, sample size; `null` where not given. */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number | null;
}

/**
 * Values of one place and part into one.
 *
 * @param values at least one, in the order of their intervals' ends; each counts the same, whatever its length
 * @returns `weight` only where every value has one (their mean), or for last, min and max that of the value chosen, on
 *   a tie the later's; none for a median
 * @see spec 3, "The value of an indicator in P", step 5
 */
export function combineOverTime(values: readonly WeightedValue[], how: OverTime): WeightedValue {
  const last = values.at(-1);
  if (last === undefined) throw new RangeError('no values to combine');
  switch (how) {
    case 'last':
      return last;
    case 'min':
      return values.reduce((best, candidate) => (candidate.value <= best.value ? candidate : best));
    case 'max':
      return values.reduce((best, candidate) => (candidate.value >= best.value ? candidate : best));
    case 'median':
      return { value: median(values.map(({ value }) => value)), weight: null };
    case 'count':
      return { value: values.length, weight: meanWeight(values) };
    case 'sum':
      return { value: sum(values.map(({ value }) => value)), weight: meanWeight(values) };
    case 'mean':
      return { value: weightedOrPlain(values), weight: meanWeight(values) };
  }
}

/**
 * Values of the parts of a place, or of the places, into one.
 *
 * @param values at least one
 * @returns `weight` only where every value has one: their sum
 * @see spec 3, "The value of an indicator in P", step 5
 */
export function combineOverPlaces(values: readonly WeightedValue[], how: OverPlaces): WeightedValue {
  const weight = hasWeights(values) === 'all' ? sum(values.map((weighted) => weighted.weight ?? 0)) : null;
  switch (how) {
    case 'sum':
      return { value: sum(values.map(({ value }) => value)), weight };
    case 'mean':
      return { value: weightedOrPlain(values), weight };
    case 'median':
      return { value: median(values.map(({ value }) => value)), weight };
    case 'min':
      return { value: extreme(values, Math.min), weight };
    case 'max':
      return { value: extreme(values, Math.max), weight };
  }
}

/** Whether values have weights: all, none, or some. */
export function hasWeights(values: readonly WeightedValue[]): 'none' | 'all' | 'incomplete' {
  const weightCount = values.reduce((n, { weight }) => (weight === null ? n : n + 1), 0);
  return weightCount === 0 ? 'none' : weightCount === values.length ? 'all' : 'incomplete';
}

/** Σ w·v ÷ Σ w where every value has a weight, else the plain mean. */
function weightedOrPlain(values: readonly WeightedValue[]): number {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only.value;
  if (hasWeights(values) !== 'all') return mean(values.map(({ value }) => value));
  return weightedMean(values.map(({ value, weight }) => ({ value, weight: weight ?? 0 })));
}

const meanWeight = (values: readonly WeightedValue[]): number | null =>
  hasWeights(values) === 'all' ? mean(values.map(({ weight }) => weight ?? 0)) : null;

const extreme = (values: readonly WeightedValue[], pick: (a: number, b: number) => number): number =>
  values.reduce((best, { value }) => pick(best, value), values[0]?.value ?? Number.NaN);

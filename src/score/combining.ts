import type { OverPlaces, OverTime } from '../model/framework.ts';
import { median } from '../model/median.ts';
import { sum } from '../model/sum.ts';
import { mean, weightedMean } from '../model/weighted-mean.ts';

/** A value with its weight: population, sample size; `null` where not given. */
export interface Weighted {
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
export function overTime(values: readonly Weighted[], how: OverTime): Weighted {
  const last = values.at(-1);
  if (last === undefined) throw new RangeError('no values to combine');
  switch (how) {
    case 'last':
      return last;
    case 'min':
      return values.reduce((best, one) => (one.value <= best.value ? one : best));
    case 'max':
      return values.reduce((best, one) => (one.value >= best.value ? one : best));
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
export function overPlaces(values: readonly Weighted[], how: OverPlaces): Weighted {
  const weight = hasWeights(values) === 'all' ? sum(values.map((one) => one.weight ?? 0)) : null;
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
export function hasWeights(values: readonly Weighted[]): 'none' | 'all' | 'incomplete' {
  const given = values.reduce((n, { weight }) => (weight === null ? n : n + 1), 0);
  return given === 0 ? 'none' : given === values.length ? 'all' : 'incomplete';
}

/** Σ w·v ÷ Σ w where every value has a weight, else the plain mean. */
function weightedOrPlain(values: readonly Weighted[]): number {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only.value;
  if (hasWeights(values) !== 'all') return mean(values.map(({ value }) => value));
  return weightedMean(values.map(({ value, weight }) => ({ value, weight: weight ?? 0 })));
}

const meanWeight = (values: readonly Weighted[]): number | null =>
  hasWeights(values) === 'all' ? mean(values.map(({ weight }) => weight ?? 0)) : null;

const extreme = (values: readonly Weighted[], of: (a: number, b: number) => number): number =>
  values.reduce((best, { value }) => of(best, value), values[0]?.value ?? Number.NaN);

import { sum } from './sum.ts';

/** A figure that enters a mean. */
export interface Weighed {
  readonly value: number;
  /** ≥ 0 */
  readonly weight: number;
}

/**
 * Σ w·v ÷ Σ w. Each product keeps an exponent of its own, so that nothing overflows or vanishes on the way: only the
 * proportions of the weights count, and a mean lies between its values.
 *
 * @returns NaN where nothing has weight
 */
export function weightedMean(items: readonly Weighed[]): number {
  const plain = items.map(({ value, weight }) => value * weight);
  // the same to the last digit, without exponents of their own
  if (plain.every(isOrdinary) && items.every(({ weight }) => isOrdinary(weight))) {
    return sum(plain) / sum(items.map(({ weight }) => weight));
  }
  const weights = scaledSum(items.map(({ weight }) => product(weight, 1)));
  const products = scaledSum(items.map(({ value, weight }) => product(weight, value)));
  return timesPowerOfTwo(products.size / weights.size, products.exponent - weights.exponent);
}

/** Whether neither sums nor quotients of such numbers come near the ends of a double's range. */
const isOrdinary = (x: number): boolean => x === 0 || (Math.abs(x) > 2 ** -400 && Math.abs(x) < 2 ** 400);

/** The mean of numbers, none of which weighs more than another; NaN of none. */
export const mean = (values: readonly number[]): number => weightedMean(values.map((value) => ({ value, weight: 1 })));

/** Each weight's part of their sum; NaN where nothing has weight. */
export function sharesOf(weights: readonly number[]): number[] {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  // all are taken down or up together, so that their sum is a double
  const comparable = weights.map((weight) => timesPowerOfTwo(weight, -exponentOf(largest)));
  const all = sum(comparable);
  return comparable.map((weight) => weight / all);
}

/** size · 2^exponent */
interface Scaled {
  readonly size: number;
  readonly exponent: number;
}

function product(a: number, b: number): Scaled {
  if (a === 0 || b === 0) return { size: 0, exponent: Number.NEGATIVE_INFINITY };
  const [ofA, ofB] = [exponentOf(a), exponentOf(b)];
  return { size: timesPowerOfTwo(a, -ofA) * timesPowerOfTwo(b, -ofB), exponent: ofA + ofB };
}

function scaledSum(terms: readonly Scaled[]): Scaled {
  const largest = terms.reduce((most, { exponent }) => Math.max(most, exponent), Number.NEGATIVE_INFINITY);
  if (largest === Number.NEGATIVE_INFINITY) return { size: 0, exponent: 0 };
  return {
    size: sum(terms.map(({ size, exponent }) => (size === 0 ? 0 : timesPowerOfTwo(size, exponent - largest)))),
    exponent: largest,
  };
}

const exponentOf = (x: number): number => Math.floor(Math.log2(Math.abs(x)));

// 2^1074 is no double: in two steps
const timesPowerOfTwo = (x: number, power: number): number => {
  const half = Math.trunc(power / 2);
  return x * 2 ** half * 2 ** (power - half);
};

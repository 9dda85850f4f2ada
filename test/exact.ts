/** A fraction of whole numbers, the lower one above 0: arithmetic in which nothing is rounded, over- or underflows. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

/** The fraction that a double is, to its last bit. */
export function fraction(double: number): Fraction {
  let [size, power] = [double, 0];
  while (!Number.isInteger(size)) [size, power] = [size * 2, power + 1];
  return { above: BigInt(size), below: 2n ** BigInt(power) };
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  above: a.above * b.below + b.above * a.below,
  below: a.below * b.below,
});
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { above: -b.above, below: b.below });
export const times = (a: Fraction, b: Fraction): Fraction => ({ above: a.above * b.above, below: a.below * b.below });
export function over(a: Fraction, b: Fraction): Fraction {
  const sign = b.above < 0n ? -1n : 1n;
  return { above: a.above * b.below * sign, below: a.below * b.above * sign };
}
export const total = (fractions: readonly Fraction[]): Fraction => fractions.reduce(plus, { above: 0n, below: 1n });
export const isAbove = (a: Fraction, b: Fraction): boolean => minus(a, b).above > 0n;

/** To twelve decimals; for what lies within 1e-9 of a double that is no larger than a million. */
export const decimal = ({ above, below }: Fraction): number => Number((above * 10n ** 12n) / below) / 1e12;

/**
 * The sum of numbers as a double nearest to it, whatever their order; 0 of none. Not finite only where the sum itself is
 * beyond a double's range: what overflows on the way is added up smaller.
 *
 * @see spec 3, "The value of an indicator in P"; J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic, Discrete &
 *   Computational Geometry 18 (1997): the rounding error of each addition is kept as a number of its own
 */
export function sum(values: readonly number[]): number {
  const total = rounded(partialSums(values, 1));
  return Number.isFinite(total) ? total : rounded(partialSums(values, 1 / shrunk)) * shrunk;
}

// more terms than any array has may then be the largest double
const shrunk = 2 ** 64;

/** Numbers that don't overlap, the smallest first, that add up to exactly the sum. */
function partialSums(values: readonly number[], scale: number): number[] {
  const partials: number[] = [];
  for (const value of values) {
    let carry = value * scale;
    let count = 0;
    for (const partial of partials) {
      const next = carry + partial;
      const error = Math.abs(carry) < Math.abs(partial) ? carry - (next - partial) : partial - (next - carry);
      if (error !== 0) partials[count++] = error;
      carry = next;
    }
    partials[count] = carry;
    partials.length = count + 1;
  }
  return partials;
}

/** The sum of such numbers rounded once. */
function rounded(partials: readonly number[]): number {
  let i = partials.length - 1;
  let total = partials[i] ?? 0;
  let error = 0;
  while (i > 0 && error === 0) {
    const next = partials[--i] ?? 0;
    const before = total;
    total = before + next;
    error = next - (total - before);
  }
  // half-way between two doubles what is left decides: the next smaller number pulls to its side
  const below = partials[i - 1] ?? 0;
  const twice = error * 2;
  if (error * below > 0 && twice === total + twice - total) return total + twice;
  return total;
}

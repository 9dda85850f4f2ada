/** How a figure is printed with so many decimals. */
type Printed = (x: number, digits: number) => string;

const most = 3;

/** Two figures with as many decimals as it takes to tell them apart; those that are the same with the fewest. */
export function apart(a: number, b: number, fewest: number, printed: Printed): readonly [string, string] {
  for (let digits = fewest; digits <= fewest + most; digits++) {
    const pair = [printed(a, digits), printed(b, digits)] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return [printed(a, fewest), printed(b, fewest)];
}

/** Decimals, `fewest` to 3, at which two scores as printed differ by their gap as printed. */
export function decimalsOfGap(
  { activity, result, gap }: Record<'activity' | 'result' | 'gap', number>,
  fewest: 0 | 1,
): number {
  for (let digits: number = fewest; digits < most; digits++) {
    const off = rounded(activity, digits) - rounded(result, digits) - rounded(gap, digits);
    if (Math.abs(off) < 0.5 * 10 ** -digits) return digits;
  }
  return most;
}

/** Half goes away from zero. */
const rounded = (x: number, digits: number): number =>
  (Math.sign(x) * Math.round(Math.abs(x) * 10 ** digits)) / 10 ** digits;

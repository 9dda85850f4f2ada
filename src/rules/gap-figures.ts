import type { Say } from './say.ts';

/** Two scores and the gap between them, activity − result. */
export interface Gap {
  readonly activity: number;
  readonly result: number;
  readonly gap: number;
}

/** Scores closer than a millionth of a point are the same. */
const same = 1e-6;

/** Scores a hair farther apart need no more decimals than these. */
const most = 12;

/**
 * Two scores and their gap as they are written: with as few decimals as it takes for the one to be the difference of the
 * others, and for a gap not to be 0.
 */
export function gapFigures(
  { activity, result, gap: exact }: Gap,
  fewest: number,
  say: Say,
): Readonly<Record<keyof Gap, string>> {
  const gap = Math.abs(exact) < same ? 0 : exact;
  const digits = decimalsOfGap({ activity, result, gap }, fewest);
  return { activity: say.fixed(activity, digits), result: say.fixed(result, digits), gap: say.signed(gap, digits) };
}

function decimalsOfGap({ activity, result, gap }: Gap, fewest: number): number {
  for (let digits = fewest; digits < most; digits++) {
    const [a, r, g] = [rounded(activity, digits), rounded(result, digits), rounded(gap, digits)];
    if (Math.abs(a - r - g) < 0.5 * 10 ** -digits && (gap === 0 || g !== 0)) return digits;
  }
  return most;
}

/** Half goes away from zero. */
const rounded = (x: number, digits: number): number =>
  (Math.sign(x) * Math.round(Math.abs(x) * 10 ** digits)) / 10 ** digits;

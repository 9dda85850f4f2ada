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

/** How many decimals more are tried for the rounded gap to be the difference of the rounded scores; of thirds it never is. */
const tried = 2;

/**
 * Two scores and their gap as they are written: the one is the difference of the others, with as few decimals as it takes, and a
 * gap is not 0. Where the gap rounded by itself would be another figure, the difference of the scores as written stands for it.
 */
export function gapFigures(
  { activity, result, gap: exact }: Gap,
  fewest: number,
  say: Say,
): Readonly<Record<keyof Gap, string>> {
  const gap = Math.abs(exact) < same ? 0 : exact;
  const digits = decimalsOfGap({ activity, result, gap }, fewest);
  const difference = rounded(activity, digits) - rounded(result, digits);
  return {
    activity: say.fixed(activity, digits),
    result: say.fixed(result, digits),
    gap: say.signed(difference, digits),
  };
}

function decimalsOfGap({ activity, result, gap }: Gap, fewest: number): number {
  const difference = (digits: number) => rounded(activity, digits) - rounded(result, digits);
  const isShown = (digits: number) => (gap === 0) === Math.abs(difference(digits)) < 0.5 * 10 ** -digits;
  const addsUp = (digits: number) =>
    isShown(digits) && Math.abs(difference(digits) - rounded(gap, digits)) < 0.5 * 10 ** -digits;
  const from = (first: number) => Array.from({ length: most - first }, (_, i) => first + i);
  const exact = from(fewest)
    .slice(0, tried + 1)
    .find(addsUp);
  return exact ?? from(Math.max(fewest, 1)).find(isShown) ?? most;
}

/** Half goes away from zero. */
const rounded = (x: number, digits: number): number =>
  (Math.sign(x) * Math.round(Math.abs(x) * 10 ** digits)) / 10 ** digits;

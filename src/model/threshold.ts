import type { Chain } from './scores.ts';

const tolerance = 1e-9;

/** x ≥ limit, with a tolerance, so that sums of decimal weights don't fall short by a rounding error. @see spec 3 */
export const atLeast = (x: number, limit: number): boolean => x >= limit - tolerance;

/** x < limit, where it is not at least that. */
export const below = (x: number, limit: number): boolean => !atLeast(x, limit);

/** x ≤ limit, with the same tolerance. */
export const atMost = (x: number, limit: number): boolean => x <= limit + tolerance;

/** x > limit, where it is not at most that. */
export const above = (x: number, limit: number): boolean => !atMost(x, limit);

/** From this gap on, in points and either way, activity and results do not go together. */
const wideGap = 25;

/** What a gap (activity − results, in points) says: `decoupled` from 25 up, `unexplained` from −25 down, else nothing. @see spec 3, "Activity–results gap" */
export function gapState(gap: number | null): Extract<Chain['state'], 'decoupled' | 'unexplained'> | null {
  if (gap === null) return null;
  if (atLeast(gap, wideGap)) return 'decoupled';
  return atMost(gap, -wideGap) ? 'unexplained' : null;
}

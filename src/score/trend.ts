import type { Trend } from '../model/scores.ts';
import { above, below } from '../model/threshold.ts';

/** A change within these is steady: of attainment, and of a score in points. */
export const steady = { attainment: 0.02, score: 2 } as const;

/**
 * Trend against the preceding period of the same kind; `null` where either has no score, and where their difference is
 * no finite number.
 *
 * @see spec 3, "Attainment and score"
 */
export function trendSince(now: number | null, previous: number | null, within: number): Trend {
  if (now === null || previous === null) return null;
  const change = now - previous;
  if (!Number.isFinite(change)) return null;
  const direction = above(change, within) ? 'improving' : below(change, -within) ? 'worsening' : 'steady';
  return { previous, change, direction };
}

import type { Status } from '../model/scores.ts';
import { above, atLeast, atMost, below } from '../model/threshold.ts';

/**
 * Status of an indicator: the first that fits.
 *
 * @param value `null`: none
 * @param a attainment
 * @param e expected attainment, `null` where unknown
 * @see spec 3, "Attainment and score"
 */
export function attainmentStatus(value: number | null, a: number | null, e: number | null): Status {
  if (value === null) return 'no-data';
  if (a === null) return 'not-assessable';
  if (atLeast(a, 1)) return 'achieved';
  if (below(a, -0.05)) return 'regressing';
  if (atMost(Math.abs(a), 0.05) && (e === null || above(e, 0.05))) return 'stalled';
  if (e === null) return 'progressing';
  return atLeast(a, 0.9 * e) ? 'on-track' : 'behind';
}

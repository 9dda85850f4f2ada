import type { Indicator } from '../model/framework.ts';
import { atMost } from '../model/threshold.ts';

/** What a value is held against, in the indicator's unit, scaled to the period. */
export interface Goal extends Pick<Indicator, 'direction' | 'transform'> {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly tolerance: number | null;
}

/**
 * Attainment: the part of the way from baseline to target that has been gone.
 *
 *     a = (f(v) − f(b)) / (f(t) − f(b)),  f the identity, or ln under `transform: log`
 *     maintain: d = |v − t| / tolerance;  a = 1 where d ≤ 1, else 2 − d
 *
 * @param value v, in the indicator's unit, as baseline b, target t and tolerance
 * @returns a, no unit, unbounded above and below: 0 at the baseline, 1 at the target; of `maintain` 1 at most. `null`
 *   without a baseline (but for `maintain`) or target, where b = t, where v, b or t ≤ 0 under `log`, and for `maintain`
 *   without a tolerance > 0
 * @see spec 3, "Attainment and score"; UNDP, HDR technical note 1 (dimension index, goalposts b and t)
 */
export function attainment(value: number, goal: Goal): number | null {
  const { baseline, target, tolerance, direction, transform } = goal;
  if (target === null) return null;
  if (direction === 'maintain') return finite(kept(value, target, tolerance));
  if (baseline === null || baseline === target) return null;
  if (transform === 'log' && Math.min(value, baseline, target) <= 0) return null;
  const f = transform === 'log' ? Math.log : (x: number) => x;
  return finite((f(value) - f(baseline)) / (f(target) - f(baseline)));
}

function kept(value: number, target: number, tolerance: number | null): number | null {
  if (tolerance === null || tolerance <= 0) return null;
  const off = Math.abs(value - target) / tolerance;
  return atMost(off, 1) ? 1 : 2 - off;
}

// what is not a finite number is no value
const finite = (a: number | null): number | null => (a !== null && Number.isFinite(a) ? a : null);

/** Score of an indicator: 100 · min(max(a, 0), 1); `null` without attainment. @see spec 3, "Attainment and score" */
export const points = (a: number | null): number | null => (a === null ? null : 100 * Math.min(Math.max(a, 0), 1));

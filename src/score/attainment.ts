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
  if (transform === 'log') return finite(logOfRatio(value, baseline) / logOfRatio(target, baseline));
  return finite(
    quotient(
      (part) => value * part - baseline * part,
      (part) => target * part - baseline * part,
    ),
  );
}

/** One difference ÷ another; of halves where a difference is beyond a double's range, and the quotient need not be. */
function quotient(above: (part: number) => number, below: (part: number) => number): number {
  const whole = Number.isFinite(above(1)) && Number.isFinite(below(1));
  return whole ? above(1) / below(1) : above(0.5) / below(0.5);
}

/** ln x − ln y; of neighbours from their difference, of which two logarithms would leave nothing. */
function logOfRatio(x: number, y: number): number {
  return x > y / 2 && x / 2 < y ? Math.log1p((x - y) / y) : Math.log(x) - Math.log(y);
}

function kept(value: number, target: number, tolerance: number | null): number | null {
  if (tolerance === null || tolerance <= 0) return null;
  const off = quotient(
    (part) => Math.abs(value * part - target * part),
    (part) => tolerance * part,
  );
  return atMost(off, 1) ? 1 : 2 - off;
}

// what is not a finite number is no value
// and −0, of a value at its baseline below a target that is lower, is 0
const finite = (a: number | null): number | null => (a !== null && Number.isFinite(a) ? a + 0 : null);

/** Score of an indicator: 100 · min(max(a, 0), 1); `null` without attainment. @see spec 3, "Attainment and score" */
export const points = (a: number | null): number | null => (a === null ? null : 100 * Math.min(Math.max(a, 0), 1));

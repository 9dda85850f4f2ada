import { addMonths } from '../model/day.ts';
import type { Indicator } from '../model/framework.ts';
import type { GoalSide } from '../model/scores.ts';
import { atMost } from '../model/threshold.ts';
import { perSpan } from './goals.ts';
import { seenFrom, type When } from './when.ts';

/** Attainment to be expected by now, and the days it is made of. */
export interface Expected {
  /** 0 to 1 */
  readonly e: number;
  /** days over since the baseline's date and from there to the target's; `null` where the goals are the period's own */
  readonly days: { readonly over: number; readonly of: number } | null;
}

/**
 * Expected attainment e: 1 where the goals are the period's own (`maintain`, a target from a row of targets.csv with a
 * period, a scaled sum whose target date is at most one `per` after its baseline date), else
 *
 *     e = (the earlier of the period's end and today − baseline_date) ÷ (target_date − baseline_date), within 0 to 1
 *
 * @returns `null` where a date is missing or the two are the same
 * @see spec 3, "Attainment and score"
 */
export function expected(indicator: Indicator, target: Pick<GoalSide, 'ofPeriod'>, when: When): Expected | null {
  const { baselineDate, targetDate, direction } = indicator;
  if (direction === 'maintain' || target.ofPeriod) return { e: 1, days: null };
  if (baselineDate === null || targetDate === null) return null;
  const span = perSpan(indicator);
  if (span !== null && targetDate <= addMonths(baselineDate, span)) return { e: 1, days: null };
  const of = targetDate - baselineDate;
  if (atMost(of, 0)) return null;
  const over = Math.min(Math.max(seenFrom(when) - baselineDate, 0), of);
  return { e: over / of, days: { over, of } };
}

import { addMonths } from '../model/day.ts';
import type { Indicator } from '../model/framework.ts';
import type { GoalSide } from '../model/scores.ts';
import { atMost } from '../model/threshold.ts';
import { perSpan } from './goals.ts';
import { asOf, type PeriodContext } from './period-context.ts';

/** Attainment to be expected by now, and the days it is made of. */
export interface ExpectedAttainment {
  /** 0 to 1 */
  readonly e: number;
  /** days over since the baseline's date and from there to the target's; `null` where the goals are the period's own */
  readonly days: { readonly elapsed: number; readonly total: number } | null;
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
export function expectedAttainment(
  indicator: Indicator,
  target: Pick<GoalSide, 'ofPeriod'>,
  context: PeriodContext,
): ExpectedAttainment | null {
  const { baselineDate, targetDate, direction } = indicator;
  if (direction === 'maintain' || target.ofPeriod) return { e: 1, days: null };
  if (baselineDate === null || targetDate === null) return null;
  const span = perSpan(indicator);
  if (span !== null && targetDate <= addMonths(baselineDate, span)) return { e: 1, days: null };
  const total = targetDate - baselineDate;
  if (atMost(total, 0)) return null;
  const elapsed = Math.min(Math.max(asOf(context) - baselineDate, 0), total);
  return { e: elapsed / total, days: { elapsed, total } };
}

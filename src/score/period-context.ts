import { addMonths, type Day } from '../model/day.ts';
import { accumulates } from '../model/flow.ts';
import type { Indicator } from '../model/framework.ts';
import { days, months, type Period, type Span } from '../model/period.ts';

/** What a value is asked for. */
export interface PeriodContext {
  readonly period: Period;
  readonly today: Day;
  /** months of the period, whole where they are */
  readonly months: number;
  /** what ended before this day has grown stale: the period's first day − `staleAfter` months − 1 day */
  readonly staleBefore: Day;
}

/** CombinedStep once for all indicators. @param staleAfter months */
export const periodContext = (period: Period, today: Day, staleAfter: number): PeriodContext => ({
  period,
  today,
  months: months(period),
  staleBefore: addMonths(period.start, -staleAfter) - 1,
});

/** The day on which ages are told: the earlier of the period's end and today. */
export const asOf = ({ period, today }: PeriodContext): Day => Math.min(period.end, today);

/** Days of the period up to today. */
export const dueDays = (context: PeriodContext): number =>
  Math.max(0, days({ start: context.period.start, end: asOf(context) }));

/** Whether the period has begun and its last day is still to come. */
export const isRunning = ({ period, today }: PeriodContext): boolean => period.start <= today && today < period.end;

/** The span in which an observation's interval must lie: for totals that accumulate since the baseline's date. @see spec 3, step 1 */
export const reach = (indicator: Indicator, { start, end }: Span): Span =>
  accumulates(indicator) ? { start: indicator.baselineDate ?? Number.NEGATIVE_INFINITY, end } : { start, end };

import type { Day } from '../model/day.ts';
import { accumulates, isFlow } from '../model/flow.ts';
import type { Indicator, Per, TargetRow } from '../model/framework.ts';
import { days, months } from '../model/period.ts';
import { place as placeOf } from '../model/place.ts';
import type { GoalSide } from '../model/scores.ts';
import { sum } from '../model/sum.ts';
import { goalRows, isSummedOverPlaces, type Side } from './goal-rows.ts';
import { isRunning, type PeriodContext } from './period-context.ts';

/** What a value is compared with. */
export interface Goals {
  readonly baseline: GoalSide;
  readonly target: GoalSide;
  readonly tolerance: GoalSide;
}

/** What goals are asked for. */
export interface GoalRequest {
  readonly indicator: Indicator;
  /** of the indicator, from targets.csv */
  readonly rows: readonly TargetRow[];
  /** `null`: the mission as a whole */
  readonly place: string | null;
  readonly context: PeriodContext;
  /** last day of the newest interval in the period */
  readonly newestWithin: Day | null;
}

/**
 * Baseline, target and tolerance as the value is compared with them. Those of a sum are for the span `per`, or for the
 * span of their row of targets.csv, and are scaled to the period: × its months ÷ months of the span, and while it is
 * running × the days that reports reach ÷ all its days.
 *
 * @see spec 3, "Goals"
 */
export function goals(request: GoalRequest): Goals {
  const { indicator } = request;
  const tolerance = scaled(request, { written: indicator.tolerance, span: perSpan(indicator), ofPeriod: false });
  return {
    baseline: side('baseline', request),
    target: side('target', request),
    tolerance: { ...tolerance, at: indicator.tolerance === null ? [] : [placeOf(indicator, 'tolerance')] },
  };
}

/**
 * Whether `targets.csv` gives a place its own goal for what adds up over places: a target and, but for `maintain`, a
 * baseline. Others are compared with the mission's.
 *
 * @see spec 3, "Groups", by location
 */
export function hasGoalOf(
  place: string,
  { indicator, rows, context }: Pick<GoalRequest, 'indicator' | 'rows' | 'context'>,
): boolean {
  if (!isSummedOverPlaces(indicator)) return true;
  const has = (which: Side) => goalRows(rows, which, { indicator, place, period: context.period }).length > 0;
  return has('target') && (indicator.direction === 'maintain' || has('baseline'));
}

const perMonths: Readonly<Record<Exclude<Per, 'total'>, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

/** Months of the span that goals of a sum are for; `null` where they are not scaled. */
export const perSpan = ({ overTime, per }: Pick<Indicator, 'overTime' | 'per'>): number | null =>
  isFlow({ overTime }) && per !== 'total' ? perMonths[per] : null;

function side(which: Side, request: GoalRequest): GoalSide {
  const { indicator, rows, place, context } = request;
  const ownRows = goalRows(rows, which, { indicator, place, period: context.period });
  const [row] = ownRows;
  if (row === undefined) {
    const written = place !== null && isSummedOverPlaces(indicator) ? null : indicator[which];
    const at = written === null ? [] : [placeOf(indicator, which)];
    return { ...scaled(request, { written, span: perSpan(indicator), ofPeriod: false }), at };
  }
  const all = sum(ownRows.map((targetRow) => targetRow[which] ?? 0));
  const total = Number.isFinite(all) ? all : null;
  const at = ownRows.map((targetRow) => placeOf(targetRow, which));
  const span = row.period === null || accumulates(indicator) ? perSpan(indicator) : spanOf(ownRows, context, indicator);
  return { ...scaled(request, { written: total, span, ofPeriod: row.period !== null }), at };
}

/** Months that rows with a period are for: the row's own, or the whole period where several fill it. */
function spanOf(rows: readonly TargetRow[], context: PeriodContext, indicator: Indicator): number | null {
  const [row] = rows;
  if (!isFlow(indicator) || row?.period === null || row === undefined) return null;
  return rows.length > 1 ? context.months : months(row.period);
}

/** A goal as written, the months of the span it is for, and whether its row is for a period. */
interface WrittenGoal {
  readonly written: number | null;
  readonly span: number | null;
  readonly ofPeriod: boolean;
}

function scaled(request: GoalRequest, { written, span, ofPeriod }: WrittenGoal): Omit<GoalSide, 'at'> {
  if (span === null) return { value: written, written, scale: 1, months: null, running: null, ofPeriod };
  const ofMonths = { period: request.context.months, goal: span };
  const running = runningDays(request);
  const scale = (ofMonths.period / ofMonths.goal) * (running === null ? 1 : running.days / running.periodDays);
  // what is not finite is no goal
  const value = written === null || !Number.isFinite(written * scale) ? null : written * scale;
  return { value, written, scale, months: ofMonths, running, ofPeriod };
}

/** While the period is running: its days up to the newest report, or to today where there is none, and at most today. */
function runningDays({ context, newestWithin }: GoalRequest): GoalSide['running'] {
  if (!isRunning(context)) return null;
  const { start } = context.period;
  const to = Math.min(newestWithin ?? context.today, context.today);
  return { days: days({ start, end: to }), periodDays: days(context.period) };
}

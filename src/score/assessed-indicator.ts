import type { Day } from '../model/day.ts';
import type { Frequency, Indicator, Level, TargetRow } from '../model/framework.ts';
import type { Status } from '../model/scores.ts';
import type { Summaries } from '../model/summaries.ts';
import { attainment, points } from './attainment.ts';
import { type ExpectedAttainment, expectedAttainment } from './expected-attainment.ts';
import { type Goals, goals } from './goals.ts';
import type { NameRanks } from './name-ranks.ts';
import type { ObservationSeries } from './observation-series.ts';
import { asOf, type PeriodContext } from './period-context.ts';
import { type PeriodValue, valueInPeriod } from './period-value.ts';
import { attainmentStatus } from './status.ts';

/** Step 1: an indicator in the period, of the mission or of a place, with all that its score comes from. */
export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly value: PeriodValue;
  readonly goals: Goals;
  readonly attainment: number | null;
  readonly score: number | null;
  readonly expected: ExpectedAttainment | null;
  readonly status: Status;
  readonly lateDays: number | null;
  /** whether events that it is derived from could not be read */
  readonly hasLostEvents: boolean;
  /** in the preceding period */
  readonly before: { readonly attainment: number | null; readonly score: number | null };
}

/** Step 2: an assessed indicator in a component or group, with its weight there. Step 3 is the published `IndicatorScore`. */
export interface ComponentMember {
  readonly assessed: AssessedIndicator;
  readonly indicator: { readonly level: Level };
  readonly weight: number;
  readonly score: number | null;
}

export const memberOf = (assessed: AssessedIndicator, weight: number): ComponentMember => ({
  assessed,
  indicator: assessed.indicator,
  weight,
  score: assessed.score,
});

/** What does not change from one indicator to the next. */
export interface SharedInput {
  readonly summaries: Summaries;
  readonly nameRanks: NameRanks;
  /** the assessed period, and the preceding one */
  readonly now: PeriodContext;
  readonly before: PeriodContext;
}

/** What an indicator is assessed from. */
export interface IndicatorInput {
  readonly indicator: Indicator;
  /** its observations; of a place its own */
  readonly series: ObservationSeries;
  /** of targets.csv */
  readonly rows: readonly TargetRow[];
  /** `null`: the mission */
  readonly place: string | null;
  /** whether events of it were lost */
  readonly hasLostEvents: boolean;
}

/** @see spec 3, "Attainment and score of an indicator" */
export function assessedIndicator(input: IndicatorInput, shared: SharedInput): AssessedIndicator {
  const { attainment, score } = inPeriod(input, shared.before, shared);
  return { ...inPeriod(input, shared.now, shared), before: { attainment, score } };
}

function inPeriod(
  input: IndicatorInput,
  context: PeriodContext,
  { summaries, nameRanks }: SharedInput,
): Omit<AssessedIndicator, 'before'> {
  const { indicator, series, rows, place, hasLostEvents } = input;
  const value = valueInPeriod(series, { indicator, context, summaries, nameRanks });
  const ownGoals = goals({ indicator, rows, place, context, newestWithin: value.newestWithin });
  const { direction, transform } = indicator;
  const goal = {
    baseline: ownGoals.baseline.value,
    target: ownGoals.target.value,
    tolerance: ownGoals.tolerance.value,
    direction,
    transform,
  };
  const a = value.value === null ? null : attainment(value.value, goal);
  const toExpect = expectedAttainment(indicator, ownGoals.target, context);
  return {
    indicator,
    value,
    goals: ownGoals,
    attainment: a,
    score: points(a),
    expected: toExpect,
    status: attainmentStatus(value.value, a, toExpect?.e ?? null),
    lateDays: lateDays(value.newest, indicator.frequency, context),
    hasLostEvents,
  };
}

const daysBetween: Readonly<Record<Frequency, number>> = { monthly: 28, quarterly: 89, semiannual: 181, annual: 365 };

/**
 * Days since the newest observation that ends by the period's end, told at the earlier of that end and today, where that
 * is at least one period of the indicator's frequency; else, and without a frequency or an observation, `null`.
 *
 * @see spec 3, "How sure we are", Late
 */
function lateDays(newest: Day | null, frequency: Frequency | null, context: PeriodContext): number | null {
  if (newest === null || frequency === null) return null;
  const age = asOf(context) - newest;
  return age >= daysBetween[frequency] ? age : null;
}

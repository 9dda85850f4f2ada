import type { Day } from '../model/day.ts';
import type { Frequency } from '../model/framework.ts';
import { asOf, type PeriodContext } from './period-context.ts';

const days: Readonly<Record<Frequency, number>> = { monthly: 28, quarterly: 89, semiannual: 181, annual: 365 };

/**
 * Days since the newest observation that ends by the period's end, told at the earlier of that end and today, where that
 * is at least one period of the indicator's frequency; else, and without a frequency or an observation, `null`.
 *
 * @see spec 3, "How sure we are", Late
 */
export function lateDays(newest: Day | null, frequency: Frequency | null, context: PeriodContext): number | null {
  if (newest === null || frequency === null) return null;
  const age = asOf(context) - newest;
  return age >= days[frequency] ? age : null;
}

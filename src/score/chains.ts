import { type Indicator, isResult } from '../model/framework.ts';
import { groupedUnder } from '../model/grouped.ts';
import type { Chain, ChainState } from '../model/scores.ts';
import type { Method } from '../model/settings.ts';
import { atLeast, below, gapState } from '../model/threshold.ts';
import { type Combined, combined, type Part } from './combined.ts';

/** An indicator with its score. */
interface Scored {
  readonly indicator: Indicator;
  readonly score: number | null;
}

/**
 * Results chains: each outcome or impact indicator that others name in `contributes_to`, beside the mean of those.
 *
 * @param scored in the order of the framework
 * @see spec 3, "From indicators to components", Results chains
 */
export function chains(scored: readonly Scored[], method: Method): Chain[] {
  const contributors = groupedUnder(scored, ({ indicator }) => indicator.contributesTo);
  return scored.flatMap(({ indicator, score: result }) => {
    const { id } = indicator;
    const those = contributors.get(id);
    if (those === undefined || !isResult(indicator)) return [];
    const activity = activityOf(
      those.map(({ indicator: { weight }, score }) => ({ weight, score })),
      method,
    ).score;
    const gap = activity === null || result === null ? null : activity - result;
    return [
      {
        indicator: id,
        contributors: those.map((one) => one.indicator.id),
        activity,
        result,
        gap,
        state: state(activity, result),
      },
    ];
  });
}

/** The mean of what is meant to move an indicator, weighted by the indicators' own weights. */
export function activityOf<P extends Omit<Part, 'coverage'>>(
  contributors: readonly P[],
  { aggregation, missing, coverage }: Method,
): Combined<P & Part> {
  const parts = contributors.map((one) => ({ ...one, coverage: one.score === null ? 0 : 1 }));
  return combined(parts, aggregation.indicators, missing, coverage);
}

/** From this score on a chain works. */
const good = 60;

/** The first that fits. @param activity, result 0 to 100 */
export function state(activity: number | null, result: number | null): ChainState {
  if (activity === null || result === null) return 'unknown';
  if (atLeast(activity, good) && atLeast(result, good)) return 'working';
  const apart = gapState(activity - result);
  if (apart !== null) return apart;
  return below(activity, good) && below(result, good) ? 'stuck' : 'mixed';
}

import { isResult } from '../model/framework.ts';
import { groupedUnder } from '../model/grouped.ts';
import type { Chain, ChainState } from '../model/scores.ts';
import type { Method } from '../model/settings.ts';
import { atLeast, below, gapState } from '../model/threshold.ts';
import type { AssessedIndicator } from './assessed-indicator.ts';
import { type CombinedScore, combinedScore, type ScorePart } from './combined-score.ts';

/**
 * Results chains: each outcome or impact indicator that others name in `contributes_to`, beside the mean of those.
 *
 * @param scored in the order of the framework
 * @see spec 3, "From indicators to components", Results chains
 */
export function resultsChains(
  scored: readonly Pick<AssessedIndicator, 'indicator' | 'score'>[],
  method: Method,
): Chain[] {
  const contributors = groupedUnder(scored, ({ indicator }) => indicator.contributesTo);
  return scored.flatMap(({ indicator, score: result }) => {
    const { id } = indicator;
    const ownContributors = contributors.get(id);
    if (ownContributors === undefined || !isResult(indicator)) return [];
    const activity = activityOf(
      ownContributors.map(({ indicator: { weight }, score }) => ({ weight, score })),
      method,
    ).score;
    const gap = activity === null || result === null ? null : activity - result;
    return [
      {
        indicator: id,
        contributors: ownContributors.map((contributor) => contributor.indicator.id),
        activity,
        result,
        gap,
        state: chainState(activity, result),
      },
    ];
  });
}

/** The mean of what is meant to move an indicator, weighted by the indicators' own weights. */
export function activityOf<P extends Omit<ScorePart, 'coverage'>>(
  contributors: readonly P[],
  { aggregation, missing, coverage }: Method,
): CombinedScore<P & ScorePart> {
  const parts = contributors.map((contributor) => ({ ...contributor, coverage: contributor.score === null ? 0 : 1 }));
  return combinedScore(parts, { how: aggregation.indicators, missing, leastCoverage: coverage });
}

/** From this score on a chain works. */
const good = 60;

/** The first that fits. @param activity, result 0 to 100 */
export function chainState(activity: number | null, result: number | null): ChainState {
  if (activity === null || result === null) return 'unknown';
  if (atLeast(activity, good) && atLeast(result, good)) return 'working';
  const apart = gapState(activity - result);
  if (apart !== null) return apart;
  return below(activity, good) && below(result, good) ? 'stuck' : 'mixed';
}

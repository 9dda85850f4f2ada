import type { Step } from '../../model/explanation.ts';
import { type AssessedIndicator, memberOf } from '../assessed-indicator.ts';
import { activityOf } from '../results-chains.ts';
import type { ScoreTree } from '../score-tree.ts';
import { combinedStep } from './combined-step.ts';
import { indicatorParts } from './explained-parts.ts';

/**
 * The results chain that ends in an indicator: the mean of what is meant to move it, and the gap to its own score; nothing
 * where nothing is meant to move it.
 *
 * @see spec 3, "From indicators to components", Results chains
 */
export function chainSteps(
  { indicator: { id } }: AssessedIndicator,
  { request, indicators, chains }: ScoreTree,
): Step[] {
  const chain = chains.find(({ indicator }) => indicator === id);
  if (chain === undefined) return [];
  const { method } = request.settings;
  const byId = new Map(indicators.map((assessed) => [assessed.indicator.id, assessed]));
  const contributors = chain.contributors.flatMap((name) => {
    const contributor = byId.get(name);
    return contributor === undefined ? [] : [memberOf(contributor, contributor.indicator.weight)];
  });
  const activity = activityOf(contributors, method);
  const { gap, state, result } = chain;
  const why = result === null ? 'no-score' : 'no-activity';
  return [
    {
      what: 'activity',
      ...combinedStep(activity),
      parts: indicatorParts(activity.parts, request.summaries),
    },
    {
      what: 'chain',
      formula: gap === null ? '' : 'activity − score',
      figures: { activity: chain.activity, score: result, state },
      result: gap,
      ...(gap === null && { why }),
    },
  ];
}

import type { Step } from '../../model/explanation.ts';
import type { Assessment } from '../assessment.ts';
import { activityOf } from '../chains.ts';
import { heldIn, type Known } from '../subject.ts';
import { combinedStep } from './combined-step.ts';
import { indicatorParts } from './parts.ts';

/**
 * The results chain that ends in an indicator: the mean of what is meant to move it, and the gap to its own score; nothing
 * where nothing is meant to move it.
 *
 * @see spec 3, "From indicators to components", Results chains
 */
export function chainSteps({ figure }: Known, { ask, known, chains }: Assessment): Step[] {
  const { id } = figure.indicator;
  const chain = chains.find(({ indicator }) => indicator === id);
  if (chain === undefined) return [];
  const { method } = ask.settings;
  const byId = new Map(known.map((one) => [one.figure.indicator.id, one]));
  const contributors = chain.contributors.flatMap((name) => {
    const one = byId.get(name);
    return one === undefined ? [] : [heldIn(one, one.figure.indicator.weight)];
  });
  const activity = activityOf(contributors, method);
  const { gap, state, result } = chain;
  const why = result === null ? 'no-score' : 'no-activity';
  return [
    {
      what: 'activity',
      ...combinedStep(activity, method.missing, method.coverage),
      parts: indicatorParts(activity.parts, ask.summaries),
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

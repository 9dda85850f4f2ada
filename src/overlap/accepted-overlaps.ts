import type { Framework } from '../model/framework.ts';
import { groupedUnder } from '../model/grouped.ts';
import type { UnmatchedAcceptance } from '../model/overlap-figures.ts';
import type { AcceptedOverlap, Settings } from '../model/settings.ts';
import type { Summaries } from '../model/summaries.ts';
import { type Box, evaluationPlan } from './evaluation-plan.ts';
import { visitPairs } from './overlapping-pairs.ts';
import { universe } from './universe.ts';

/** The entries of `accepted` that hold both of a couple, in the order of the settings. */
export function acceptance(accepted: readonly AcceptedOverlap[]): (a: Box, b: Box) => AcceptedOverlap[] {
  const entriesOf = groupedUnder(accepted, ({ evaluations }) => evaluations);
  return (a, b) => {
    const ofB = entriesOf.get(b.evaluation.id);
    return ofB === undefined ? [] : (entriesOf.get(a.evaluation.id) ?? []).filter((entry) => ofB.includes(entry));
  };
}

/**
 * The entries of `accepted` that match no pair and no repeat of all evaluations, whatever the window, or that name an
 * unknown id; in the order of the settings.
 *
 * @see spec 4, "accepted"; rule evaluation/accepted-unmatched
 */
export function unmatchedAccepted({
  framework,
  summaries,
  settings,
}: {
  readonly framework: Framework;
  readonly summaries: Summaries;
  readonly settings: Pick<Settings, 'accepted' | 'overlap' | 'places'>;
}): UnmatchedAcceptance[] {
  if (settings.accepted.length === 0) return [];
  const evaluations = framework.evaluations ?? [];
  const all = evaluationPlan(universe(framework, summaries, settings), evaluations, { from: null, to: null });
  const entriesWith = acceptance(settings.accepted);
  const matched = new Set<AcceptedOverlap>();
  const match = (a: Box, b: Box) => {
    for (const entry of entriesWith(a, b)) matched.add(entry);
  };
  for (const { a, b } of visitPairs(all, settings.overlap, match)) match(a, b);

  const known = new Set(evaluations.map(({ id }) => id));
  return settings.accepted
    .map((entry) => ({
      entry,
      matched: matched.has(entry),
      unknown: [...new Set(entry.evaluations)].filter((id) => !known.has(id)),
    }))
    .filter((each) => !each.matched || each.unknown.length > 0);
}

import type { ComponentScore, GroupScore, Scores, Working } from '../model/scores.ts';
import { periodContext } from './period-context.ts';
import { constraintsIn, groupScore, overallScore } from './published-scores.ts';
import type { ScoreRequest } from './score-request.ts';
import { type ScoreTree, scoreTree } from './score-tree.ts';
import type { ScoredGroup } from './scored-group.ts';
import { working } from './working.ts';

/**
 * Summaries into scores: value, attainment, level, component, overall; chains, and the groups asked for. Pure: the same
 * input gives the same figures, whatever the order of the rows.
 *
 * @param request `by`: groups beside the components; `null` for none
 * @returns components in the order of the framework, places in code-point order; `findings` are left empty
 * @see spec 3
 */
export function score(request: ScoreRequest): Scores {
  const tree = scoreTree(request);
  const constraintsOf = constraintsIn(request.framework.constraints, request.period);
  return {
    period: request.period,
    overall: overallScore(tree.overall),
    components: componentScores(tree.components, request, constraintsOf),
    chains: tree.chains,
    groups: groupScores(tree, constraintsOf),
    workings: workings(tree),
  };
}

export type { ScoreRequest as Ask };

type ConstraintsOf = ReturnType<typeof constraintsIn>;

const componentScores = (
  subjects: readonly ScoredGroup[],
  { summaries }: ScoreRequest,
  constraintsOf: ConstraintsOf,
): ComponentScore[] =>
  subjects.map((subject) => {
    const component = subject.name ?? '';
    return { component, ...groupScore(subject, summaries, constraintsOf(component)) };
  });

function groupScores(
  { request, components, groups, places, levels }: ScoreTree,
  constraintsOf: ConstraintsOf,
): GroupScore[] | null {
  if (request.by === 'component')
    return componentScores(components, request, constraintsOf).map(({ component, ...rest }) => ({
      group: component,
      ...rest,
    }));
  if (groups !== null)
    return groups.map((group) => ({ group: group.name, ...groupScore(group, request.summaries, []) }));
  if (levels !== null) {
    return levels.map(({ name, combined: { score: levelScore, coverage, parts } }) => {
      return { group: name, score: levelScore, coverage, indicators: parts.length };
    });
  }
  return (
    places?.map(({ name, assess }) => {
      const place = assess();
      const { trend: _, ...whole } = overallScore(place.overall);
      return { group: name, ...whole, components: componentScores(place.components, request, constraintsOf) };
    }) ?? null
  );
}

function workings({ request, indicators }: ScoreTree): Scores['workings'] {
  const now = periodContext(request.period, request.today, request.settings.method.staleAfter);
  // ids are the user's: no prototype, so that none of them means anything
  const byId: Record<string, Working> = Object.create(null);
  for (const assessed of indicators) byId[assessed.indicator.id] = working(assessed, now);
  return byId;
}

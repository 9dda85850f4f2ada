import type { ComponentScore, GroupScore, Scores, Working } from '../model/scores.ts';
import type { AssessedIndicator } from './assessed-indicator.ts';
import { dueDays, type PeriodContext, periodContext } from './period-context.ts';
import { constraintsIn, groupScore, overallScore } from './published-scores.ts';
import type { ScoreRequest } from './score-request.ts';
import { type ScoreTree, scoreTree } from './score-tree.ts';
import type { ScoredGroup } from './scored-group.ts';

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

type ConstraintsOf = ReturnType<typeof constraintsIn>;

const componentScores = (
  groups: readonly ScoredGroup[],
  { summaries }: ScoreRequest,
  constraintsOf: ConstraintsOf,
): ComponentScore[] =>
  groups.map((group) => {
    const component = group.name ?? '';
    return { component, ...groupScore(group, summaries, constraintsOf(component)) };
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
  for (const assessed of indicators) byId[assessed.indicator.id] = workingOf(assessed, now);
  return byId;
}

/** How an indicator's score was made, as plain data for the rules. */
function workingOf({ indicator, value, goals, lateDays }: AssessedIndicator, context: PeriodContext): Working {
  const size = value.cells.reduce((n, { entries }) => n + entries.length, 0);
  const used = new Int32Array(size);
  let at = 0;
  for (const { entries } of value.cells) {
    used.set(entries, at);
    at += entries.length;
  }
  return {
    indicator,
    used: used.sort(),
    split: value.cells.some(({ place, part }) => place !== 0 || part !== 0),
    leftOut: value.leftOut,
    carried: value.cells.flatMap(({ carried, entries }) => (carried ? entries : [])).sort((a, b) => a - b),
    carriedShare: value.carriedShare,
    weights: value.combined?.weights ?? 'none',
    ...goals,
    bounds: value.bounds,
    lateDays,
    dueDays: dueDays(context),
  };
}

import type { ComponentScore, GroupScore, Scores, Working } from '../model/scores.ts';
import type { Ask } from './ask.ts';
import { type Assessment, assessment } from './assessment.ts';
import { constraintsIn, overallScore, subjectScore } from './component-score.ts';
import type { Subject } from './subject.ts';
import { when } from './when.ts';
import { working } from './working.ts';

/**
 * Summaries into scores: value, attainment, level, component, overall; chains, and the groups asked for. Pure: the same
 * input gives the same figures, whatever the order of the rows.
 *
 * @param ask `by`: groups beside the components; `null` for none
 * @returns components in the order of the framework, places in code-point order; `findings` are left empty
 * @see spec 3
 */
export function score(ask: Ask): Scores {
  const made = assessment(ask);
  const constraintsOf = constraintsIn(ask.framework.constraints, ask.period);
  return {
    period: ask.period,
    overall: overallScore(made.overall),
    components: componentScores(made.components, ask, constraintsOf),
    chains: made.chains,
    groups: groupScores(made, constraintsOf),
    workings: workings(made),
  };
}

export type { Ask };

type ConstraintsOf = ReturnType<typeof constraintsIn>;

const componentScores = (
  subjects: readonly Subject[],
  { summaries }: Ask,
  constraintsOf: ConstraintsOf,
): ComponentScore[] =>
  subjects.map((subject) => {
    const component = subject.name ?? '';
    return { component, ...subjectScore(subject, summaries, constraintsOf(component)) };
  });

function groupScores(
  { ask, components, groups, places, levels }: Assessment,
  constraintsOf: ConstraintsOf,
): GroupScore[] | null {
  if (ask.by === 'component')
    return componentScores(components, ask, constraintsOf).map(({ component, ...rest }) => ({
      group: component,
      ...rest,
    }));
  if (groups !== null) return groups.map((one) => ({ group: one.name, ...subjectScore(one, ask.summaries, []) }));
  if (levels !== null) {
    return levels.map(({ name, made: { score: of, coverage, parts } }) => {
      return { group: name, score: of, coverage, indicators: parts.length };
    });
  }
  return (
    places?.map(({ name, assess }) => {
      const place = assess();
      const { trend: _, ...whole } = overallScore(place.overall);
      return { group: name, ...whole, components: componentScores(place.components, ask, constraintsOf) };
    }) ?? null
  );
}

function workings({ ask, known }: Assessment): Scores['workings'] {
  const now = when(ask.period, ask.today, ask.settings.method.staleAfter);
  // ids are the user's: no prototype, so that none of them means anything
  const byId: Record<string, Working> = Object.create(null);
  for (const { figure } of known) byId[figure.indicator.id] = working(figure, now);
  return byId;
}

import { byCodePoint } from '../../model/code-point.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { Level } from '../../model/framework.ts';
import { groupedUnder } from '../../model/grouped.ts';
import type { Method } from '../../model/settings.ts';
import { above } from '../../model/threshold.ts';
import type { ComponentMember } from '../assessed-indicator.ts';
import type { CombinedScore } from '../combined-score.ts';
import { combinedLevel, type IndicatorPart, type LevelScores, levelScoresFrom } from '../level-scores.ts';
import { overallOf } from '../overall.ts';
import { recombining } from '../recombining.ts';
import type { ScoredGroup } from '../scored-group.ts';

/** The score that a lever moves. */
export type LeverScope =
  | { readonly kind: 'component'; readonly subject: ScoredGroup }
  | { readonly kind: 'level'; readonly level: Level; readonly members: readonly ComponentMember[] }
  | { readonly kind: 'overall'; readonly components: readonly ScoredGroup[] };

/**
 * By how much a score would rise if one indicator alone scored 100, the largest first; only those that move it.
 *
 * @param score of what is moved; without one there are no levers
 * @see spec 5, `cpas.explanation/1`
 */
export function leversOf(moved: LeverScope, score: number | null, method: Method): Explanation['levers'] {
  if (score === null) return [];
  const ids = new Set(
    membersOf(moved).flatMap(({ assessed }) => (assessed.score === 100 ? [] : [assessed.indicator.id])),
  );
  const scoreWith = moving(moved, method);
  return [...ids]
    .map((indicator) => ({ indicator, effect: (scoreWith(indicator) ?? score) - score }))
    .filter(({ effect }) => above(effect, 0))
    .sort((a, b) => tied(b.effect) - tied(a.effect) || byCodePoint(a.indicator, b.indicator));
}

function membersOf(moved: LeverScope): readonly ComponentMember[] {
  switch (moved.kind) {
    case 'component':
      return moved.subject.members;
    case 'level':
      return moved.members;
    case 'overall':
      return moved.components.flatMap(({ members }) => members);
  }
}

/** The score that there would be if an indicator, by its id, scored 100. */
function moving(moved: LeverScope, method: Method): (id: string) => number | null {
  switch (moved.kind) {
    case 'component': {
      const component = movingComponent(moved.subject, method);
      return (id) => component(id).score;
    }
    case 'level': {
      const level = combinedLevel(moved.level, moved.members, method);
      if (level === null) return () => null;
      const move = movingLevel(level, method);
      return (id) => (move(id) ?? level).score;
    }
    case 'overall':
      return movingOverall(moved.components, method);
  }
}

/** A level in which an indicator scores 100; `null` where it takes no part. */
function movingLevel(level: CombinedScore<IndicatorPart<ComponentMember>>, { missing, coverage }: Method) {
  const ats = new Map(level.parts.map(({ assessed }, at) => [assessed.indicator.id, at]));
  const recombined = recombining(level, missing, coverage);
  return (id: string): Pick<CombinedScore, 'score' | 'coverage'> | null => {
    const at = ats.get(id);
    return at === undefined ? null : recombined([{ at, score: 100, coverage: 1 }]);
  };
}

/** A component in which an indicator scores 100. */
function movingComponent({ now, members }: ScoredGroup, method: Method): (id: string) => LevelScores<ComponentMember> {
  const levels = new Map(members.map(({ indicator, assessed }) => [assessed.indicator.id, indicator.level]));
  const moves = new Map<Level, ReturnType<typeof movingLevel>>();
  return (id) => {
    const name = levels.get(id);
    const level = name === undefined ? null : now.levels[name];
    if (name === undefined || level === null) return now;
    const move = moves.get(name) ?? movingLevel(level, method);
    moves.set(name, move);
    const changed = move(id);
    return changed === null ? now : levelScoresFrom({ ...now.levels, [name]: { ...level, ...changed } }, method);
  };
}

/** The overall in which an indicator scores 100 in each of its components. */
function movingOverall(components: readonly ScoredGroup[], method: Method): (id: string) => number | null {
  const overall = overallOf(components, ({ now }) => now, method, 'score');
  const recombined = recombining(overall, method.missing, method.coverage);
  const ats = new Map(overall.parts.map(({ name }, at) => [name, at]));
  const movable = components.flatMap((component) => {
    const at = ats.get(component.name ?? '');
    return at === undefined ? [] : [{ at, ids: component.members, move: movingComponent(component, method) }];
  });
  const withIndicator = groupedUnder(movable, ({ ids }) => ids.map(({ assessed }) => assessed.indicator.id));
  return (id) =>
    recombined(
      (withIndicator.get(id) ?? []).map(({ at, move }) => {
        const { score, coverage } = move(id);
        return { at, score, coverage };
      }),
    ).score;
}

// effects that only a rounding error tells apart stand in the order of their ids
const tied = (effect: number): number => Math.round(effect * 1e9);

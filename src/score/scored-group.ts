import { levelNames } from '../model/framework.ts';
import { grouped } from '../model/grouped.ts';
import type { Trend } from '../model/scores.ts';
import type { Method } from '../model/settings.ts';
import { sharesOf } from '../model/weighted-mean.ts';
import { type AssessedIndicator, type ComponentMember, memberOf } from './assessed-indicator.ts';
import { type EvidenceGrades, evidenceGrades, type ScoreShare } from './evidence.ts';
import { type LevelScores, scoresByLevel } from './level-scores.ts';
import { steady, trendSince } from './trend.ts';

/** A component or group in the period, beside the preceding one. */
export interface ScoredGroup {
  /** `null`: the group of what names none */
  readonly name: string | null;
  readonly members: readonly ComponentMember[];
  readonly now: LevelScores<ComponentMember>;
  readonly before: LevelScores;
  readonly entering: readonly ScoreShare[];
  readonly evidence: EvidenceGrades;
  readonly trend: Trend;
}

/** What does not change from one group to the next. */
interface GroupMethod {
  readonly method: Method;
  /** of the summaries */
  readonly qualities: Uint8Array;
}

/**
 * Scores a component, or a group of indicators as one.
 *
 * @see spec 3, "From indicators to components", "How sure we are"
 */
export function scoredGroup(
  name: string | null,
  members: readonly ComponentMember[],
  { method, qualities }: GroupMethod,
): ScoredGroup {
  const now = scoresByLevel(members, method);
  const before = scoresByLevel(
    members.map(({ indicator, weight, assessed }) => ({ indicator, weight, score: assessed.before.score })),
    method,
  );
  const entering = now.score === null ? [] : enteringOf(now, method);
  const byDesign = now.status === 'no-results';
  return {
    name,
    members,
    now,
    before,
    entering,
    evidence: evidenceGrades({ score: now.score, coverage: now.coverage, byDesign }, entering, qualities),
    trend: trendSince(now.score, before.score, steady.score),
  };
}

/** What enters the score: an indicator with the level's share of all levels × its share of the level's scored weight. */
function enteringOf({ whole, levels }: LevelScores<ComponentMember>, method: Method): ScoreShare[] {
  const ofLevels = sharesOf(levelNames.map((level) => method.levels[level]));
  return whole.parts.flatMap(({ level, score }) => {
    const combined = levels[level];
    if (combined === null || score === null) return [];
    const scored = combined.parts.filter((part) => part.score !== null);
    const shares = sharesOf(scored.map((part) => part.weight));
    const ofLevel = ofLevels[levelNames.indexOf(level)] ?? 0;
    return scored.map((part, i) => ({ assessed: part.assessed, weight: ofLevel * (shares[i] ?? 0) }));
  });
}

/** Indicators by a name that they may have several of, in the order in which the names are met; `null` comes last. */
export function byName(
  known: readonly AssessedIndicator[],
  names: (indicator: AssessedIndicator) => readonly { readonly name: string | null; readonly weight: number }[],
): Map<string | null, ComponentMember[]> {
  const named = known.flatMap((indicator) =>
    names(indicator).map(({ name, weight }) => ({ name, members: memberOf(indicator, weight) })),
  );
  const groups = [...grouped(named, ({ name }) => name)].map(([name, ofName]) => ({
    name,
    members: ofName.map(({ members }) => members),
  }));
  // the sort is stable
  groups.sort((a, b) => Number(a.name === null) - Number(b.name === null));
  return new Map(groups.map(({ name, members }) => [name, members]));
}

import type { Trend } from '../model/scores.ts';
import type { Method } from '../model/settings.ts';
import { sharesOf } from '../model/weighted-mean.ts';
import { type CombinedScore, combinedScore, type ScorePart } from './combined-score.ts';
import { type EvidenceGrades, evidenceGrades, type ScoreShare } from './evidence.ts';
import type { LevelScores } from './level-scores.ts';
import type { ScoredGroup } from './scored-group.ts';
import { steady, trendSince } from './trend.ts';

export interface ComponentPart extends ScorePart {
  readonly name: string;
}

/** The mission, or one place of it, from its components. */
export interface OverallFigures {
  readonly whole: CombinedScore<ComponentPart>;
  readonly results: CombinedScore<ComponentPart>;
  readonly evidence: EvidenceGrades;
  readonly trend: Trend;
}

/**
 * The weighted mean of the components' scores; those without results by design take no part.
 *
 * @see spec 3, "From indicators to components", Overall
 */
export function overallFigures(
  components: readonly ScoredGroup[],
  method: Method,
  qualities: Uint8Array,
): OverallFigures {
  const whole = overallOf(components, ({ now }) => now, method, 'score');
  const shares = sharesOf(components.map(({ name }) => componentWeight(name ?? '', method)));
  const entering = components.flatMap((component, i) => {
    const share = shares[i] ?? 0;
    return share > 0 ? component.entering.map((part): ScoreShare => ({ ...part, weight: part.weight * share })) : [];
  });
  const { score, coverage } = whole;
  return {
    whole,
    results: overallOf(components, ({ now }) => now, method, 'resultsScore'),
    evidence: evidenceGrades(
      { score, coverage, byDesign: whole.parts.length === 0 },
      score === null ? [] : entering,
      qualities,
    ),
    trend: trendSince(score, overallOf(components, ({ before }) => before, method, 'score').score, steady.score),
  };
}

/** Weight of a component in the overall: 1 where the settings do not name it. */
const componentWeight = (name: string, { components }: Method): number =>
  Object.hasOwn(components, name) ? (components[name] ?? 1) : 1;

/** The overall from components as they are now, were before, or would be. */
export function overallOf<S extends { readonly name: string | null }>(
  groups: readonly S[],
  levelsOf: (subject: S) => LevelScores,
  method: Method,
  what: 'score' | 'resultsScore',
): CombinedScore<ComponentPart> {
  const parts = groups.flatMap((group): ComponentPart[] => {
    const levels = levelsOf(group);
    if (levels.status === 'no-results') return [];
    const coverage = what === 'score' ? levels.coverage : levels.results.coverage;
    const name = group.name ?? '';
    return [{ name, weight: componentWeight(name, method), score: levels[what], coverage }];
  });
  return combinedScore(parts, {
    how: method.aggregation.components,
    missing: method.missing,
    leastCoverage: method.coverage,
  });
}

import { type Level, levelNames } from '../model/framework.ts';
import type { Method } from '../model/settings.ts';
import { type CombinedScore, combinedScore, type ScorePart } from './combined-score.ts';

/** An indicator as it enters a component or group. */
export interface LevelMember {
  readonly indicator: { readonly level: Level };
  /** the indicator's weight × the component's share */
  readonly weight: number;
  readonly score: number | null;
}

interface LevelPart extends ScorePart {
  readonly level: Level;
}
export type IndicatorPart<M extends LevelMember> = M & ScorePart;

/** A component, or a group of indicators scored as one: all its score is made of. */
export interface LevelScores<M extends LevelMember = LevelMember> {
  /** `null` where the framework gives it none of the level */
  readonly levels: Readonly<Record<Level, CombinedScore<IndicatorPart<M>> | null>>;
  readonly results: CombinedScore<LevelPart>;
  readonly whole: CombinedScore<LevelPart>;
  readonly score: number | null;
  readonly resultsScore: number | null;
  /** output score − results score */
  readonly gap: number | null;
  readonly coverage: number;
  readonly status: 'scored' | 'insufficient-data' | 'no-results';
}

/**
 * Levels from indicators, results from outcome and impact, the score from all levels that have weight.
 * There is no score without a results score: activity is never passed off as result.
 *
 * @see spec 3, "From indicators to components"
 */
export function scoresByLevel<M extends LevelMember>(members: readonly M[], method: Method): LevelScores<M> {
  const level = (name: Level) => combinedLevel(name, members, method);
  return levelScoresFrom(
    { input: level('input'), output: level('output'), outcome: level('outcome'), impact: level('impact') },
    method,
  );
}

/** The same from its levels. */
export function levelScoresFrom<M extends LevelMember>(
  levels: LevelScores<M>['levels'],
  method: Method,
): LevelScores<M> {
  const { missing, coverage, aggregation } = method;
  const part = (name: Level): LevelPart[] => {
    const level = levels[name];
    if (level === null) return [];
    return [{ level: name, weight: method.levels[name], score: level.score, coverage: level.coverage }];
  };
  // one of outcome and impact is enough: impact data come last
  const results = combinedScore([...part('outcome'), ...part('impact')], {
    how: aggregation.levels,
    missing,
    leastCoverage: 0,
  });
  const whole = combinedScore(levelNames.flatMap(part), { how: aggregation.levels, missing, leastCoverage: coverage });
  // where the settings give what there is no weight the framework is not to blame: there is something to assess
  const byDesign = levels.outcome === null && levels.impact === null;
  const score = results.score === null ? null : whole.score;
  const output = levels.output?.score ?? null;
  return {
    levels,
    results,
    whole,
    score,
    resultsScore: results.score,
    gap: output === null || results.score === null ? null : output - results.score,
    coverage: whole.coverage,
    status: byDesign ? 'no-results' : score === null ? 'insufficient-data' : 'scored',
  };
}

/** The weighted mean of the indicators of one level; `null` without any. */
export function combinedLevel<M extends LevelMember>(
  name: Level,
  members: readonly M[],
  { missing, coverage, aggregation }: Method,
): CombinedScore<IndicatorPart<M>> | null {
  const ofLevel = members.filter(({ indicator }) => indicator.level === name);
  if (ofLevel.length === 0) return null;
  const parts = ofLevel.map((member) => ({ ...member, coverage: member.score === null ? 0 : 1 }));
  return combinedScore(parts, { how: aggregation.indicators, missing, leastCoverage: coverage });
}

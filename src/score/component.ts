import { type Level, levelNames } from '../model/framework.ts';
import type { Method } from '../model/settings.ts';
import { type Combined, combined, type Part } from './combined.ts';

/** An indicator as it enters a component or group. */
export interface Member {
  readonly indicator: { readonly level: Level };
  /** the indicator's weight × the component's share */
  readonly weight: number;
  readonly score: number | null;
}

interface LevelPart extends Part {
  readonly level: Level;
}
export type IndicatorPart<M extends Member> = M & Part;

/** A component, or a group of indicators scored as one: all its score is made of. */
export interface Component<M extends Member = Member> {
  /** `null` where the framework gives it none of the level */
  readonly levels: Readonly<Record<Level, Combined<IndicatorPart<M>> | null>>;
  readonly results: Combined<LevelPart>;
  readonly whole: Combined<LevelPart>;
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
export function component<M extends Member>(members: readonly M[], method: Method): Component<M> {
  const level = (name: Level) => levelOf(name, members, method);
  return fromLevels(
    { input: level('input'), output: level('output'), outcome: level('outcome'), impact: level('impact') },
    method,
  );
}

/** The same from its levels. */
export function fromLevels<M extends Member>(levels: Component<M>['levels'], method: Method): Component<M> {
  const { missing, coverage, aggregation } = method;
  const part = (name: Level): LevelPart[] => {
    const made = levels[name];
    if (made === null) return [];
    return [{ level: name, weight: method.levels[name], score: made.score, coverage: made.coverage }];
  };
  // one of outcome and impact is enough: impact data come last
  const results = combined([...part('outcome'), ...part('impact')], aggregation.levels, missing, 0);
  const whole = combined(levelNames.flatMap(part), aggregation.levels, missing, coverage);
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
export function levelOf<M extends Member>(
  name: Level,
  members: readonly M[],
  { missing, coverage, aggregation }: Method,
): Combined<IndicatorPart<M>> | null {
  const of = members.filter(({ indicator }) => indicator.level === name);
  if (of.length === 0) return null;
  const parts = of.map((member) => ({ ...member, coverage: member.score === null ? 0 : 1 }));
  return combined(parts, aggregation.indicators, missing, coverage);
}

import type { Constraint } from '../model/framework.ts';
import { groupedUnder } from '../model/grouped.ts';
import { meets, type Period } from '../model/period.ts';
import type { ComponentScore, LevelScore, OverallScore } from '../model/scores.ts';
import type { Summaries } from '../model/summaries.ts';
import type { CombinedScore } from './combined-score.ts';
import { indicatorScore } from './indicator-score.ts';
import type { OverallFigures } from './overall.ts';
import type { ScoredGroup } from './scored-group.ts';

/** A component or group as it is published. @param constraints ids of those that held it back in the period */
export function groupScore(
  { now, members, evidence, trend }: ScoredGroup,
  summaries: Summaries,
  constraints: string[],
): Omit<ComponentScore, 'component'> {
  const { input, output, outcome, impact } = now.levels;
  return {
    score: now.score,
    resultsScore: now.resultsScore,
    gap: now.gap,
    coverage: now.coverage,
    evidence: evidence.grade,
    status: now.status,
    trend,
    levels: {
      input: levelScore(input),
      output: levelScore(output),
      outcome: levelScore(outcome),
      impact: levelScore(impact),
    },
    constraints,
    // codes of findings are put in once the rules have looked
    findings: [],
    indicators: members.map((member) => indicatorScore(member, summaries)),
  };
}

export const overallScore = ({ whole, results, evidence, trend }: OverallFigures): OverallScore => ({
  score: whole.score,
  resultsScore: results.score,
  coverage: whole.coverage,
  evidence: evidence.grade,
  trend,
});

/** Ids of the constraints of each component that have a day in the period. */
export function constraintsIn(
  constraints: readonly Constraint[] | null,
  period: Period,
): (component: string) => string[] {
  const holding = (constraints ?? []).filter(({ start, end }) => {
    return meets({ start, end: end ?? Number.POSITIVE_INFINITY }, period);
  });
  const byComponent = groupedUnder(holding, ({ components }) => components);
  return (component) => (byComponent.get(component) ?? []).map(({ id }) => id);
}

const levelScore = (combined: CombinedScore | null): LevelScore =>
  combined === null ? null : { score: combined.score, coverage: combined.coverage, indicators: combined.parts.length };

import type { Step } from '../../model/explanation.ts';
import type { Trend } from '../../model/scores.ts';
import type { Combined } from '../combined.ts';
import type { Graded } from '../evidence.ts';
import { ends, joined } from './formula.ts';

/** Mean of the parts' coverages by their weights. @see spec 3, Missing */
export function coverageStep({ parts, weight, coverage }: Combined): Step {
  const figures: Step['figures'] = {};
  const terms = parts.map((_, i) => `weight${i + 1} × coverage${i + 1}`);
  for (const { part, n } of ends(parts.map((one, i) => ({ part: one, n: i + 1 })))) {
    figures[`weight${n}`] = part.weight;
    figures[`coverage${n}`] = part.coverage;
  }
  figures['weight'] = weight.all;
  figures['scoredWeight'] = weight.scored;
  const formula = parts.length === 0 ? '' : `(${joined(terms, ' + ')}) ÷ weight`;
  return { what: 'coverage', formula, figures, result: coverage };
}

/** The worst of four grades, with the shares they are read from. @see spec 3, "How sure we are" */
export function evidenceSteps({ grade, grades, shares, rows }: Graded): Step[] {
  if (grade === null) return [];
  const figures = {
    coverageGrade: grades.coverage,
    carriedGrade: grades.carried,
    lowGrade: grades.low,
    lateGrade: grades.late,
    coverage: shares.coverage,
    carriedShare: shares.carried,
    lowShare: shares.low,
    lateShare: shares.late,
    lowRows: rows.low,
    rows: rows.used,
  };
  const formula = 'max(coverageGrade, carriedGrade, lowGrade, lateGrade)';
  return [{ what: 'evidence', formula, figures, result: grade }];
}

/** Change of a score since the preceding period. */
export function trendSteps(trend: Trend, score: number | null, label: string): Step[] {
  if (trend === null) return [];
  const figures = { score, previousScore: trend.previous, period: label, direction: trend.direction };
  return [{ what: 'trend', formula: 'score − previousScore (period)', figures, result: trend.change }];
}

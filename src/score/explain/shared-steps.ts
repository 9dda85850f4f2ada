import type { Step } from '../../model/explanation.ts';
import type { Trend } from '../../model/scores.ts';
import { sum } from '../../model/sum.ts';
import type { CombinedScore } from '../combined-score.ts';
import type { EvidenceGrades } from '../evidence.ts';
import { comparable, ends, joinedTerms, termCount } from './formula.ts';

/** Mean of the parts' coverages by their weights. @see spec 3, Missing */
export function coverageStep({ parts: weighed, coverage }: CombinedScore): Step {
  const parts = comparable(weighed);
  const figures: Step['figures'] = {};
  const terms = parts.map((_, i) => `weight${i + 1} × coverage${i + 1}`);
  for (const { part, n } of ends(parts.map((each, i) => ({ part: each, n: i + 1 })))) {
    figures[`weight${n}`] = part.weight;
    figures[`coverage${n}`] = part.coverage;
  }
  Object.assign(figures, termCount(parts));
  figures['weight'] = sum(parts.map(({ weight }) => weight));
  figures['scoredWeight'] = sum(parts.flatMap(({ score, weight }) => (score === null ? [] : [weight])));
  const formula = parts.length === 0 ? '' : `(${joinedTerms(terms, ' + ')}) ÷ weight`;
  return { what: 'coverage', formula, figures, result: coverage };
}

/** The worst of the grades, with the shares they are read from; D where there is no score. @see spec 3, "How sure we are" */
export function evidenceSteps({ grade, grades, shares, rows }: EvidenceGrades, score: number | null): Step[] {
  if (grade === null) return [];
  const figures = {
    coverageGrade: grades.coverage,
    carriedGrade: grades.carried,
    lowGrade: grades.low,
    lateGrade: grades.late,
    ...(shares.lostEvents > 0 && { lostGrade: grades.lostEvents, lostShare: shares.lostEvents }),
    coverage: shares.coverage,
    carriedShare: shares.carried,
    lowShare: shares.low,
    lateShare: shares.late,
    lowRows: rows.low,
    rows: rows.used,
  };
  const sides = [
    'coverageGrade',
    'carriedGrade',
    'lowGrade',
    'lateGrade',
    ...(shares.lostEvents > 0 ? ['lostGrade'] : []),
  ];
  const formula = `max(${sides.join(', ')})`;
  return [{ what: 'evidence', formula, figures, result: grade, ...(score === null && { why: 'no-score' }) }];
}

/** Change of a score since the preceding period; of what has a score now and had none then, that it had none. */
export function trendSteps(trend: Trend, score: number | null, label: string): Step[] {
  if (score === null) return [];
  if (trend === null)
    return [{ what: 'trend', formula: '', figures: { period: label }, result: null, why: 'no-previous' }];
  const figures = { score, previousScore: trend.previous, period: label, direction: trend.direction };
  return [{ what: 'trend', formula: 'score − previousScore (period)', figures, result: trend.change }];
}

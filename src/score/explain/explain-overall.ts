import type { Explanation, Step } from '../../model/explanation.ts';
import { period, preceding } from '../../model/period.ts';
import type { ScoreRequest } from '../score-request.ts';
import type { PlaceAssessment } from '../score-tree.ts';
import type { ScoredGroup } from '../scored-group.ts';
import { combinedStep } from './combined-step.ts';
import { scoreOf } from './explain-component.ts';
import { componentParts, indicatorParts } from './explained-parts.ts';
import { leversOf } from './levers.ts';
import { coverageStep, evidenceSteps, trendSteps } from './shared-steps.ts';

/** The overall of the mission, or of one place, from its components. @see spec 3, Overall; "Groups", by location */
export function explainOverall(
  { components, overall }: PlaceAssessment,
  kind: 'overall' | 'group',
  id: string,
  request: ScoreRequest,
): Explanation {
  const { method, yearStart } = request.settings;
  const { whole, results, evidence, trend } = overall;
  const { label } = period(preceding(request.period), yearStart);
  return {
    subject: { kind, id, name: null, evidence: evidence.grade },
    score: whole.score,
    steps: [
      // a place's components are explained nowhere else
      ...(kind === 'group' ? components.map((component) => componentStep(component, request)) : []),
      { what: 'overall', ...combinedStep(whole), parts: componentParts(whole) },
      { what: 'results', ...combinedStep(results) },
      coverageStep(whole),
      ...trendSteps(trend, whole.score, label),
      ...evidenceSteps(evidence, whole.score),
    ],
    rows: [],
    levers: leversOf({ kind: 'overall', components }, whole.score, method),
  };
}

function componentStep({ name, now, members }: ScoredGroup, request: ScoreRequest): Step {
  const { formula, figures, ...rest } = scoreOf(now);
  return {
    what: 'score',
    formula: `component: ${formula}`.trim(),
    figures: { component: name, ...figures },
    ...rest,
    parts: indicatorParts(members, request.summaries),
  };
}

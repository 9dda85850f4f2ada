import type { Explanation, Step } from '../../model/explanation.ts';
import { period, preceding } from '../../model/period.ts';
import type { Ask } from '../ask.ts';
import type { PlaceAssessment } from '../assessment.ts';
import type { Subject } from '../subject.ts';
import { combinedStep } from './combined-step.ts';
import { scoreOf } from './component.ts';
import { levers } from './levers.ts';
import { componentParts, indicatorParts } from './parts.ts';
import { coverageStep, evidenceSteps, trendSteps } from './shared-steps.ts';

/** The overall of the mission, or of one place, from its components. @see spec 3, Overall; "Groups", by location */
export function explainOverall(
  { components, overall }: PlaceAssessment,
  kind: 'overall' | 'group',
  id: string,
  ask: Ask,
): Explanation {
  const { method, yearStart } = ask.settings;
  const { whole, results, evidence, trend } = overall;
  const { label } = period(preceding(ask.period), yearStart);
  return {
    subject: { kind, id, name: null, evidence: evidence.grade },
    score: whole.score,
    steps: [
      // a place's components are explained nowhere else
      ...(kind === 'group' ? components.map((one) => componentStep(one, ask)) : []),
      { what: 'overall', ...combinedStep(whole, method.missing, method.coverage), parts: componentParts(whole) },
      { what: 'results', ...combinedStep(results, method.missing, method.coverage) },
      coverageStep(whole),
      ...trendSteps(trend, whole.score, label),
      ...evidenceSteps(evidence, whole.score),
    ],
    rows: [],
    levers: levers({ kind: 'overall', components }, whole.score, method),
  };
}

function componentStep({ name, now, held }: Subject, ask: Ask): Step {
  const { formula, figures, ...made } = scoreOf(now, ask);
  return {
    what: 'score',
    formula: `component: ${formula}`.trim(),
    figures: { component: name, ...figures },
    ...made,
    parts: indicatorParts(held, ask.summaries),
  };
}

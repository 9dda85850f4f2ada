import type { Explanation, Step } from '../../model/explanation.ts';
import { period, preceding } from '../../model/period.ts';
import type { Ask } from '../ask.ts';
import type { PlaceAssessment } from '../assessment.ts';
import type { Subject } from '../subject.ts';
import { meanFormula } from './formula.ts';
import { levers } from './levers.ts';
import { componentParts, indicatorParts } from './parts.ts';
import { coverageStep, evidenceSteps, trendSteps } from './shared-steps.ts';

/** The overall of the mission, or of one place, from its components. @see spec 3, Overall; "Groups", by location */
export function explainOverall(
  { components, overall }: Omit<PlaceAssessment, 'name'>,
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
      { what: 'overall', ...meanFormula(whole, method.missing), result: whole.score, parts: componentParts(whole) },
      { what: 'results', ...meanFormula(results, method.missing), result: results.score },
      coverageStep(whole),
      ...trendSteps(trend, whole.score, label),
      ...evidenceSteps(evidence),
    ],
    rows: [],
    levers: levers({ kind: 'overall', components }, whole.score, method),
  };
}

function componentStep({ name, now, held }: Subject, { settings, summaries }: Ask): Step {
  const { formula, figures } = meanFormula(now.whole, settings.method.missing, ({ level }) => level);
  return {
    what: 'score',
    formula: `component: ${formula}`,
    figures: { component: name, ...figures },
    result: now.score,
    parts: indicatorParts(held, summaries),
  };
}

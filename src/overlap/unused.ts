import type { Day } from '../model/day.ts';
import type { Framework } from '../model/framework.ts';
import type { Overlap } from '../model/overlap-figures.ts';
import { meets, type Span } from '../model/period.ts';
import { entriesOf, type Summaries, spanOf } from '../model/summaries.ts';
import { membersOf } from './coverage-gaps.ts';
import { type EvaluationPlan, hasEnded } from './evaluation-plan.ts';

/**
 * What informs nobody: chosen evaluations that have ended and that no decision names; indicators observed in the window
 * that neither a decision nor a chosen evaluation's subject names. Both `null` without a decisions file.
 *
 * @see spec 4, "Unused"
 */
export function unused(plan: EvaluationPlan, { decisions, indicators }: Framework, summaries: Summaries, today: Day) {
  const none: Overlap['unused'] = { evaluations: null, indicators: null };
  if (decisions === null) return none;
  const named = new Set(decisions.flatMap(({ informedBy }) => informedBy));
  const looked = membersOf(plan.boxes.map((box) => box.indicators));
  const observed = observedIn(plan.window, summaries);
  const position = new Map(indicators.map(({ id }, i) => [id, i]));
  return {
    evaluations: plan.boxes
      .filter((box) => hasEnded(box, today) && !named.has(box.evaluation.id))
      .map(({ evaluation }) => evaluation.id),
    indicators: plan.universe.indicators
      .filter(({ id }, i) => !named.has(id) && !looked.has(i) && observed(position.get(id) ?? -1))
      .map(({ id }) => id),
  } satisfies Overlap['unused'];
}

/** Whether an indicator, by its place in the framework, has an observed interval that meets the window. */
const observedIn =
  (window: Span | null, all: Summaries) =>
  (indicator: number): boolean => {
    if (window === null) return false;
    for (const entry of entriesOf(all, indicator)) if (meets(spanOf(all, entry), window)) return true;
    return false;
  };

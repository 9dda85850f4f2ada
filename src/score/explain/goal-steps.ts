import type { Step } from '../../model/explanation.ts';
import type { GoalSide } from '../../model/scores.ts';
import type { Figure } from '../figure.ts';

/** What the value is held against, from the cell it stands in to the period. @see spec 3, "Goals" */
export function goalSteps({ indicator, goals }: Figure): Step[] {
  return indicator.direction === 'maintain'
    ? [side('target', goals.target), side('tolerance', goals.tolerance)]
    : [side('baseline', goals.baseline), side('target', goals.target)];
}

function side(what: 'baseline' | 'target' | 'tolerance', { written, value, months, running, at }: GoalSide): Step {
  const figures: Step['figures'] = { [what]: written };
  let formula: string = what;
  if (months !== null) {
    formula += ' × months ÷ goalMonths';
    Object.assign(figures, { months: months.period, goalMonths: months.goal });
  }
  if (running !== null) {
    formula += ' × days ÷ periodDays';
    Object.assign(figures, { days: running.days, periodDays: running.of });
  }
  const cells = at.flatMap(({ file, line }) => (file === null || line === null ? [] : [{ file, line }]));
  return { what, formula, figures, result: value, at: cells };
}

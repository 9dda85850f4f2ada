import type { Step } from '../../model/explanation.ts';
import type { Per } from '../../model/framework.ts';
import type { GoalSide } from '../../model/scores.ts';
import type { AssessedIndicator } from '../assessed-indicator.ts';

/** What the value is held against, from the cell it stands in to the period. @see spec 3, "Goals" */
export function goalSteps({ indicator, goals }: AssessedIndicator): Step[] {
  const { per, direction } = indicator;
  return direction === 'maintain'
    ? [side('target', goals.target, per), side('tolerance', goals.tolerance, per)]
    : [side('baseline', goals.baseline, per), side('target', goals.target, per)];
}

type What = 'baseline' | 'target' | 'tolerance';

function side(what: What, { written, value, months, running, ofPeriod, at }: GoalSide, per: Per): Step {
  if (value === null) {
    // a cell speaks of it, and the figure that comes of it is beyond what a number can be
    return { what, formula: '', figures: {}, result: null, why: at.length > 0 ? 'not-finite' : `no-${what}` };
  }
  const figures: Step['figures'] = { [what]: written };
  let formula: string = what;
  if (months !== null) {
    formula += ' × months ÷ goalMonths';
    // a row of targets.csv with a period is for that period, not for `per`
    Object.assign(figures, { months: months.period, goalMonths: months.goal, ...(ofPeriod ? {} : { per }) });
  }
  if (running !== null) {
    formula += ' × days ÷ periodDays';
    Object.assign(figures, { days: running.days, periodDays: running.of });
  }
  const cells = at.flatMap(({ file, line }) => (file === null || line === null ? [] : [{ file, line }]));
  return { what, formula, figures, result: value, at: cells };
}

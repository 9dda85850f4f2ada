import type { Indicator } from '../../model/framework.ts';
import { type Measure, measures } from '../../model/measures.ts';
import { outOfRange } from '../cells/range.ts';
import type { CsvRow } from '../rows/row.ts';

/** What the figures of an indicator may be; `measure` is `null` where it is not known: then any figure will do. */
export interface Measured {
  readonly measure: Measure | null;
  readonly percentAllowed: boolean;
}

/** What the figures of an indicator may be. A measure that was not chosen rules no percent sign out. */
export const measuredAs = ({ measure, measureFrom }: Pick<Indicator, 'measure' | 'measureFrom'>): Measured => ({
  measure,
  percentAllowed: measures[measure].takesPercentSign || measureFrom !== 'cell',
});

/** A measure that is not known: any figure will do. */
export const anyMeasure: Measured = { measure: null, percentAllowed: true };

/** A baseline or target: a number in the range of its measure, or yes and no. */
export function goal(row: CsvRow, name: 'baseline' | 'target', { measure, percentAllowed }: Measured): number | null {
  if (measure !== null && measures[measure].isMilestone) return row.yesNo(name);
  const figure = measure === null ? row.numberOrAnswer(name) : row.number(name, percentAllowed);
  const why = figure === null ? null : outOfRange(measure, figure);
  return why === null ? figure : row.outOfRange(name, why);
}

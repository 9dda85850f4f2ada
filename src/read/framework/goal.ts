import type { Measure } from '../../model/framework.ts';
import { outOfRange } from '../cells/range.ts';
import type { Row } from '../rows/rows.ts';

/** What the figures of an indicator may be; `measure` is `null` where it is not known: then any figure will do. */
export interface Measured {
  readonly measure: Measure | null;
  readonly percentAllowed: boolean;
}

/** A baseline or target: a number in the range of its measure, or yes and no. */
export function goal(row: Row, name: 'baseline' | 'target', { measure, percentAllowed }: Measured): number | null {
  if (measure === 'yes-no') return row.yesNo(name);
  const figure = measure === null ? row.numberOrAnswer(name) : row.number(name, percentAllowed);
  const why = figure === null ? null : outOfRange(measure, figure);
  return why === null ? figure : row.outOfRange(name, why);
}

import { type Day, dayOf } from '../src/model/day.ts';
import { type Period, period } from '../src/model/period.ts';
import { isPeriod, parsePeriod } from '../src/read/cells/period.ts';

/** A day, written as `2025-03-31`. */
export function day(text: string): Day {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return dayOf(year, month, date);
}

/** A period, written as in a cell: `2025`, `2025/26`, `2025-H1`; the budget year begins on 1 July. */
export function periodOf(text: string): Period {
  const yearStart = { month: 7, date: 1 };
  const span = parsePeriod(text, { yearStart, dates: 'dmy' });
  if (!isPeriod(span)) throw new Error(`"${text}" is not a period`);
  return period(span, yearStart);
}

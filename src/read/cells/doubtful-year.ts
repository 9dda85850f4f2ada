import { calendar, type Day, dayOf } from '../../model/day.ts';
import type { Span } from '../../model/period.ts';

/** A year of another calendar, or a slip; `latest`: the last that is none. */
export interface DoubtfulYear {
  readonly year: number;
  readonly latest: number;
}

const earliest = 1945;
const yearsAhead = 30;

/**
 * Looks for a year before 1945 or more than 30 years ahead; `null` where a span has none.
 *
 * @see spec 2, `cell/year`
 */
export function doubtfulYears(today: Day): (span: Span) => DoubtfulYear | null {
  const latest = calendar(today).year + yearsAhead;
  const [first, last] = [dayOf(earliest, 1, 1), dayOf(latest, 12, 31)];
  return ({ start, end }) => {
    if (start >= first && end <= last) return null;
    return { year: calendar(start < first ? start : end).year, latest };
  };
}

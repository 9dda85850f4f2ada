import { calendar, type Day, lastDay } from '../model/day.ts';
import { budgetYear, type Period, period, type Span, wholeMonths, type YearStart } from '../model/period.ts';
import type { Settings } from '../model/settings.ts';
import { type Summaries, spanOf } from '../model/summaries.ts';

/**
 * The period that is assessed where nobody names one: the budget year in which the newest observation ends; where all
 * observations are years (calendar years, budget years), the newest of them. What begins after today (a year mistyped, a target among
 * the values) says nothing of it, unless all does. Where that budget year would end after the year 9999, that observation's own period.
 *
 * @returns `null` without an observation
 * @see spec 5, "The assessed period"
 */
export function defaultPeriod(
  summaries: Summaries,
  { yearStart }: Pick<Settings, 'yearStart'>,
  today: Day,
): Period | null {
  return newestPeriod(summaries, yearStart, today) ?? newestPeriod(summaries, yearStart, lastDay);
}

/** The same of observations that have begun by a day. */
function newestPeriod(summaries: Summaries, yearStart: YearStart, by: Day): Period | null {
  const { size } = summaries;
  let newest: Span | null = null;
  let allYears = true;
  /** first days known to begin a year that was typed as one, by its last day */
  const years = new Map<number, number>();
  for (let entry = 0; entry < size; entry++) {
    const span = spanOf(summaries, entry);
    if (span.start > by) continue;
    if (newest === null || span.end > newest.end) newest = span;
    if (!allYears || years.get(span.end) === span.start) continue;
    allYears = isYear(span, { yearStart });
    years.set(span.end, span.start);
  }
  if (newest === null) return null;
  const year = allYears ? newest : budgetYear(newest.end, yearStart);
  return period(year.end > lastDay ? newest : year, yearStart);
}

function isYear(span: Span, { yearStart }: Pick<Settings, 'yearStart'>): boolean {
  if (wholeMonths(span) !== 12) return false;
  const { month, date } = calendar(span.start);
  return (month === 1 && date === 1) || (month === yearStart.month && date === yearStart.date);
}

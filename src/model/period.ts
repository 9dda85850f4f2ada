import { addMonths, calendar, type Day, dayOf, iso, isoWeek, weekday } from './day.ts';

/** An interval of whole days, both ends included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** A span with the name that people give it: `2025`, `2025/26`, `2025-H1`, `2025-Q1`, `2025-03`, `2025-W05`, a date, `a..b`. */
export interface Period extends Span {
  readonly label: string;
}

/** First day of the budget year, as `{month: 7, date: 1}`. */
export interface YearStart {
  readonly month: number;
  readonly date: number;
}

export const days = ({ start, end }: Span): number => end - start + 1;
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
export const meets = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The whole number of months of a span: n where n months after its first day is the day after its last; else `null`. */
export function wholeMonths({ start, end }: Span): number | null {
  const from = calendar(start);
  const to = calendar(end + 1);
  const n = (to.year - from.year) * 12 + to.month - from.month;
  return n > 0 && addMonths(start, n) === end + 1 ? n : null;
}

/** Months of a span: whole where they are, else days ÷ 30.4375. @see spec 3, "Goals" */
export const months = (span: Span): number => wholeMonths(span) ?? days(span) / 30.4375;

/** The span of the same kind just before: a quarter's is a quarter, whatever its days; n days have the n days before. */
export function preceding(span: Span): Span {
  const n = wholeMonths(span);
  return { start: n === null ? span.start - days(span) : addMonths(span.start, -n), end: span.start - 1 };
}

/** The budget year that holds a day. */
export function budgetYear(day: Day, { month, date }: YearStart): Span {
  const { year } = calendar(day);
  const begins = (y: number) => dayOf(y, month, date);
  const first = begins(year) <= day ? year : year - 1;
  return { start: begins(first), end: begins(first + 1) - 1 };
}

/** The period of a span: the same span has the same label however it was typed. */
export const period = (span: Span, yearStart: YearStart): Period => ({ ...span, label: label(span, yearStart) });

const label = (span: Span, yearStart: YearStart): string =>
  calendarLabel(span) ??
  budgetLabel(span, yearStart) ??
  (days(span) === 7 && weekday(span.start) === 0 ? isoWeek(span.start) : null) ??
  (span.start === span.end ? iso(span.start) : `${iso(span.start)}..${iso(span.end)}`);

function calendarLabel(span: Span): string | null {
  const { year, month, date } = calendar(span.start);
  const n = wholeMonths(span);
  if (date !== 1) return null;
  if (n === 12 && month === 1) return `${year}`;
  if (n === 6 && month % 6 === 1) return `${year}-H${(month + 5) / 6}`;
  if (n === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
  return n === 1 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

function budgetLabel(span: Span, yearStart: YearStart): string | null {
  const { start } = budgetYear(span.start, yearStart);
  const { year } = calendar(start);
  const name = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  const n = wholeMonths(span);
  if (n === 12 && start === span.start) return name;
  const nth = (length: number) =>
    Array.from({ length: 12 / length }, (_, i) => addMonths(start, i * length)).indexOf(span.start);
  if (n === 6 && nth(6) >= 0) return `${name}-H${nth(6) + 1}`;
  return n === 3 && nth(3) >= 0 ? `${name}-Q${nth(3) + 1}` : null;
}

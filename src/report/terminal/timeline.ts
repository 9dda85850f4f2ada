import { addMonths, calendar, type Day, dayOf } from '../../model/day.ts';
import { days, type Span } from '../../model/period.ts';
import type { TerminalPage } from './terminal-page.ts';

/** A unit of a calendar's scale: a month, a quarter, a week, and its head where it has one. */
export interface Unit extends Span {
  readonly label: string;
}

/** The days of `2026-03-02`. */
export const dayOfDate = (date: string): Day => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year, month, day);
};

/** The units that hold a span: months, on a wide page weeks; over two years quarters; over ten years none. */
export function unitsOf({ terminal, wide }: Pick<TerminalPage, 'terminal' | 'wide'>, span: Span): Unit[] {
  const years = (n: number) => addMonths(span.start, 12 * n) - 1;
  if (span.end > years(10)) return [];
  if (span.end > years(2))
    return parts(
      span,
      3,
      ({ month, year }) => `${terminal.quarter((month + 2) / 3)} ${String(year % 100).padStart(2, '0')}`,
    );
  const months = parts(span, 1, ({ month }) => terminal.months[month - 1] ?? '');
  return wide ? weeks(span, terminal.months) : months;
}

function parts(span: Span, length: number, name: (begins: ReturnType<typeof calendar>) => string): Unit[] {
  const { year, month } = calendar(span.start);
  const units: Unit[] = [];
  for (
    let start = dayOf(year, month - ((month - 1) % length), 1);
    start <= span.end;
    start = addMonths(start, length)
  ) {
    units.push({ start, end: addMonths(start, length) - 1, label: name(calendar(start)) });
  }
  return units;
}

/** Weeks from Monday to Sunday; the first that begins in a month has its name. */
function weeks(span: Span, months: readonly string[]): Unit[] {
  const monday = span.start - ((((span.start + 3) % 7) + 7) % 7);
  const units: Unit[] = [];
  for (let start = monday; start <= span.end; start += 7) {
    const { month, date } = calendar(start);
    units.push({ start, end: start + 6, label: date <= 7 || start === monday ? (months[month - 1] ?? '') : '' });
  }
  return units;
}

/** The cell of a unit of n cells in which a day lies, by the middle of the day. */
export const cellOf = (day: Day, unit: Span, n: number): number =>
  Math.floor(((day - unit.start + 0.5) * n) / days(unit));

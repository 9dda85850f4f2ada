import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getISOWeek, getISOWeekYear, addMonths as shift } from 'date-fns';

/** A calendar day as whole days since 1970-01-01: a number, so that spans are subtractions. */
export type Day = number;

const perDay = 86_400_000;

/** The day of a calendar date; month from 1. No check: `dayOf(2025, 2, 30)` is 2 March, see `isDate`. */
export const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / perDay;

/** Years have four digits: a period that ends later has no date that can be written. */
export const lastDay: Day = dayOf(9999, 12, 31);

/** Whether a calendar date exists, years 1000 to 9999. */
export function isDate(year: number, month: number, day: number): boolean {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day written `2025-03-31`; `null` for any other text, and for a date that does not exist. */
export function parseIso(text: string): Day | null {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isDate(year, month, day)) return null;
  return dayOf(year, month, day);
}

/** The same of a date that is known to be one, as documents have it. @throws RangeError where it is none */
export function knownDay(text: string): Day {
  const day = parseIso(text);
  if (day === null) throw new RangeError(`"${text}" is no date`);
  return day;
}

/** The calendar day that it is at a moment, where the program runs. */
export const today = (now: Date): Day => dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** The day of the week, from 0 for Monday. */
export const weekday = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Year, month (from 1) and day of the month of a day. */
export function calendar(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * perDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** When a day begins, in UTC, as clocks and calendars of the language count it. */
export const millisecondsOf = (day: Day): number => day * perDay;

/** A day as `2025-03-31`. */
export const iso = (day: Day): string => new Date(day * perDay).toISOString().slice(0, 10);

// date-fns reckons in local time, in which a day can be missing (Apia, 2011-12-30): UTCDateMini makes it reckon in UTC
const at = (day: Day) => new UTCDateMini(day * perDay);

/** The same date n months later (n < 0: earlier), clamped to the month's end: 31 March − 1 month is 28 or 29 February. */
export const addMonths = (day: Day, n: number): Day => shift(at(day), n).getTime() / perDay;

/** The ISO 8601 week of a day, as `2025-W05`: it belongs to the year of its Thursday. */
export const isoWeek = (day: Day): string =>
  `${getISOWeekYear(at(day))}-W${String(getISOWeek(at(day))).padStart(2, '0')}`;

import { type Day, dayOf, isDate } from '../../model/day.ts';
import { plainLetters } from '../../model/fold.ts';
import { nfd } from '../../model/normal-form.ts';
import { monthNamed } from './month.ts';

/** Why a text is no date; `month-first`: it is none, but would be one if the month came first. */
export type NotDate = 'text' | 'two-digits' | 'no-such-day' | 'month-first';
export type DateOrder = 'dmy' | 'mdy';

/**
 * A calendar date: `2025-03-31`, `31/03/2025`, `31.03.2025`, `31-Mar-2025`, `31 March 2025`, `1er mars 2025`, `20250331`,
 * `3/7/2025`; a time after it is dropped.
 *
 * @param order which number comes first where the year is last
 * @returns the day, or why there is none
 * @see spec 1, "Dates"
 */
export function parseDate(text: string, order: DateOrder): Day | NotDate {
  if (text.length > longest) return 'text';
  const date = text.replace(time, '');
  const first = yearFirst.exec(date)?.groups ?? compact.exec(date)?.groups;
  if (first !== undefined) return day(first['y'] ?? '', Number(first['m']), Number(first['d']));
  const numbers = yearLast.exec(date);
  if (numbers !== null) {
    const [, first, , second, year = ''] = numbers;
    const [dmy, mdy] = [day(year, Number(second), Number(first)), day(year, Number(first), Number(second))];
    if (order === 'mdy') return mdy;
    return dmy === 'no-such-day' && typeof mdy === 'number' ? 'month-first' : dmy;
  }
  const [, dd, name = '', year = ''] = named.exec(bare(date)) ?? [];
  const month = monthNamed(name);
  return month === null ? 'text' : day(year, month, Number(dd));
}

// no date is longer; what follows need not be quick on a cell of a megabyte
const longest = 64;
const yearFirst = /^(?<y>\d{4})([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})$/;
const compact = /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const named = /^(\d{1,2})(?:er|st|nd|rd|th)?([a-z]+)\.?(\d{4}|\d{2})$/;
const time =
  /(?:T|\s)\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

/** Without case, accents, spaces, hyphens and underscores; a point stays, it ends an abbreviation. */
const bare = (text: string): string =>
  nfd(plainLetters(text))
    .replace(/[\p{M}\p{Pd}\s_]/gu, '')
    .toLowerCase();

function day(year: string, month: number, date: number): Day | NotDate {
  if (year.length === 2) return 'two-digits';
  return isDate(Number(year), month, date) ? dayOf(Number(year), month, date) : 'no-such-day';
}

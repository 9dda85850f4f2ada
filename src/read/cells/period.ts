import { addMonths, type Day, dayOf, isDate, lastDay, weekday } from '../../model/day.ts';
import { plainLetters } from '../../model/fold.ts';
import { nfd } from '../../model/normal-form.ts';
import type { Span, YearStart } from '../../model/period.ts';
import { type DateOrder, parseDate } from './date.ts';
import { memo } from './memo.ts';
import { monthNamed } from './month.ts';

/** Why a text is no period; `years`: it looks like a span of years, `2011-13`, and its fellows like months, `2003-05`. */
export interface NotPeriod {
  readonly why: 'text' | 'years' | 'reversed' | 'two-digits' | 'month-first';
}

export interface PeriodStyle {
  readonly yearStart: YearStart;
  readonly dates: DateOrder;
}

/**
 * A period as people write it: `2025`, `2025/26`, `2025/26-Q1`, `2025-H1`, `Q1 2025`, `2025 T1`, `2025-03`, `mars 2025`,
 * `2025-W05`, `4e trimestre 2024`, a date, `2025-03-15..2025-06-14`, `2018 to 2020`. English and French, without regard to case, accents, and what
 * parts the words.
 *
 * @returns its first and last day, or why it is none
 * @see spec 1, "Periods"
 */
export function parsePeriod(text: string, style: PeriodStyle): Span | NotPeriod {
  if (text.length > longest) return { why: 'text' };
  const plain = separated(text);
  const whole = single(plain, text, style);
  const parsed = whole !== null && isPeriod(whole) ? whole : (spanOf(plain, text, style) ?? whole ?? { why: 'text' });
  return isPeriod(parsed) && parsed.end > lastDay ? { why: 'text' } : parsed;
}

/** The same, remembered: a file has few periods and many rows. */
export const periodReader = (style: PeriodStyle): ((text: string) => Span | NotPeriod) =>
  memo((text) => parsePeriod(text, style));

export const isPeriod = (parsed: Span | NotPeriod): parsed is Span => 'start' in parsed;

const longest = 80;

/** Lower case without accents; blanks, hyphens and underscores in a row become one hyphen, none is left around `/` and `..`. */
const separated = (text: string): string =>
  nfd(plainLetters(text))
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_\p{Pd}\u2212]+/gu, '-')
    .replace(/-?(\/|\.\.)-?/g, '$1');

type Form = readonly [RegExp, (match: readonly string[], style: PeriodStyle) => Span | NotPeriod | null];

const forms: readonly Form[] = [
  [/^(\d{4})$/, ([, y]) => monthsFrom(Number(y), 1, 12)],
  [
    /^(\d{4})(-?)(\d{2})$/,
    ([, y, hyphen, m]) => month(Number(y), Number(m)) ?? (hyphen === '' ? null : { why: 'years' }),
  ],
  [/^(\d{4})-?([qths])-?(\d)$/, ([, y, unit, n]) => nth(monthsFrom(Number(y), 1, 12), unit, n)],
  [/^([qths])-?(\d)-?(\d{4})$/, ([, unit, n, y]) => nth(monthsFrom(Number(y), 1, 12), unit, n)],
  [/^([qths])-?(\d)\/(\d{4})$/, ([, unit, n, y]) => nth(monthsFrom(Number(y), 1, 12), unit, n)],
  // in words: 4e trimestre 2024, 1er semestre 2025, 2nd quarter 2025/26, Quarter 2 2025
  [
    /^(\d)-?(?:ere?|re|e|eme|st|nd|rd|th)?-?(trim|semest|quarter|half)[a-z]*\.?-?(\d{4})(?:\/(\d{4}|\d{2}))?$/,
    ([, n, unit, y, next], style) => nth(yearOf(y, next, style), unit, n),
  ],
  [
    /^(trim|semest|quarter|half)[a-z]*\.?-?(\d)-?(\d{4})(?:\/(\d{4}|\d{2}))?$/,
    ([, unit, n, y, next], style) => nth(yearOf(y, next, style), unit, n),
  ],
  [/^(\d{4})\/(\d{4}|\d{2})$/, ([, y, next], style) => budget(y, next, style)],
  [/^(\d{4})\/(\d{4}|\d{2})-?([qths])-?(\d)$/, ([, y, next, unit, n], style) => nth(budget(y, next, style), unit, n)],
  [/^([qths])-?(\d)-?(\d{4})\/(\d{4}|\d{2})$/, ([, unit, n, y, next], style) => nth(budget(y, next, style), unit, n)],
  [/^(\d{4})-?w-?(\d{1,2})$/, ([, y, w]) => week(Number(y), Number(w))],
  [/^([a-z]+)\.?-?(\d{4})$/, ([, name = '', y]) => month(Number(y), monthNamed(name) ?? 0)],
  [/^([a-z]+)\.?-?\d{2}$/, ([, name = '']) => (monthNamed(name) === null ? null : { why: 'two-digits' })],
  [/^[qths]-?\d-?\d{2}$/, () => ({ why: 'two-digits' })],
];

/** A period that is not written with two ends. */
function single(plain: string, text: string, style: PeriodStyle): Span | NotPeriod | null {
  for (const [form, read] of forms) {
    const match = form.exec(plain);
    if (match !== null) return read(match, style);
  }
  const day = parseDate(text, style.dates);
  if (typeof day === 'number') return { start: day, end: day };
  return day === 'two-digits' || day === 'month-first' ? { why: day } : null;
}

const twoEnds = [
  /^(.+)\.\.(.+)$/,
  /^(\d{4}-\d{2}(?:-\d{2})?)\/(\d{4}-\d{2}(?:-\d{2})?)$/,
  /^(\d{4})-(\d{4})$/,
  /^(.+)-(?:to|au|a)-(.+)$/,
];

/** From the first day of one period to the last of another: `a..b`, `a/b`, `2018-2020`, `a to b`, or two dates side by side. */
function spanOf(plain: string, text: string, style: PeriodStyle): Span | NotPeriod | null {
  for (const form of twoEnds) {
    const [, from, to] = form.exec(plain) ?? [];
    if (from === undefined || to === undefined) continue;
    // a date keeps its slashes and points here, all that `separated` changes is how its words are parted
    const range = between(single(from, from, style), single(to, to, style));
    if (range !== null) return range;
  }
  for (const { index } of text.matchAll(/\s+/g)) {
    const [from, to] = [text.slice(0, index), text.slice(index).trimStart()].map((end) => parseDate(end, style.dates));
    if (typeof from === 'number' && typeof to === 'number')
      return from > to ? { why: 'reversed' } : { start: from, end: to };
  }
  return null;
}

function between(from: Span | NotPeriod | null, to: Span | NotPeriod | null): Span | NotPeriod | null {
  if (from === null || to === null) return null;
  if (!isPeriod(from)) return from;
  if (!isPeriod(to)) return to;
  return from.start > to.end ? { why: 'reversed' } : { start: from.start, end: to.end };
}

/** n whole months from the first of one. */
function monthsFrom(year: number, first: number, n: number): Span | null {
  if (!isDate(year, first, 1)) return null;
  const start = dayOf(year, first, 1);
  return { start, end: addMonths(start, n) - 1 };
}

const month = (year: number, m: number): Span | null => monthsFrom(year, m, 1);

const unitMonths: Readonly<Record<string, number>> = {
  q: 3,
  t: 3,
  quarter: 3,
  trim: 3,
  h: 6,
  s: 6,
  half: 6,
  semest: 6,
};

/** The nth quarter (Q, T, trimestre) or half (H, S, semestre) of a year. */
function nth(year: Span | null, unit = 'q', n = '0'): Span | null {
  const length = unitMonths[unit] ?? 3;
  const i = Number(n);
  if (year === null || i < 1 || i * length > 12) return null;
  return { start: addMonths(year.start, (i - 1) * length), end: addMonths(year.start, i * length) - 1 };
}

/** A calendar year, or where the year after it is written too the budget year. */
const yearOf = (year = '', next: string | undefined, style: PeriodStyle): Span | null =>
  next === undefined ? monthsFrom(Number(year), 1, 12) : budget(year, next, style);

/** The budget year `2025/26` or `2025/2026`; `null` where the second is not the year after the first. */
function budget(first = '', second = '', { yearStart }: PeriodStyle): Span | null {
  const year = Number(first);
  if (String(year + 1).slice(-second.length) !== second) return null;
  if (!isDate(year, yearStart.month, yearStart.date)) return null;
  const start = dayOf(year, yearStart.month, yearStart.date);
  return { start, end: addMonths(start, 12) - 1 };
}

/** An ISO week: Monday to Sunday, of the year that its Thursday is in; week 53 only where the year has one. */
function week(year: number, n: number): Span | null {
  if (n < 1 || !isDate(year, 1, 4)) return null;
  const fourth = dayOf(year, 1, 4); // always in week 1
  const start: Day = fourth - weekday(fourth) + (n - 1) * 7;
  return start + 3 < dayOf(year + 1, 1, 1) ? { start, end: start + 6 } : null;
}

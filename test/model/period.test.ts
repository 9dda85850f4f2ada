import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, iso, parseIso } from '../../src/model/day.ts';
import {
  budgetYear,
  days,
  meets,
  months,
  period,
  preceding,
  type Span,
  wholeMonths,
  within,
  type YearStart,
} from '../../src/model/period.ts';
import { isPeriod, parsePeriod } from '../../src/read/cells/period.ts';

const july: YearStart = { month: 7, date: 1 };
const span = (start: string, end: string): Span => ({
  start: parseIso(start) ?? Number.NaN,
  end: parseIso(end) ?? Number.NaN,
});
const shown = ({ start, end }: Span) => `${iso(start)}..${iso(end)}`;

describe('a label', () => {
  it.each([
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-07-01', '2026-06-30', '2025/26'],
    ['1999-07-01', '2000-06-30', '1999/00'],
    // a half or quarter of the budget year that is one of a calendar year too is called by that
    ['2025-07-01', '2025-12-31', '2025-H2'],
    ['2025-07-01', '2025-09-30', '2025-Q3'],
    ['2025-01-01', '2025-06-30', '2025-H1'],
    ['2025-01-01', '2025-03-31', '2025-Q1'],
    ['2025-02-01', '2025-02-28', '2025-02'],
    ['2024-12-30', '2025-01-05', '2025-W01'],
    ['2025-02-14', '2025-02-14', '2025-02-14'],
    ['2025-02-14', '2025-02-20', '2025-02-14..2025-02-20'],
    ['2025-02-01', '2025-04-30', '2025-02-01..2025-04-30'],
    ['2018-01-01', '2020-12-31', '2018-01-01..2020-12-31'],
  ])('of %s to %s is %s', (start, end, label) => {
    expect(period(span(start, end), july).label).toBe(label);
  });

  it.each([
    [{ month: 4, date: 1 }, '2025-04-01', '2026-03-31', '2025/26'],
    [{ month: 11, date: 15 }, '2025-11-15', '2026-11-14', '2025/26'],
    [{ month: 11, date: 15 }, '2025-11-15', '2026-02-14', '2025/26-Q1'],
    [{ month: 11, date: 15 }, '2026-05-15', '2026-11-14', '2025/26-H2'],
    [{ month: 2, date: 1 }, '2025-08-01', '2026-01-31', '2025/26-H2'],
    [{ month: 1, date: 1 }, '2025-01-01', '2025-12-31', '2025'],
  ])('follows the first day of the budget year, %o', (yearStart, start, end, label) => {
    expect(period(span(start, end), yearStart).label).toBe(label);
  });

  it('reads as the span that it names, wherever the budget year begins', () => {
    const start = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2200, 1, 1) });
    const yearStart = fc.record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) });
    const length = fc.oneof(
      fc.constantFrom(1, 3, 6, 12).map((n) => (from: number) => addMonths(from, n) - 1),
      fc.integer({ min: 0, max: 900 }).map((n) => (from: number) => from + n),
    );
    const first = fc.tuple(start, fc.boolean(), yearStart).map(([day, whole, begins]) => ({
      // a first day of a budget year's quarter, or any
      from: whole ? addMonths(budgetYear(day, begins).start, 3 * (day & 3)) : day,
      begins,
    }));
    fc.assert(
      fc.property(first, length, ({ from, begins }, endOf) => {
        const one = { start: from, end: endOf(from) };
        const { label } = period(one, begins);
        const read = parsePeriod(label, { yearStart: begins, dates: 'dmy' });
        expect(isPeriod(read) && shown(read), label).toBe(shown(one));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a budget year', () => {
  it.each([
    ['2025-06-30', july, '2024-07-01..2025-06-30'],
    ['2025-07-01', july, '2025-07-01..2026-06-30'],
    ['2025-03-31', { month: 4, date: 1 }, '2024-04-01..2025-03-31'],
    ['2025-11-14', { month: 11, date: 15 }, '2024-11-15..2025-11-14'],
    ['2025-01-01', { month: 1, date: 1 }, '2025-01-01..2025-12-31'],
  ])('that holds %s, beginning %o, is %s', (day, yearStart, year) => {
    expect(shown(budgetYear(parseIso(day) ?? 0, yearStart))).toBe(year);
  });
});

describe('months of a span', () => {
  it.each([
    ['2025-01-01', '2025-12-31', 12],
    ['2025-02-01', '2025-02-28', 1],
    ['2025-03-15', '2025-06-14', 3],
    // clamped: one month after 31 January is 28 February
    ['2025-01-31', '2025-02-27', 1],
    ['2024-02-29', '2025-02-27', 12],
    ['2025-01-01', '2025-01-30', null],
    ['2025-01-01', '2025-01-01', null],
  ])('%s to %s are %s whole ones', (start, end, n) => {
    expect(wholeMonths(span(start, end))).toBe(n);
  });

  it('are days ÷ 30.4375 where they are not whole', () => {
    expect(months(span('2025-01-01', '2025-01-30'))).toBe(30 / 30.4375);
    expect(months(span('2025-01-01', '2025-03-31'))).toBe(3);
  });
});

describe('the span before', () => {
  it.each([
    ['2025-04-01', '2025-06-30', '2025-01-01..2025-03-31'],
    ['2025-07-01', '2026-06-30', '2024-07-01..2025-06-30'],
    ['2025-03-01', '2025-03-31', '2025-02-01..2025-02-28'],
    ['2025-02-03', '2025-02-09', '2025-01-27..2025-02-02'],
    ['2025-02-14', '2025-02-14', '2025-02-13..2025-02-13'],
  ])('of %s to %s is %s', (start, end, before) => {
    expect(shown(preceding(span(start, end)))).toBe(before);
  });
});

it('a span holds, or meets, another to the day', () => {
  const q1 = span('2025-01-01', '2025-03-31');
  expect(days(q1)).toBe(90);
  expect([within(q1, q1), within(span('2025-01-01', '2025-04-01'), q1)]).toEqual([true, false]);
  expect([meets(span('2025-03-31', '2025-04-30'), q1), meets(span('2025-04-01', '2025-04-30'), q1)]).toEqual([
    true,
    false,
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodePoint } from '../../src/model/code-point.ts';
import {
  addMonths,
  calendar,
  type Day,
  dayOf,
  isDate,
  iso,
  isoWeek,
  parseIso,
  today,
  weekday,
} from '../../src/model/day.ts';

const anyDay = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(9999, 12, 31) });
const day = (text: string): Day => parseIso(text) ?? Number.NaN;

describe('a day', () => {
  it('counts from 1970-01-01', () => {
    expect([day('1970-01-01'), day('1970-02-01'), day('1969-12-31')]).toEqual([0, 31, -1]);
  });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        expect(parseIso(iso(one))).toBe(one);
      }),
    );
  });

  it('is the date that the calendar gives it', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        const { year, month, date } = calendar(one);
        expect([dayOf(year, month, date), isDate(year, month, date)]).toEqual([one, true]);
      }),
    );
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '0999-01-01',
    '25-01-01',
    '2025-1-1',
    '2025-01-01 ',
    '',
  ])('is not "%s"', (text) => {
    expect(parseIso(text)).toBeNull();
  });

  it('is the 29th of February in leap years alone', () => {
    expect([2024, 2025, 2000, 1900].map((year) => isDate(year, 2, 29))).toEqual([true, false, true, false]);
  });

  it('is that of the clock on the wall, at any time of it', () => {
    expect(iso(today(new Date(2025, 2, 30, 0, 0, 0)))).toBe('2025-03-30');
    expect(iso(today(new Date(2025, 2, 30, 23, 59, 59)))).toBe('2025-03-30');
  });
});

describe('months later', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-08-31', 1, '2025-09-30'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-03-31', -12, '2024-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-05-31', 0, '2025-05-31'],
  ])('%s and %i are %s', (from, n, to) => {
    expect(iso(addMonths(day(from), n))).toBe(to);
  });
});

describe('weeks', () => {
  it('begin on a Monday', () => {
    expect([day('1970-01-01'), day('2025-06-30'), day('2025-07-06'), day('1969-12-29')].map(weekday)).toEqual([
      3, 0, 6, 0,
    ]);
  });

  it.each([
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2025-06-30', '2025-W27'],
    ['2025-01-27', '2025-W05'],
  ])('%s is in %s: a week is of the year of its Thursday', (of, week) => {
    expect(isoWeek(day(of))).toBe(week);
  });
});

it('texts are ordered by their code points', () => {
  const points = (text: string) => [...text].map((one) => one.codePointAt(0) ?? 0);
  const byPoints = (a: string, b: string) => {
    const [x, y] = [points(a), points(b)];
    const i = x.findIndex((point, at) => point !== y[at]);
    return i < 0 ? x.length - y.length : (x[i] ?? 0) - (y[i] ?? -1);
  };
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '\ue000', '\uffee', '\u{10000}', '😀') });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(byPoints(a, b)));
    }),
  );
  // UTF-16 would have it the other way round
  expect(['\uffee', '😀'].sort(byCodePoint)).toEqual(['\uffee', '😀']);
});

it('reckons the same where the program runs in a zone that skipped a day', () => {
  const zone = process.env['TZ'];
  try {
    // Samoa went from 29 to 31 December 2011
    process.env['TZ'] = 'Pacific/Apia';
    const day = dayOf(2011, 11, 30);
    expect(iso(addMonths(day, 1))).toBe('2011-12-30');
    expect(isoWeek(dayOf(2011, 12, 30))).toBe('2011-W52');
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type Day, dayOf, iso } from '../../src/model/day.ts';
import { budgetYear, period, type Span } from '../../src/model/period.ts';
import { isPeriod, parsePeriod } from '../../src/read/cells/period.ts';

const july = { yearStart: { month: 7, date: 1 }, dates: 'dmy' } as const;

const read = (text: string, style: Parameters<typeof parsePeriod>[1] = july) => {
  const found = parsePeriod(text, style);
  return isPeriod(found) ? `${iso(found.start)} ${iso(found.end)}` : found.why;
};

describe('a period', () => {
  it.each([
    ['2025', '2025-01-01 2025-12-31'],
    ['2025/26', '2025-07-01 2026-06-30'],
    ['2025/2026', '2025-07-01 2026-06-30'],
    ['1999/00', '1999-07-01 2000-06-30'],
    ['2025/26-Q1', '2025-07-01 2025-09-30'],
    ['Q1 2025/26', '2025-07-01 2025-09-30'],
    ['2025/26 Q4', '2026-04-01 2026-06-30'],
    ['2025/26-H1', '2025-07-01 2025-12-31'],
    ['H2 2025/26', '2026-01-01 2026-06-30'],
    ['2025-H1', '2025-01-01 2025-06-30'],
    ['2025-Q1', '2025-01-01 2025-03-31'],
    ['2025Q1', '2025-01-01 2025-03-31'],
    ['2025 Q1', '2025-01-01 2025-03-31'],
    ['2025_q1', '2025-01-01 2025-03-31'],
    ['Q1 2025', '2025-01-01 2025-03-31'],
    ['Q1-2025', '2025-01-01 2025-03-31'],
    ['2025 T1', '2025-01-01 2025-03-31'],
    ['T4 2025', '2025-10-01 2025-12-31'],
    ['4\u1d49 trimestre 2024', '2024-10-01 2024-12-31'],
    ['9998/99', '9998-07-01 9999-06-30'],
    ['9999', '9999-01-01 9999-12-31'],
    ['9999-W51', '9999-12-20 9999-12-26'],
    ['2025 S1', '2025-01-01 2025-06-30'],
    ['4e trimestre 2024', '2024-10-01 2024-12-31'],
    ['4ème trimestre 2024', '2024-10-01 2024-12-31'],
    ['1er trim. 2025', '2025-01-01 2025-03-31'],
    ['Trimestre 2 2025/26', '2025-10-01 2025-12-31'],
    ['1er semestre 2025', '2025-01-01 2025-06-30'],
    ['2nd quarter 2025', '2025-04-01 2025-06-30'],
    ['Quarter 3 2025', '2025-07-01 2025-09-30'],
    ['2nd half 2025', '2025-07-01 2025-12-31'],
    ['Q1/2025', '2025-01-01 2025-03-31'],
    ['T1-2025', '2025-01-01 2025-03-31'],
    ['S2/2025', '2025-07-01 2025-12-31'],
    ['S2 2025', '2025-07-01 2025-12-31'],
    ['2025-03', '2025-03-01 2025-03-31'],
    ['202503', '2025-03-01 2025-03-31'],
    ['2025–03', '2025-03-01 2025-03-31'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['Mar 2025', '2025-03-01 2025-03-31'],
    ['mars 2025', '2025-03-01 2025-03-31'],
    ['MARS 2025', '2025-03-01 2025-03-31'],
    ['Sept. 2025', '2025-09-01 2025-09-30'],
    ['fevrier 2025', '2025-02-01 2025-02-28'],
    ['Févr-2025', '2025-02-01 2025-02-28'],
    ['Août 2025', '2025-08-01 2025-08-31'],
    ['2025-W05', '2025-01-27 2025-02-02'],
    ['2025W5', '2025-01-27 2025-02-02'],
    ['2020-W53', '2020-12-28 2021-01-03'],
    ['2025-W01', '2024-12-30 2025-01-05'],
    ['2025-03-31', '2025-03-31 2025-03-31'],
    ['31/03/2025', '2025-03-31 2025-03-31'],
    ['20250331', '2025-03-31 2025-03-31'],
    ['2025-03-31T10:15:00', '2025-03-31 2025-03-31'],
    ['31 mars 2025', '2025-03-31 2025-03-31'],
    ['2025-03-15..2025-06-14', '2025-03-15 2025-06-14'],
    ['2025-03-15 .. 2025-06-14', '2025-03-15 2025-06-14'],
    ['15/03/2025..14/06/2025', '2025-03-15 2025-06-14'],
    ['2025-03-15/2025-06-14', '2025-03-15 2025-06-14'],
    ['2025-03..2025-06', '2025-03-01 2025-06-30'],
    ['2018-2020', '2018-01-01 2020-12-31'],
    ['2018–2020', '2018-01-01 2020-12-31'],
    ['2018 - 2020', '2018-01-01 2020-12-31'],
    ['2018 to 2020', '2018-01-01 2020-12-31'],
    ['2018 à 2020', '2018-01-01 2020-12-31'],
    ['2025-03-15 2025-06-14', '2025-03-15 2025-06-14'],
    ['1 March 2025 31 March 2025', '2025-03-01 2025-03-31'],
  ])('%s is %s', (text, days) => {
    expect(read(text)).toBe(days);
  });

  it.each([
    ['2011-13', 'years'],
    ['1999-00', 'years'],
    ['201113', 'text'],
    ['2025/27', 'text'],
    ['2025-Q5', 'text'],
    ['5e trimestre 2025', 'text'],
    ['1ère semaine 2025', 'text'],
    ['Q1/25', 'text'],
    ['12/31/2024', 'month-first'],
    ['2025-H3', 'text'],
    ['2025-W53', 'text'],
    ['2025-W00', 'text'],
    ['2025-02-30', 'text'],
    ['1974a', 'text'],
    ['2016Oct', 'text'],
    ['11-2012', 'text'],
    ['Marsh 2025', 'text'],
    ['0999', 'text'],
    ['2020-2018', 'reversed'],
    ['2025-06-14..2025-03-15', 'reversed'],
    ['2025-06-14 2025-03-15', 'reversed'],
    ['31/03/25', 'two-digits'],
    ['Mar-25', 'two-digits'],
    ['Q1 25', 'two-digits'],
    ['', 'text'],
    // the mark of a footnote, and digits of other widths, which numbers may not have either
    ['2025W5\u00b9', 'text'],
    ['2025\u00b2', 'text'],
    ['1\u00b9 March 2025', 'text'],
    ['Mar 202\u2075', 'text'],
    ['\uff12\uff10\uff12\uff15', 'text'],
    ['Q\u2460 2025', 'text'],
    // years have four digits
    ['9999/00', 'text'],
    ['9999/00-H2', 'text'],
    ['9999-W52', 'text'],
    ['2025..9999-W52', 'text'],
    ['2025'.repeat(50_000), 'text'],
  ])('%s is none: %s', (text, why) => {
    expect(read(text)).toBe(why);
  });

  it('of a budget year follows its start, a French half-year does not', () => {
    const april = { ...july, yearStart: { month: 4, date: 1 } };
    expect(read('2018/19', april)).toBe('2018-04-01 2019-03-31');
    expect(read('2018/19-Q1', april)).toBe('2018-04-01 2018-06-30');
    expect(read('2018 S1', april)).toBe('2018-01-01 2018-06-30');
  });

  it('has the month first where the settings say so', () => {
    expect(read('3/7/2025', { ...july, dates: 'mdy' })).toBe('2025-03-07 2025-03-07');
  });
});

/** Every kind of period that has a name of its own, and any span of days. */
const spans = (yearStart: typeof july.yearStart): fc.Arbitrary<Span> => {
  const day = fc.integer({ min: dayOf(1901, 1, 1), max: dayOf(2199, 12, 31) });
  const months = (from: (day: Day) => Day) =>
    fc.record({ day, n: fc.constantFrom(1, 3, 6, 12), i: fc.nat(3) }).map(({ day, n, i }) => {
      const start = addMonths(from(day), n * i);
      return { start, end: addMonths(start, n) - 1 };
    });
  return fc.oneof(
    months((at) => dayOf(Number(iso(at).slice(0, 4)), 1, 1)),
    months((at) => budgetYear(at, yearStart).start),
    day.map((at) => ({ start: at - ((((at + 3) % 7) + 7) % 7), end: at - ((((at + 3) % 7) + 7) % 7) + 6 })),
    day.map((at) => ({ start: at, end: at })),
    fc.record({ day, n: fc.nat(2000) }).map(({ day, n }) => ({ start: day, end: day + n })),
  );
};

it('gives back the days of every label that a period is given', () => {
  const yearStart = fc.constantFrom(
    { month: 7, date: 1 },
    { month: 4, date: 1 },
    { month: 1, date: 1 },
    { month: 2, date: 15 },
  );
  const cases = yearStart.chain((start) => fc.tuple(fc.constant(start), spans(start as typeof july.yearStart)));
  fc.assert(
    fc.property(cases, ([yearStart, span]) => {
      const { label } = period(span, yearStart);
      expect({ label, ...parsePeriod(label, { yearStart, dates: 'dmy' }) }).toEqual({ label, ...span });
    }),
    { numRuns: 1000 },
  );
});

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = parsePeriod(text, july);
      expect(isPeriod(found) ? found.start <= found.end : found.why.length > 0).toBe(true);
    }),
  );
});

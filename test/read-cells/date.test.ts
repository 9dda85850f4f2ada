import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, iso } from '../../src/model/day.ts';
import { type DateOrder, parseDate } from '../../src/read/cells/date.ts';

const read = (text: string, order: DateOrder = 'dmy') => {
  const day = parseDate(text, order);
  return typeof day === 'number' ? iso(day) : day;
};

describe('a date', () => {
  it.each([
    ['2025-03-31', '2025-03-31'],
    ['31/03/2025', '2025-03-31'],
    ['31.03.2025', '2025-03-31'],
    ['31-03-2025', '2025-03-31'],
    ['31-Mar-2025', '2025-03-31'],
    ['31 March 2025', '2025-03-31'],
    ['31 mars 2025', '2025-03-31'],
    ['31 MARS 2025', '2025-03-31'],
    ['1er février 2025', '2025-02-01'],
    ['1er fevrier 2025', '2025-02-01'],
    ['15 févr. 2025', '2025-02-15'],
    ['1\u1d49\u02b3 février 2025', '2025-02-01'],
    ['15 août 2025', '2025-08-15'],
    ['31 déc. 2025', '2025-12-31'],
    ['3rd Sept 2025', '2025-09-03'],
    ['20250331', '2025-03-31'],
    ['3/7/2025', '2025-07-03'],
    ['29/02/2024', '2024-02-29'],
    ['2025-03-31T10:15:00Z', '2025-03-31'],
    ['2011-11-01T09:32:19.000+01:00', '2011-11-01'],
    ['2025-03-31 10:15', '2025-03-31'],
    ['31/03/2025 10:15:30 PM', '2025-03-31'],
    ['31 mars\u00a02025', '2025-03-31'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it('has the month first where the settings say so', () => {
    expect([read('3/7/2025', 'mdy'), read('31/3/2025', 'mdy'), read('2025-03-07', 'mdy')]).toEqual([
      '2025-03-07',
      'no-such-day',
      '2025-03-07',
    ]);
  });

  it.each([
    ['31/03/25', 'two-digits'],
    ['31-Mar-25', 'two-digits'],
    ['2025-02-30', 'no-such-day'],
    ['31/13/2025', 'no-such-day'],
    ['12/31/2024', 'month-first'],
    ['2/30/2025', 'no-such-day'],
    ['29/02/2025', 'no-such-day'],
    ['2025-03', 'text'],
    ['31 Marsh 2025', 'text'],
    ['31/03', 'text'],
    ['yesterday', 'text'],
    ['1\u00b9 March 2025', 'text'],
    ['11 March 202\u2075', 'text'],
    ['\uff11 March 2025', 'text'],
    ['1/2-2025', 'text'],
    ['', 'text'],
    [`2025-03-31${' '.repeat(100_000)}x`, 'text'],
  ])('%s is none: %s', (text, why) => {
    expect(read(text)).toBe(why);
  });
});

it('is the same day in every form', () => {
  const months = [
    'janv.',
    'février',
    'mars',
    'avr.',
    'May',
    'June',
    'juillet',
    'août',
    'Sept',
    'octobre',
    'Nov',
    'déc.',
  ];
  fc.assert(
    fc.property(fc.integer({ min: -350_000, max: 2_900_000 }), (day) => {
      const { year, month, date } = calendar(day);
      if (year < 1000 || year > 9999) return;
      const forms = [
        iso(day),
        iso(day).replaceAll('-', ''),
        `${date}/${month}/${year}`,
        `${date}.${month}.${year}`,
        `${date} ${months[month - 1]} ${year}`,
        `${iso(day)}T23:59:59Z`,
      ];
      expect(forms.map((form) => parseDate(form, 'dmy'))).toEqual(forms.map(() => day));
    }),
  );
});

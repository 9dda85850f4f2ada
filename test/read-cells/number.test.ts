import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, parseNumber, shownMark } from '../../src/read/cells/number.ts';

const point = { decimal: '.', delimiter: ',', percentAllowed: false } as const;
const comma = { decimal: ',', delimiter: ';', percentAllowed: false } as const;
const pointBySemicolons = { ...point, delimiter: ';' } as const;

describe('a number of a point file', () => {
  it.each([
    ['12', 12],
    ['0200', 200],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['-0', 0],
    ['12.5', 12.5],
    ['.5', 0.5],
    ['0.1', 0.1],
    ['1.234', 1.234],
    ['1,234', 1234],
    ['1,234,567.8', 1234567.8],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567', 1234567],
    ['1\u202f234.5', 1234.5],
    ["1'234", 1234],
    ['1’234.5', 1234.5],
    ['1e3', 1000],
    ['1.5E-3', 0.0015],
    ['123456789012345678', 123456789012345680],
    ['0.1234567890123456789', 0.12345678901234568],
    ['1,234e3', 1234000],
  ])('%s is %d', (text, number) => {
    expect(parseNumber(text, point)).toBe(number);
  });

  it.each([
    ['0,123', 'ambiguous'],
    ['12,5', 'mark'],
    ['0,75', 'mark'],
    ['1234,567', 'mark'],
    ['1.234,5', 'mark'],
    ['1.234.567', 'mark'],
    ['#DIV/0!', 'formula'],
    ['#ref!', 'formula'],
    ['#VALUE!', 'formula'],
    ['#NAME?', 'formula'],
    ['12%', 'percent'],
    ['1e999', 'range'],
    ['-1e999', 'range'],
    ['1e-999', 'range'],
    ['Infinity', 'text'],
    ['NaN', 'text'],
    ['0x1F', 'text'],
    ['12a', 'text'],
    ['12 5', 'text'],
    ['1 2345', 'text'],
    ['1,23,456', 'text'],
    ['1 234,567', 'mark'],
    ['- 3', 'text'],
    ['--3', 'text'],
    ['.', 'text'],
    ['%', 'text'],
    ['1_000', 'text'],
    ['', 'text'],
    ['9'.repeat(100_000), 'text'],
  ])('%s is none: %s', (text, why) => {
    expect(parseNumber(text, point)).toBe(why);
  });
});

describe('a number of a comma file', () => {
  it.each([
    ['12,5', 12.5],
    ['0,75', 0.75],
    ['28,801', 28.801],
    ['0,123', 0.123],
    ['1 234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1’234', 1234],
    ['779,4453145', 779.4453145],
  ])('%s is %d', (text, number) => {
    expect(parseNumber(text, comma)).toBe(number);
  });

  it.each([
    ['1.234', 'ambiguous'],
    ['-1.234', 'ambiguous'],
    ['12.5', 'mark'],
    ['0.123', 'mark'],
    ['1,234.5', 'mark'],
    ['1,234,567', 'mark'],
  ])('%s is none: %s', (text, why) => {
    expect(parseNumber(text, comma)).toBe(why);
  });
});

it('takes a comma before three digits for neither where the delimiter speaks against the decimal mark', () => {
  expect(parseNumber('28,801', pointBySemicolons)).toBe('ambiguous');
  expect(parseNumber('1,234,567', pointBySemicolons)).toBe(1234567);
  expect(parseNumber('1,234.5', pointBySemicolons)).toBe(1234.5);
});

it('drops a percent sign where the measure allows it', () => {
  const allowed = { ...comma, percentAllowed: true };
  expect(['45%', '45 %', '12,5\u00a0%', '12,5\u202f%'].map((text) => parseNumber(text, allowed))).toEqual([
    45, 45, 12.5, 12.5,
  ]);
});

describe('the decimal mark that a number shows', () => {
  it.each([
    ['12.5', '.'],
    ['0,75', ','],
    ['1.234,5', ','],
    ['1,234.5', '.'],
    ['1234,567', ','],
    ['0.123', '.'],
    ['1,234,567', '.'],
    ['1 234,567', ','],
    ['−12,5 %', ','],
    ['1.234', null],
    ['1,234', null],
    ['0,123', null],
    ['12', null],
    ['1.2.3', null],
    ['31.03.2025', null],
    ['text, with a comma', null],
  ])('%s: %s', (text, mark) => {
    expect(shownMark(text)).toBe(mark);
  });
});

const separators = { '.': ['', ' ', '\u00a0', '\u202f', "'", '’', ','], ',': ['', ' ', '\u00a0', '\u202f', "'", '’'] };
const style = fc
  .constantFrom<Mark>('.', ',')
  .chain((decimal) => fc.record({ decimal: fc.constant(decimal), group: fc.constantFrom(...separators[decimal]) }));

it('reads back a number written in any style that is allowed', () => {
  const number = fc.record({ whole: fc.nat(999_999_999), cents: fc.nat(99), negative: fc.boolean() });
  fc.assert(
    fc.property(number, style, ({ whole, cents, negative }, { decimal, group }) => {
      const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
      const text = `${negative ? '−' : ''}${grouped}${decimal}${String(cents).padStart(2, '0')}`;
      const read = parseNumber(text, { decimal, delimiter: decimal === ',' ? ';' : ',', percentAllowed: false });
      const size = Number(`${whole}.${String(cents).padStart(2, '0')}`);
      expect(read).toBe(negative && size !== 0 ? -size : size);
    }),
  );
});

it('reads every double that is written in digits as JavaScript does', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(parseNumber(String(x), point)).toBe(x === 0 ? 0 : x);
    }),
  );
});

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = parseNumber(text, point);
      expect(typeof read === 'string' || Number.isFinite(read)).toBe(true);
    }),
  );
});

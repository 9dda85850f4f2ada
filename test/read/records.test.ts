import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flaw } from '../../src/read/csv/flaw.ts';
import { RecordScanner } from '../../src/read/csv/scanner.ts';
import { scan, told } from './scan.ts';

describe('records', () => {
  it.each([
    [
      'plain cells',
      'a,b,c\n1,2,3\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      'a,,\n,,\n',
      [
        ['a', '', ''],
        ['', '', ''],
      ],
    ],
    ['a delimiter in quotes', 'a,"b, c"\n', [['a', 'b, c']]],
    ['doubled quotes', '1,"ha ""ha"" ha"\n', [['1', 'ha "ha" ha']]],
    ['an empty quoted cell', '1,"",""\n', [['1', '', '']]],
    [
      'line ends in quotes',
      '"Once upon \na time",5\n7,8\n',
      [
        ['Once upon \na time', '5'],
        ['7', '8'],
      ],
    ],
    ['JSON in a cell', '1,"{""type"": ""Point""}"\n', [['1', '{"type": "Point"}']]],
    ['spaces around cells', ' a\t,\u00a0b \n', [['a', 'b']]],
    ['spaces before and after quotes', '1, "b" ,\u00a0"c"\n', [['1', 'b', 'c']]],
    ['a quote inside an unquoted cell', '12" shell,it\'s "so"\n', [['12" shell', 'it\'s "so"']]],
    [
      'CRLF, LF and CR in one file',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
  ])('of %s', (_, text, cells) => {
    for (const size of [1, 2, 3, 7, text.length]) expect(scan(text, { size })).toMatchObject({ cells, flaws: [] });
  });

  it('start at the physical line, whatever the line ends inside quotes', () => {
    expect(scan('a\r\n"b\r\nc\rd"\ne\n\nf').lines).toEqual([1, 2, 5, 6, 7]);
  });

  it('take a tab as one column, and leave spaces before a cell out of its place', () => {
    const { records } = scan('a\t b\t"c"\n', { delimiter: '\t' });
    expect([0, 1, 2, 3].map((i) => records[0]?.position(i).column)).toEqual([1, 4, 6, 9]);
  });

  it('without quotes have the places that their delimiters give, cells of a short record its end', () => {
    const cell = fc.stringMatching(/^[ a1]{0,4}$/);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        fc.pre(cells.join('').trim() !== '');
        const { records } = scan(`h\n${cells.join(';')}\nx`, { delimiter: ';' });
        let at = 1;
        for (const [i, text] of cells.entries()) {
          const blanks = text.trim() === '' ? 0 : text.length - text.trimStart().length;
          expect(records[1]?.position(i)).toEqual({ line: 2, column: at + blanks });
          at += text.length + 1;
        }
        expect(records[1]?.position(cells.length)).toEqual({ line: 2, column: at - 1 });
      }),
      { seed: 1 },
    );
  });

  it('know the line of a cell below one of several lines', () => {
    const { records } = scan('a,b\n1,"x\ny",3\n');
    expect(records[1]?.position(1)).toEqual({ line: 2, column: 3 });
    expect(records[1]?.position(2)).toEqual({ line: 3, column: 4 });
  });
});

describe('limits', () => {
  const mebi = 1_048_576;

  it('a cell of 1 MiB is read', () => {
    expect(scan(`a\n${'x'.repeat(mebi)}\n"${'x'.repeat(mebi)}"\n`, { size: 65_536 })).toMatchObject({ flaws: [] });
  });

  it.each([
    ['plain', 'x'.repeat(mebi + 1)],
    ['quoted', `"${'x y\n'.repeat(mebi / 4)}z"`],
    ['very long and quoted, with quotes', `"${'x""y\r\n'.repeat(mebi)}"`],
  ])(
    'a longer one is left out with its row: %s',
    (_, cell) => {
      for (const size of [65_536, 1_000_003, cell.length * 2]) {
        const { flaws, cells, lines } = scan(`a,b\n1,${cell},2\n3,4\n`, { width: 1, size });
        expect(told(flaws)).toEqual(['limit 2:3']);
        expect(cells).toEqual([
          ['a', 'b'],
          ['3', '4'],
        ]);
        expect(lines[1]).toBe(3 + (cell.match(/\n/g)?.length ?? 0));
      }
    },
    20_000,
  );

  it('a quote that never ends and swallows rows is an open quote, not a long cell', () => {
    const { flaws, cells } = scan(`a,b,c\n1,"2,3\n${'4,5,6\n'.repeat(400_000)}`, { width: 2, size: 65_536 });
    expect(told(flaws)).toEqual(['open-quote 2:3']);
    expect(cells).toHaveLength(400_001);
  }, 20_000);

  it('more than 1,000 cells are too many, empty ones at the end not counted', () => {
    const { flaws, cells } = scan(`${'1,'.repeat(1000)}1\n${'1,'.repeat(1000)},,\n`, { size: 100 });
    expect(told(flaws)).toEqual(['limit 1:1']);
    expect(cells.map((row) => row.length)).toEqual([1000]);
  });

  it('a line without end is given up, not gathered', () => {
    const flaws: Flaw[] = [];
    const scanner = new RecordScanner(',', 0, (flaw) => flaws.push(flaw));
    const piece = 'x'.repeat(mebi);
    for (let i = 0; i < 300; i++) scanner.push(piece, false);
    expect(scanner.push('\na,b\n', true).map(({ cells, line }) => [line, cells])).toEqual([[2, ['a', 'b']]]);
    expect(told(flaws)).toEqual(['limit 1:1']);
  });
});

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '𝄞', '0', ' ', ',', ';', '\t', '|', '"', '\n', '\r', '\r\n', '\u00a0'),
});
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
const form = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  size: fc.integer({ min: 1, max: 40 }),
});
const written = (text: string, delimiter: string) =>
  /["\r\n]/.test(text) || text.includes(delimiter) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;

describe('any table', () => {
  it('written as CSV is read back exactly, and each cell stands where it is said to', () => {
    fc.assert(
      fc.property(table, form, (rows, { delimiter, lineEnd, size }) => {
        const text = rows.map((row) => row.map((one) => written(one, delimiter)).join(delimiter) + lineEnd).join('');
        const { records, flaws } = scan(text, { delimiter, size });
        expect(flaws).toEqual([]);
        expect(records.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map((one) => one.trim())));
        const lines = text.split(/\r\n|\n|\r/);
        for (const [i, record] of records.entries())
          for (const [j, one] of (rows[i] ?? []).entries()) {
            const { line, column } = record.position(j);
            const [first = ''] = written(one, delimiter)
              .trim()
              .split(/\r\n|\n|\r/);
            expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${escaped(first)}`));
          }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('is read as csv-parse reads it, where that reads it right', () => {
    fc.assert(
      fc.property(table, form, (rows, { delimiter, lineEnd, size }) => {
        const text = rows.map((row) => row.map((one) => written(one, delimiter)).join(delimiter) + lineEnd).join('');
        const options = { delimiter, record_delimiter: lineEnd, relax_column_count: true, skip_empty_lines: false };
        const theirs = parse(text, options).map((row) => row.map((one) => one.trim()));
        expect(scan(text, { delimiter, size }).cells).toEqual(theirs);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('cut into pieces anywhere gives the same records and flaws, even if it is no CSV', () => {
    const wild = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 40 });
    fc.assert(
      fc.property(wild, fc.integer({ min: 1, max: 5 }), (text, size) => {
        const whole = scan(text, { width: 1 });
        const pieces = scan(text, { width: 1, size });
        expect([pieces.cells, pieces.lines, pieces.flaws]).toEqual([whole.cells, whole.lines, whole.flaws]);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

import type { Meant } from './content.ts';
import { type Dialect, draft, draftRow, plain, text } from './draft.ts';
import { made } from './pollock.ts';
import type { Polluted } from './pollution.ts';

/** What tracking sheets bring besides: encodings, notes around the table, numbers as people write them. */
export function* sheets(meant: readonly Meant[]): Generator<Polluted> {
  yield* encodings(meant);
  yield* surroundings(meant);
  yield* numbers(meant);
}

function* encodings(meant: readonly Meant[]): Generator<Polluted> {
  const clean = made('encoding', 'UTF-8', draft(meant), meant);
  const typed = text(draft(meant));
  const as = (name: string, bytes: Uint8Array): Polluted => ({ ...clean, name, bytes });
  yield as('UTF-8 with BOM', Buffer.from(`\ufeff${typed}`));
  yield as('UTF-16 LE with BOM', Buffer.from(`\ufeff${typed}`, 'utf16le'));
  yield as('UTF-16 BE with BOM', Buffer.from(`\ufeff${typed}`, 'utf16le').swap16());
  // the one character of the table beyond Latin-1 is the apostrophe, 0x92 in Windows-1252
  yield as('Windows-1252', Buffer.from(typed.replaceAll('’', '\u0092'), 'latin1'));
}

function* surroundings(meant: readonly Meant[]): Generator<Polluted> {
  const table = () => draft(meant);
  const row = (cells: readonly string[], dialect: Dialect = plain) => draftRow(cells, dialect);
  const kind = 'around the table';
  const below = [...table(), row(['Source: field offices, preliminary'])];
  yield made(kind, 'a footnote', below, meant, { at: [lastLine(below)] });
  yield made(kind, 'a title above, one cell', [row(['Observations 2025, preliminary']), ...table()], meant, {
    first: 2,
  });
  yield made(
    kind,
    'a first line sep=,',
    [row(['sep=']), ...table()].map((one, i) => (i === 0 ? { ...one, cells: ['sep=,'] } : one)),
    meant,
    { first: 2 },
  );
  const blank = { cells: [], between: [], end: '\r\n' };
  yield made(kind, 'a blank row within', [...table().slice(0, 4), blank, ...table().slice(4)], meant, {
    first: (i) => (i < 3 ? i + 1 : i + 2),
  });
  const numbered = table().map((one, i) => ({
    ...one,
    cells: [i === 0 ? '' : `${i}`, ...one.cells],
    between: [',', ...one.between],
  }));
  yield made(kind, 'row numbers without a header', numbered, meant);
  const headless = numbered.map((one, i) =>
    i === 0 ? { ...one, cells: one.cells.slice(1), between: one.between.slice(1) } : one,
  );
  yield made(kind, 'row numbers, header one column short', headless, meant, { at: [1] });
  const emptyColumns = table().map((one) => ({
    ...one,
    cells: [...one.cells, '', ''],
    between: [...one.between, ',', ','],
  }));
  yield made(kind, 'empty columns at the end', emptyColumns, meant);
  const twice = table().map((one, i) =>
    i === 0 ? { ...one, cells: one.cells.map((cell) => (cell === 'source' ? 'location' : cell)) } : one,
  );
  yield made(kind, 'one column named twice', twice, meant, { at: [1] });
  const unnamed = table().map((one, i) =>
    i === 0 ? { ...one, cells: one.cells.map((cell) => (cell === 'value' ? '' : cell)) } : one,
  );
  yield made(kind, 'the column of values without a name', unnamed, meant, { at: [1] });
  yield made(
    kind,
    'no delimiter after the period for the rest of each row',
    table().map((one) => ({ ...one, cells: one.cells.slice(0, 2), between: one.between.slice(0, 1) })),
    meant,
    { at: [1] },
  );
  const mixed = table().map((one, i) => ({ ...one, end: ['\n', '\r\n'][i % 2] ?? '\n' }));
  yield made(kind, 'LF and CRLF in turn', mixed, meant);
  const cut = text(table());
  const whole = made(kind, 'cut off after the period of the last row', table(), meant);
  yield { ...whole, bytes: Buffer.from(cut.slice(0, cut.lastIndexOf('2025') + 4)), at: [lastLine(table())] };
  yield {
    ...whole,
    name: 'a NUL byte in it',
    bytes: Buffer.from(cut.replace('2025', '20\u000025')),
    at: [1],
  };
}

const lastLine = (rows: Parameters<typeof text>[0]): number => text(rows.slice(0, -1)).split('\n').length;

function* numbers(meant: readonly Meant[]): Generator<Polluted> {
  const kind = 'numbers and words';
  const changed = (
    name: string,
    value: (row: Meant) => string,
    dialect: Dialect = plain,
    at: readonly number[] = [],
  ) => {
    const rows = draft(
      meant.map((row) => ({ ...row, value: value(row) })),
      dialect,
    );
    return made(kind, name, rows, meant, { at });
  };
  yield changed('decimal comma, semicolons', ({ value }) => value.replace('.', ','), { ...plain, delimiter: ';' });
  yield changed('decimal comma, tabs', ({ value }) => value.replace('.', ','), { ...plain, delimiter: '\t' });
  yield changed('decimal comma, commas', ({ value }) => value.replace('.', ','));
  yield changed('spaces around', ({ value }) => ` ${value} `);
  yield changed('a no-break space after', ({ value }) => `${value}\u00a0`);
  yield changed('a plus before', ({ value }) => `+${value}`);
  yield changed('an exponent', ({ value }) => (value.includes('.') ? `${value.replace('.', '')}e-1` : `${value}e0`));
  yield changed('a unit after', ({ value }) => `${value} km`);
  yield changed('a broken formula', () => '#REF!');
  const words = ['NA', 'n/a', '-', '..'];
  const missing = meant.map((row, i) => (i % 4 === 0 ? { ...row, value: words[(i / 4) % 4] ?? '' } : row));
  const known = meant.map((row, i) => (i % 4 === 0 ? { ...row, value: '' } : row));
  yield { ...made(kind, 'words for "not known"', draft(missing), known) };
}

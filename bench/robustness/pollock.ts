import type { Meant } from './content.ts';
import { columns } from './content.ts';
import { type Dialect, type DraftRow, draft, draftRow, lines, plain, text } from './draft.ts';
import type { Polluted } from './pollution.ts';

/**
 * The pollutions of the Pollock benchmark (Vitagliano et al., "Pollock: A Data Loading Benchmark", PVLDB 16, 2023), done anew on
 * our own table: what each does was read in its source, no file of it is used. As there, every cell is quoted; row by row they are
 * done once more on a table that quotes only where it must, as spreadsheets write it.
 */
export function* pollock(meant: readonly Meant[]): Generator<Polluted> {
  const quoted: Dialect = { ...plain, all: true };
  yield made('source', 'as it is', draft(meant, quoted), meant);
  yield* ofTheFile(meant, quoted);
  yield* ofTheDialect(meant);
  for (const dialect of [quoted, plain]) yield* ofEachRow(meant, dialect);
}

function* ofTheFile(meant: readonly Meant[], dialect: Dialect): Generator<Polluted> {
  const table = () => draft(meant, dialect);
  const row = (cells: readonly string[]) => draftRow(cells, dialect);
  const empty = columns.map(() => '');
  yield { kind: 'no payload', name: 'no byte at all', bytes: new Uint8Array(), meant: [], at: [1] };

  const unended = table();
  for (const last of unended.slice(-1)) last.end = '';
  yield made('no line end after the last row', '', unended, meant);
  yield made('two line ends after the last row', '', [...table(), { cells: [], between: [], end: '\r\n' }], meant);
  yield made('no header', '', table().slice(1), meant, { first: 0, at: [1] });
  for (const extra of [1, 2]) {
    const header = row(columns);
    const again = Array.from({ length: extra }, () => header);
    const at = again.map((_, i) => i + 2);
    yield made('header again below it', `${extra} times`, [header, ...again, ...table().slice(1)], meant, {
      first: 1 + extra,
      at,
    });
  }
  yield made(
    'preamble',
    'delimited, with an empty row',
    [row(['Observations', ...empty.slice(1)]), row(empty), ...table()],
    meant,
    { first: 3 },
  );
  yield made('only a header', '', table().slice(0, 1), []);
  yield made('one row', '', table().slice(0, 2), meant.slice(0, 1));
  for (const [name, cells] of Object.entries(secondTables)) {
    const below = cells.map((one) => row(one));
    const rows = [...table(), ...below];
    const at = lines(rows).slice(meant.length + 1);
    yield made('a second table below', name, rows, meant, { at });
  }
}

/** Another table, about people, with fewer, as many, and more columns. */
const secondTables: Record<string, string[][]> = {
  'fewer columns': [
    ['name', 'call sign', 'room'],
    ['A. Diallo', 'Fox 1', '12'],
    ['B. Okello', 'Fox 2', '14'],
  ],
  'as many columns': [
    ['name', 'since', 'base', 'room', 'unit'],
    ['A. Diallo', '2025-Q1', 'Bria', '12', 'FPU'],
    ['B. Okello', '2025-Q2', 'Obo', '14', 'FPU'],
  ],
  'more columns': [
    ['name', 'since', 'base', 'room', 'unit', 'call sign'],
    ['A. Diallo', '2025-Q1', 'Bria', '12', 'FPU', 'Fox 1'],
    ['B. Okello', '2025-Q2', 'Obo', '14', 'FPU', 'Fox 2'],
  ],
};

function* ofTheDialect(meant: readonly Meant[]): Generator<Polluted> {
  const quoted: Dialect = { ...plain, all: true };
  const all = (kind: string, name: string, dialect: Dialect) =>
    made(kind, name, draft(meant, dialect), meant, { everywhere: true });
  yield all('line ends', 'LF', { ...quoted, end: '\n' });
  yield all('line ends', 'CR', { ...quoted, end: '\r' });
  for (const [name, delimiter] of Object.entries({ semicolon: ';', tab: '\t', 'comma and space': ', ', space: ' ' })) {
    yield all('delimiter of the file', `${name}, all quoted`, { ...quoted, delimiter });
    yield all('delimiter of the file', name, { ...plain, delimiter });
  }
  yield all('quotation mark of the file', 'apostrophe', { ...quoted, quote: "'", before: "'" });
  yield all('escape of quotes', 'backslash', { ...quoted, before: '\\' });
  yield all('escape of quotes', 'none', { ...quoted, before: '' });
}

/** One delimiter too many or too few, one quote too many, another delimiter: in each row and cell in turn. */
function* ofEachRow(meant: readonly Meant[], dialect: Dialect): Generator<Polluted> {
  const style = dialect.all ? 'all quoted' : 'quoted where needed';
  for (let row = 0; row <= meant.length; row++) {
    for (const [cell] of columns.entries()) {
      for (const [kind, pollute] of Object.entries(rowPollutions)) {
        if (cell > 0 || kind !== 'one delimiter less') yield one(kind, `cell ${cell + 1}, ${style}`, pollute, cell);
      }
    }
    yield one('delimiter of one row', `space, ${style}`, ({ between }) => void between.fill(' '), 0);

    function one(kind: string, name: string, pollute: (row: DraftRow, cell: number) => void, cell: number): Polluted {
      const rows = draft(meant, dialect);
      for (const of of rows.slice(row, row + 1)) pollute(of, cell);
      return made(kind, `row ${row}, ${name}`, rows, meant, { at: lines(rows).slice(row, row + 1) });
    }
  }
}

const rowPollutions: Record<string, (row: DraftRow, cell: number) => void> = {
  'one delimiter more': ({ cells, between }, cell) => {
    between.splice(cell, 0, between[0] ?? ',');
    cells.splice(cell, 0, '');
  },
  'one delimiter less': ({ between }, cell) => void between.splice(cell - 1, 1, ''),
  'one quote more': ({ cells }, cell) => void cells.splice(cell, 1, `"${cells[cell]}`),
};

interface Where {
  /** index of the row that holds the first observation, or of that which holds the i-th */
  readonly first?: number | ((i: number) => number);
  readonly at?: readonly number[];
  /** the pollution is in every row */
  readonly everywhere?: boolean;
}

/** A polluted table as bytes, with the line of each row that was meant. */
export function made(
  kind: string,
  name: string,
  rows: readonly DraftRow[],
  meant: readonly Meant[],
  { first = 1, at = [], everywhere = false }: Where = {},
): Polluted {
  const starts = lines(rows);
  return {
    kind,
    name,
    bytes: new TextEncoder().encode(text(rows)),
    meant: meant.map((row, i) => ({ ...row, line: starts[typeof first === 'number' ? first + i : first(i)] ?? 0 })),
    at: everywhere ? [1, ...at] : at,
  };
}

import type { Meant } from './content.ts';
import { type Dialect, draft, plain } from './draft.ts';
import { made } from './pollock.ts';
import type { Polluted } from './pollution.ts';

/** The kinds of csv-spectrum (max-mapper/csv-spectrum), which files of its kind a CSV reader should take; all of them are valid. */
export function* spectrum(meant: readonly Meant[]): Generator<Polluted> {
  const lf: Dialect = { ...plain, end: '\n' };
  const withLocation = (location: string) => meant.map((row, i) => (i === 2 ? { ...row, location } : row));
  const valid = (name: string, rows: readonly Meant[], dialect: Dialect) =>
    made('valid CSV (csv-spectrum)', name, draft(rows, dialect), rows);
  const simple = meant.map((row) => ({ ...row, location: 'Bria', source: 'SAGE' })).slice(0, 1);
  yield valid('simple', simple, lf);
  yield valid('simple, CRLF', simple, plain);
  yield valid('comma in quotes', withLocation('Camp Fox, gate 2, Bria'), lf);
  yield valid('empty cells', withLocation(''), lf);
  yield valid('empty cells, CRLF', withLocation(''), plain);
  yield valid('escaped quotes', withLocation('Camp "Fox" at "Bria"'), lf);
  yield valid('JSON in a cell', withLocation('{"type": "Point", "coordinates": [102.0, 0.5]}'), lf);
  yield valid('coordinates', withLocation('34°23′N, 66°18′E'), lf);
  yield valid('line ends in quotes', withLocation('Camp Fox\nBria'), lf);
  yield valid('line ends in quotes, CRLF', withLocation('Camp Fox\r\nBria'), plain);
  yield valid('quotes and line ends', withLocation('Camp "Fox"\n"Bria"'), lf);
  yield valid('UTF-8', withLocation('ʤ, café, 北京, بانغي'), lf);
}

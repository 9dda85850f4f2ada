import type { Framework } from '../../model/framework.ts';
import type { ObservationRow } from '../../model/observation-row.ts';
import { numbersOf } from '../framework/gathered-rows.ts';
import type { WideRow } from '../framework/read-framework.ts';
import type { InputTable } from '../input-table.ts';
import type { Reading } from '../reading.ts';
import { fileRead, openSheet } from '../rows/csv-sheet.ts';
import { type TableOutcome, withUnread } from '../rows/outcome.ts';
import { type IndicatorLookup, loseAll } from './indicator.ts';
import { ObservationReader } from './reader.ts';

/** What observations are read against. */
export interface Framed {
  readonly framework: Pick<Framework, 'indicators'>;
  readonly lookup: IndicatorLookup;
}

/**
 * The observations of files, their cells checked, in batches as the files give them; nothing is held. Rows with an error, rows
 * without a value and rows of indicators that were left out are not among them.
 *
 * @returns at its end what came of each table
 */
export async function* observationRows(
  tables: Iterable<InputTable> | AsyncIterable<InputTable>,
  { framework, lookup }: Framed,
  reading: Reading,
): AsyncGenerator<readonly ObservationRow[], TableOutcome[]> {
  const outcomes: TableOutcome[] = [];
  for await (const table of tables) {
    const sheet = await openSheet(table, reading, numbersOf(table, 'observations'));
    const reader = new ObservationReader(sheet, lookup.find);
    if (table.faulty && !reader.tellsWhose) loseAll(framework, reading);
    let rows = 0;
    let unread = 0;
    for await (const records of sheet.records) {
      rows += records.length;
      const out: ObservationRow[] = [];
      for (const record of records) {
        if (table.faulty) reader.lose(record.cells);
        else reader.read(record, out);
      }
      for (const { cells } of table.lostRows()) {
        unread++;
        reader.lose(cells);
      }
      if (out.length > 0) yield out;
    }
    outcomes.push(withUnread(reader.end(rows), unread));
    // nobody knows whose the values were that were not read
    if (table.cut() !== null) loseAll(framework, reading);
    reading.done(fileRead(sheet, rows));
  }
  return outcomes;
}

/** The observations that stand in the period columns of indicators.csv. */
export function* wideIndicatorRows(
  wide: readonly WideRow[],
  { lookup: { find, idOf } }: Framed,
): Generator<readonly ObservationRow[]> {
  const readers = new Map<WideRow['sheet'], ObservationReader>();
  const out: ObservationRow[] = [];
  for (const { sheet, record, indicator } of wide) {
    const reader = readers.get(sheet) ?? new ObservationReader(sheet, find);
    readers.set(sheet, reader);
    const whose = find(idOf(indicator));
    if (whose.is === 'there') reader.readIndicator(record, whose, out);
  }
  if (out.length > 0) yield out;
}

import type { Framework } from '../../model/framework.ts';
import type { ObservationRow } from '../../model/observation-row.ts';
import type { WideRow } from '../framework/framework.ts';
import { numbersOf } from '../framework/gather.ts';
import type { Known } from '../framework/ids.ts';
import type { Reading } from '../reading.ts';
import { type TableOutcome, withUnread } from '../rows/outcome.ts';
import { fileRead, openSheet } from '../rows/sheet.ts';
import type { Table } from '../table.ts';
import { indicatorLookup, loseAll } from './indicator.ts';
import { ObservationReader } from './reader.ts';

/** What observations are read against. */
export interface Framed {
  readonly framework: Pick<Framework, 'indicators'>;
  readonly known: Known;
  /** takes the ids as they come, where no file of indicators is known */
  readonly unlisted?: string[];
  /** takes what came of each table */
  readonly outcomes?: TableOutcome[];
}

/**
 * The observations of files, their cells checked, in batches as the files give them; nothing is held. Rows with an error, rows
 * without a value and rows of indicators that were left out are not among them.
 *
 * Where no file of indicators is known (files named alone) every id is taken as it stands, and `indicator` is its place in
 * `unlisted`.
 */
export async function* observationRows(
  tables: Iterable<Table> | AsyncIterable<Table>,
  { framework, known, unlisted, outcomes }: Framed,
  reading: Reading,
): AsyncGenerator<readonly ObservationRow[]> {
  const find = indicatorLookup(known, framework.indicators, unlisted);
  for await (const table of tables) {
    const sheet = await openSheet(table, reading, numbersOf(table, 'observations'));
    const reader = new ObservationReader(sheet, find);
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
      for (const { cells } of table.lost()) {
        unread++;
        reader.lose(cells);
      }
      if (out.length > 0) yield out;
    }
    outcomes?.push(withUnread(reader.end(rows), unread));
    reading.done(fileRead(sheet, rows));
  }
}

/** The observations that stand in the period columns of indicators.csv. */
export function* wideIndicatorRows(
  wide: readonly WideRow[],
  { framework, known }: Framed,
): Generator<readonly ObservationRow[]> {
  const find = indicatorLookup(known, framework.indicators);
  const readers = new Map<WideRow['sheet'], ObservationReader>();
  const out: ObservationRow[] = [];
  for (const { sheet, record, indicator } of wide) {
    const reader = readers.get(sheet) ?? new ObservationReader(sheet, find);
    readers.set(sheet, reader);
    const id = framework.indicators[indicator]?.id ?? '';
    const whose = find(id);
    if (whose.is === 'there') reader.readIndicator(record, whose, out);
  }
  if (out.length > 0) yield out;
}

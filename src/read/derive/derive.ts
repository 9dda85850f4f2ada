import type { ObservationRow } from '../../model/observation-row.ts';
import type { Derived } from '../../model/settings.ts';
import type { RuleCode } from '../../rules/list.ts';
import { columnAt } from '../header/column-at.ts';
import type { InputTable } from '../input-table.ts';
import type { Framed } from '../observations/observations.ts';
import type { Reading } from '../reading.ts';
import { fileRead, openSheet } from '../rows/csv-sheet.ts';
import { type TableOutcome, withUnread } from '../rows/outcome.ts';
import { Derivation } from './derivation.ts';
import type { EventList } from './event-list.ts';
import { EventReader } from './event-reader.ts';

/**
 * Observations of events: things that happened, counted, added up or averaged by interval and place, over all lists of an entry
 * of `derive`. In memory is what is derived, not the lists.
 *
 * @returns at its end what came of each list
 * @throws CannotRun where `since` or `until` is no date
 * @see spec 6, "From events to indicators"
 */
export async function* derivedRows(
  lists: Iterable<EventList> | AsyncIterable<EventList>,
  { framework, lookup: { find } }: Framed,
  reading: Reading,
): AsyncGenerator<readonly ObservationRow[], TableOutcome[]> {
  const outcomes: TableOutcome[] = [];
  const derivations = new Map<Derived, Derivation>();
  const derivationOf = (entry: Derived): Derivation => {
    const derivation = derivations.get(entry) ?? new Derivation(entry, find, reading);
    derivations.set(entry, derivation);
    return derivation;
  };
  for await (const { table, derived, reading: own, leaveOutLine } of lists) {
    let isSwallowing = false;
    const raise: Reading['raise'] = (raised) => {
      isSwallowing ||= raised.code === swallowedRows;
      own.raise(raised);
    };
    const sheet = await openSheet(table, { ...own, raise }, numbersOf(table, derived));
    const entries = derived.map((entry) => ({ entry, derivation: derivationOf(entry) }));
    const reader = new EventReader(sheet, entries, { framework, find, leaveOutLine });
    let rows = 0;
    let unread = 0;
    const loseRows = () => {
      for (const _ of table.lostRows()) {
        unread++;
        reader.loseRow();
      }
    };
    for await (const records of sheet.records) {
      rows += records.length;
      for (const record of records) reader.read(record);
      loseRows();
    }
    loseRows();
    if (isSwallowing) reader.loseRow();
    outcomes.push(withUnread(reader.end(rows), unread));
    own.done(fileRead(sheet, rows));
  }
  for (const derivation of derivations.values()) {
    yield* inBatches(derivation.rows());
    derivation.end();
  }
  return outcomes;
}

/** The cells of an event list that hold numbers. */
function numbersOf({ layout }: InputTable, derived: readonly Derived[]): number[] {
  return derived.flatMap(({ value = 'count' }) => {
    if (value === 'count' || 'share' in value) return [];
    return columnAt(layout, 'sum' in value ? value.sum : value.mean) ?? [];
  });
}

const swallowedRows: RuleCode = 'cell/swallowed-rows';

function* inBatches(rows: Iterable<ObservationRow>, size = 4096): Generator<readonly ObservationRow[]> {
  let batch: ObservationRow[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

import type { ObservationRow } from '../../model/observation-row.ts';
import { derivedRows } from '../derive/derive.ts';
import type { EventList } from '../derive/event-list.ts';
import type { ReadFramework } from '../framework/read-framework.ts';
import type { InputTable } from '../input-table.ts';
import type { Reading } from '../reading.ts';
import { tellNothingRead } from '../rows/outcome.ts';
import { type IndicatorLookup, loseAll } from './indicator.ts';
import { observationRows, wideIndicatorRows } from './observations.ts';

/** The files that observations come from, as `openInput` gives them. */
export interface Observed {
  /** as they are shown; one that can't be read as a table is not among its tables */
  files(kind: 'observations' | 'events'): readonly string[];
  tables(kind: 'observations', ids: Iterable<string>): AsyncIterable<InputTable>;
  events(): AsyncIterable<EventList>;
}

/**
 * Every observation there is, in batches: of period columns in indicators.csv, of the files of observations, of event lists.
 */
export async function* allObservations(
  input: Observed,
  { read: { framework, known, wide }, lookup }: { readonly read: ReadFramework; readonly lookup: IndicatorLookup },
  reading: Reading,
): AsyncGenerator<readonly ObservationRow[]> {
  const framed = { framework, lookup };
  const unread = new Set([...input.files('observations'), ...input.files('events')]);
  yield* wideIndicatorRows(wide, framed);
  // a column may be called by an indicator whose row was left out: its values wait
  const ids = [...(known.indicators?.index.keys() ?? []), ...(known.indicators?.leftOut.keys() ?? [])];
  const tables = taken(input.tables('observations', ids), ({ file }) => unread.delete(file));
  const ofTables = yield* observationRows(tables, framed, reading);
  const ofEvents = yield* derivedRows(
    taken(input.events(), ({ table }) => unread.delete(table.file)),
    framed,
    reading,
  );
  tellNothingRead([...ofTables, ...ofEvents], reading);
  if (unread.size > 0) loseAll(framework, reading);
}

async function* taken<T>(all: AsyncIterable<T>, note: (item: T) => void): AsyncGenerator<T> {
  for await (const item of all) {
    note(item);
    yield item;
  }
}

import type { ObservationRow } from '../../model/observation-row.ts';
import type { Derived } from '../../model/settings.ts';
import { derivedRows } from '../derive/derive.ts';
import type { ReadFramework } from '../framework/framework.ts';
import type { Reading } from '../rows/raise.ts';
import type { Table } from '../table.ts';
import { observationRows, wideIndicatorRows } from './observations.ts';

/** The files that observations come from, as `openInput` gives them. */
export interface Observed {
  tables(kind: 'observations', how: { readonly ids: Iterable<string> }): AsyncIterable<Table>;
  events(): AsyncIterable<{ readonly table: Table; readonly derived: readonly Derived[] }>;
}

/**
 * Every observation there is, in batches: of period columns in indicators.csv, of the files of observations, of event lists.
 *
 * @param unlisted takes the ids as they come where no file of indicators is known; `indicator` is then the place in it
 */
export async function* allObservations(
  input: Observed,
  { framework, known, wide }: ReadFramework,
  reading: Reading,
  unlisted: string[] = [],
): AsyncGenerator<readonly ObservationRow[]> {
  const framed = { framework, known, unlisted };
  yield* wideIndicatorRows(wide, framed);
  // a column may be called by an indicator whose row was left out: its values wait
  const ids = [...(known.indicators?.index.keys() ?? []), ...(known.indicators?.leftOut.keys() ?? [])];
  yield* observationRows(input.tables('observations', { ids }), framed, reading);
  yield* derivedRows(input.events(), framed, reading);
}

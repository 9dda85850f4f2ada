import type { Fault } from '../../src/model/fault.ts';
import type { ObservationRow } from '../../src/model/observation-row.ts';
import { tally } from '../../src/tally/tally.ts';

const total = { columns: [], values: [] };

/** A row with what matters given: the first day of 1970 of indicator 0, value 1, line 2, unless told otherwise. */
export const row = (given: Partial<ObservationRow> = {}): ObservationRow => ({
  indicator: 0,
  start: 0,
  end: 0,
  place: '',
  part: total,
  source: '',
  value: 1,
  weight: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
  quality: 0,
  file: 'observations.csv',
  line: 2,
  valueLine: given.line ?? 2,
  column: 7,
  text: `${given.value ?? 1}`,
  ...given,
});

/** Rows through the tally, in batches of three; with all it raised and left out. */
export async function tallied(rows: readonly ObservationRow[], indicators = 1) {
  const faults: Fault[] = [];
  let leftOut = 0;
  async function* batches() {
    for (let i = 0; i < rows.length; i += 3) yield rows.slice(i, i + 3);
  }
  const summaries = await tally(
    batches(),
    indicators,
    (fault) => faults.push(fault),
    (n) => {
      leftOut += n;
    },
  );
  return { summaries, faults, leftOut };
}

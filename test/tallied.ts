import type { Fault } from '../src/model/fault.ts';
import type { ObservationRow } from '../src/model/observation-row.ts';
import { tally } from '../src/tally/tally.ts';

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

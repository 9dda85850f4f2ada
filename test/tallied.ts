import type { ObservationRow } from '../src/model/observation-row.ts';
import { tally } from '../src/tally/tally.ts';

/** Rows through the tally, in batches of three; with all it raised and left out. */
export async function tallied(rows: readonly ObservationRow[], indicators = 1) {
  async function* batches() {
    for (let i = 0; i < rows.length; i += 3) yield rows.slice(i, i + 3);
  }
  const { summaries, collected } = await tally({
    rows: batches(),
    indicators,
    idOf: (indicator) => `#${indicator + 1}`,
    yearStart: { month: 1, date: 1 },
    limit: Number.POSITIVE_INFINITY,
  });
  return { summaries, faults: collected.faults, leftOut: collected.rowsLeftOut };
}

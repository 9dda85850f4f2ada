import type { CsvRecord, InputTable } from '../input-table.ts';
import { type Mark, shownMark } from './number.ts';

/** How many rows are looked at for numbers that show the decimal mark. */
export const rowsLookedAt = 1000;

/** A number that shows its decimal mark beyond doubt, and where. */
export interface Shown {
  readonly mark: Mark;
  readonly text: string;
  readonly record: CsvRecord;
  readonly index: number;
}

/** The mark that goes with a delimiter: a comma with semicolons, as spreadsheets of such countries write it, else a point. */
export const customary = (delimiter: InputTable['delimiter']): Mark => (delimiter === ';' ? ',' : '.');

/**
 * The first number with the decimal mark that most numbers show, of those that show one beyond doubt; on a tie with the
 * customary mark, `null` where none shows any. One that is odd among many is then the mistake, not all the others.
 */
export function mostShown(records: readonly CsvRecord[], columns: readonly number[], custom: Mark): Shown | null {
  const first = new Map<Mark, Shown>();
  const counts = { '.': 0, ',': 0 };
  for (const record of records) {
    for (const index of columns) {
      const text = record.cells[index] ?? '';
      const mark = hasMark(text) ? shownMark(text) : null;
      if (mark === null) continue;
      counts[mark]++;
      if (!first.has(mark)) first.set(mark, { mark, text, record, index });
    }
  }
  const other = custom === ',' ? '.' : ',';
  return first.get(counts[other] > counts[custom] ? other : custom) ?? null;
}

const hasMark = (text: string): boolean => text.includes('.') || text.includes(',');

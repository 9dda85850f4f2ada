import type { CsvRecord, Table } from '../table.ts';
import { type Mark, shownMark } from './number.ts';

/** How many rows are looked at for a number that shows the decimal mark. */
export const rowsLookedAt = 1000;

/** The first number that shows its decimal mark beyond doubt, and where. */
export interface Shown {
  readonly mark: Mark;
  readonly text: string;
  readonly record: CsvRecord;
  readonly index: number;
}

/** The mark that goes with a delimiter: a comma with semicolons, as spreadsheets of such countries write it, else a point. */
export const customary = (delimiter: Table['delimiter']): Mark => (delimiter === ';' ? ',' : '.');

/** Looks through the columns of numbers of some rows. */
export function shownIn(records: readonly CsvRecord[], columns: readonly number[]): Shown | null {
  for (const record of records) {
    for (const index of columns) {
      const text = record.cells[index] ?? '';
      const mark = hasMark(text) ? shownMark(text) : null;
      if (mark !== null) return { mark, text, record, index };
    }
  }
  return null;
}

const hasMark = (text: string): boolean => text.includes('.') || text.includes(',');

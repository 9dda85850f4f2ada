import type { Fault } from '../../model/fault.ts';
import type { CsvRecord } from '../table.ts';
import { fault } from './raise.ts';
import { rowPlace, type Sheet } from './sheet.ts';

/** Compares the cells of rows with the header. */
export interface Width {
  /** the fault of a row with more cells than the header, not all empty: its cells stand in wrong columns, it can't be used */
  tooLong(record: CsvRecord): Fault | null;
  /** tells of the rows with fewer cells, once a file */
  end(): void;
}

/** @see spec 2, row/short and row/long */
export function widthOf({ table, raise }: Sheet): Width {
  const { names } = table.layout;
  let short = 0;
  let first: CsvRecord | null = null;
  return {
    tooLong(record) {
      const { cells } = record;
      if (cells.length < names.length) {
        short++;
        first ??= record;
      }
      if (cells.length <= names.length || cells.every((cell, i) => i < names.length || cell === '')) return null;
      const long = fault('row/long', rowPlace(table, record), { cells: cells.length, header: names.length });
      raise(long);
      return long;
    },
    end() {
      if (first === null) return;
      const facts = { rows: short, cells: first.cells.length, header: names.length };
      raise(fault('row/short', rowPlace(table, first), facts));
    },
  };
}

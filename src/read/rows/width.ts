import type { Fault } from '../../model/fault.ts';
import { linePlace } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { CsvRecord } from '../input-table.ts';
import type { FaultCause, Suspect } from './blame.ts';
import type { CsvSheet } from './csv-sheet.ts';

/** Compares the cells of rows with the header. */
export interface Width {
  /** the fault of a row with more cells than the header, not all empty: its cells stand in wrong columns, it can't be used */
  tooLong(record: CsvRecord): Fault | null;
  /** tells of the rows with fewer cells, once a file, and of the few with empty ones too many */
  end(): void;
}

/** @see spec 2, row/short and row/long */
export function widthOf({ table, raise, suspect }: CsvSheet): Width {
  const { names } = table.layout;
  let rows = 0;
  let short = 0;
  let first: CsvRecord | null = null;
  let spare = 0;
  const spared: { readonly record: CsvRecord; readonly suspect: Suspect | null }[] = [];
  return {
    tooLong(record) {
      const { cells } = record;
      rows++;
      if (cells.length < names.length) {
        short++;
        first ??= record;
      }
      if (cells.length <= names.length) return null;
      if (cells.every((cell, i) => i < names.length || cell === '')) {
        spare++;
        const cause = table.trailing ? null : movedFrom(table, record);
        const spareRow = { record, suspect: cause && suspect(cause) };
        if (spared.length < kept) spared.push(spareRow);
        return null;
      }
      return raise(longFault(table, record));
    },
    end() {
      for (const { record, suspect: suspected } of isSlip(spare, rows) ? spared : [])
        if (suspected?.raised == null) raise({ ...longFault(table, record, true), severity: 'warning' });
      if (first === null) return;
      const facts = { rows: short, cells: first.cells.length, header: names.length };
      const raised = fault('row/short', linePlace(table.file, first.line), facts);
      raise(isSlip(short, rows) ? { ...raised, severity: 'warning' } : raised);
    },
  };
}

/** how many rows are remembered, so that a file of any length stays within memory */
const kept = 1000;

const longFault = (table: CsvSheet['table'], { line, cells }: CsvRecord, spare = false): Fault =>
  fault('row/long', linePlace(table.file, line), { cells: cells.length, header: table.layout.names.length, spare });

/** A delimiter too many leaves an empty cell where it stands; those behind it have moved. */
function movedFrom(table: CsvSheet['table'], record: CsvRecord): FaultCause | null {
  const { names } = table.layout;
  const empty = record.cells.indexOf('');
  if (empty >= names.length) return null;
  const to = record.position(record.cells.length - 1).line;
  return { fault: longFault(table, record, true), from: record.position(empty), to };
}

/**
 * A width that one row or one in a hundred has, where all others have the header's, is no way of saving a file but a delimiter
 * lost or too many: its cells may stand in wrong columns, a value in that of a text, and nothing else would tell.
 */
const isSlip = (some: number, rows: number): boolean => some > 0 && rows >= 10 && some <= Math.max(1, rows / 100);

import { cells, hang } from './cells.ts';
import { type Column, grid, naturalWidth, type Row } from './grid.ts';

/** What wraps in a table is left at least so many cells. */
const wrapsDownTo = 16;

/** A table without its empty columns; where it is too wide each row is a paragraph, for no place in it may be cut. */
export function paragraphs(rows: readonly Row[], columns: readonly Column[], width: number): string[] {
  const filled = columns.map((_, i) => rows.some((row) => (row[i] ?? '') !== ''));
  const kept = columns.filter((_, i) => filled[i]);
  const body = rows.map((row) => row.filter((_, i) => filled[i]));
  const least = body.map((row) => row.map((text, i) => (kept[i]?.wraps ? text.slice(0, wrapsDownTo) : text)));
  if (naturalWidth(kept, least) <= width) {
    const lined = grid(kept, body, width);
    if (lined.every((line) => cells(line) <= width)) return lined;
  }
  return body.flatMap((row) => hang('', row.filter((text) => text !== '').join('  '), width));
}

/** The columns, each at least as wide as the rows of all its tables ask for, so that tables apart stand in line. */
export const alike = (columns: readonly Column[], rows: readonly Row[]): Column[] =>
  columns.map((column, i) =>
    column.wraps ? column : { ...column, least: rows.reduce((most, row) => Math.max(most, cells(row[i] ?? '')), 0) },
  );

import { blank, cells, hang } from './cell-width.ts';
import { type GridColumn, type GridRow, grid, naturalWidth } from './grid.ts';

/** What wraps in a table is left at least so many cells. */
const wrapsDownTo = 12;

/** The lines of several tables whose columns stand in line; `null` where they are too wide, for no place in them may be cut. */
export function alike(
  tables: readonly (readonly GridRow[])[],
  allColumns: readonly GridColumn[],
  width: number,
): string[][] | null {
  const rows = tables.flat();
  const columns = allColumns.flatMap((column, i) => {
    const least = rows.reduce((most, row) => Math.max(most, cells(row[i] ?? '')), 0);
    // an empty column takes no space, not even its gap
    return least === 0 ? [] : [{ ...column, i, ...(column.wraps ? {} : { least }) }];
  });
  const body = tables.map((table) => table.map((row) => columns.map(({ i }) => row[i] ?? '')));
  const least = body.flat().map((row) => row.map((text, i) => (columns[i]?.wraps ? text.slice(0, wrapsDownTo) : text)));
  if (naturalWidth(columns, least) > width) return null;
  const lined = body.map((table) => (table.length === 0 ? [] : grid(columns, table, width)));
  return lined.flat().every((line) => cells(line) <= width) ? lined : null;
}

/** The same tables where there is no room for columns: each row is a paragraph. */
export const paragraphs = (
  tables: readonly (readonly GridRow[])[],
  columns: readonly GridColumn[],
  width: number,
): string[][] =>
  tables.map((rows) =>
    rows.flatMap((row) => {
      const line = row.reduce((before, text, i) => {
        const gap = blank(Math.min(columns[i]?.before ?? 1, 2));
        return text === '' ? before : before === '' ? text : before + gap + text;
      }, '');
      return hang('', line, width);
    }),
  );

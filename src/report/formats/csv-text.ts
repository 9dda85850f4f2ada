import type { DocumentTable, TableCell } from '../tables/table.ts';
import { visible } from '../visible.ts';

/** A table as CSV after RFC 4180: comma, CRLF, quotes where they are needed; a header, also over no rows. */
export function* csvText({ columns, rows }: Pick<DocumentTable, 'columns' | 'rows'>): Generator<string> {
  yield line(columns.map(({ name }) => name));
  for (const row of rows) yield line(row);
}

const line = (cells: readonly TableCell[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: TableCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = visible(harmless(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; a number is none. @see OWASP, CSV Injection */
const harmless = (text: string): string => (/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text);

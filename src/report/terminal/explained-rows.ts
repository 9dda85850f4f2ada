import type { ExplainedRow } from '../../model/explanation.ts';
import type { UnusedReason } from '../../model/scores.ts';
import { hang } from './cell-width.ts';
import type { GridColumn, GridRow } from './grid.ts';
import type { TerminalPage } from './terminal-page.ts';

const most = 12;
const ends = 5;

/** The rows of an indicator by file and line, those not used with the reason; of more than twelve the first and last five. */
export function rowTables(page: TerminalPage, rows: readonly ExplainedRow[]): GridRow[][] {
  const listedRows = listed(rows);
  // a source tells rows apart only where there are several
  const sources = new Set(listedRows.map(({ source = null }) => source)).size > 1;
  const all = listedRows.map((row) => cellsOf(page, row, sources));
  return all.length > most ? [all.slice(0, ends), all.slice(-ends)] : [all];
}

/** The lines of those tables, how many rows lie between them, and how many of all are used. */
export function rowLines(
  { terminal }: TerminalPage,
  rows: readonly ExplainedRow[],
  [first = [], last = []]: readonly string[][],
  width: number,
): string[] {
  if (rows.length === 0) return [terminal.noRows];
  const listedRows = listed(rows);
  const used = rows.filter((row) => row.used).length;
  const between = listedRows.length > most ? [terminal.rowsBetween(listedRows.length - 2 * ends)] : [];
  const count =
    listedRows.length < rows.length && listedRows.every((row) => row.used) ? terminal.rowsInPeriod : terminal.rowsUsed;
  return [...first, ...between, ...last, ...(used < rows.length ? hang('', count(used, rows.length), width) : [])];
}

const listed = (rows: readonly ExplainedRow[]): ExplainedRow[] => rows.filter(({ why }) => why !== 'outside');

export const rowColumns: readonly GridColumn[] = [
  { heading: '' },
  { heading: '', before: 4 },
  { heading: '', before: 4 },
  { heading: '', before: 2 },
  { heading: '', align: 'right', before: 4 },
  { heading: '', before: 2, wraps: true },
];

function cellsOf({ say, ink, words }: TerminalPage, row: ExplainedRow, sources: boolean): GridRow {
  const { file, line, period, location, value, used, why, part = null, source = null } = row;
  const reason = why === null ? '' : (words.leftOut[why as UnusedReason] ?? why);
  const where = [location, part].filter((text) => text !== null).join(', ');
  const note = why === 'carried' ? words.carried : used ? '' : reason;
  return [ink.bold(`${file}:${line}`), period, where, sources ? (source ?? '') : '', say.number(value), note];
}

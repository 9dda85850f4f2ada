import type { ExplainedRow } from '../../model/explanation.ts';
import type { LeftOut } from '../../model/scores.ts';
import { hang } from './cells.ts';
import { type Column, naturalWidth, type Row } from './grid.ts';
import { alike, paragraphs } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';

const most = 12;
const ends = 5;

/** The rows of an indicator by file and line, those not used with the reason; of more than twelve the first and last five. */
export function rowLines(sheet: Sheet, rows: readonly ExplainedRow[], width: number): string[] {
  const { terminal } = sheet;
  if (rows.length === 0) return [terminal.noRows];
  const told = rows.filter(({ why }) => why !== 'outside');
  const used = rows.filter((row) => row.used).length;
  // a source tells rows apart only where there are several
  const sources = new Set(told.map(({ source = null }) => source)).size > 1;
  const listed = told.map((row) => cellsOf(sheet, row, sources));
  const parts = listed.length > most ? [listed.slice(0, ends), listed.slice(-ends)] : [listed];
  const roomy = naturalWidth(rowColumns, parts.flat()) <= width;
  const columns = alike(roomy ? rowColumns : rowColumns.map((column) => ({ ...column, before: 2 })), parts.flat());
  const [first = [], last = []] = parts.map((part) => paragraphs(part, columns, width));
  const between = listed.length > most ? [terminal.rowsBetween(listed.length - 2 * ends)] : [];
  const count = told.length < rows.length && told.every((row) => row.used) ? terminal.rowsInPeriod : terminal.rowsUsed;
  return [...first, ...between, ...last, ...(used < rows.length ? hang('', count(used, rows.length), width) : [])];
}

const rowColumns: readonly Column[] = [
  { heading: '' },
  { heading: '', before: 4 },
  { heading: '', before: 4 },
  { heading: '', before: 2 },
  { heading: '', align: 'right', before: 4 },
  { heading: '', before: 2, wraps: true },
];

function cellsOf({ say, ink, words }: Sheet, row: ExplainedRow, sources: boolean): Row {
  const { file, line, period, location, value, used, why, part = null, source = null } = row;
  const reason = why === null ? '' : (words.leftOut[why as LeftOut] ?? why);
  const where = [location, part].filter((text) => text !== null).join(', ');
  const note = why === 'carried' ? words.carried : used ? '' : reason;
  return [ink.bold(`${file}:${line}`), period, where, sources ? (source ?? '') : '', say.number(value), note];
}

import type { ExplainedRow, Part } from '../../model/explanation.ts';
import type { LeftOut } from '../../model/scores.ts';
import { blank, cells, hang } from './cells.ts';
import { type Column, grid, naturalWidth, type Row } from './grid.ts';
import { valueFigure } from './next-steps.ts';
import type { Sheet } from './sheet.ts';
import { lines } from './stands-out.ts';

const most = 12;
const ends = 5;

/** The rows of an indicator by file and line, those not used with the reason; of more than twelve the first and last five. */
export function rowLines(sheet: Sheet, rows: readonly ExplainedRow[], width: number): string[] {
  const { terminal } = sheet;
  if (rows.length === 0) return [terminal.noRows];
  const told = rows.filter(({ why }) => why !== 'outside');
  const used = rows.filter((row) => row.used).length;
  const listed = told.map((row) => cellsOf(sheet, row));
  const shown = table(
    listed.length > most ? [...listed.slice(0, ends), ...listed.slice(-ends)] : listed,
    rowColumns,
    width,
  );
  const between = listed.length > most ? [terminal.rowsBetween(listed.length - 2 * ends)] : [];
  const half = between.length > 0 ? Math.ceil(shown.length / 2) : shown.length;
  const count = told.length < rows.length && told.every((row) => row.used) ? terminal.rowsInPeriod : terminal.rowsUsed;
  return [
    ...shown.slice(0, half),
    ...between,
    ...shown.slice(half),
    ...(used < rows.length ? hang('', count(used, rows.length), width) : []),
  ];
}

const rowColumns: readonly Column[] = [
  { heading: '' },
  { heading: '', before: 4 },
  { heading: '', before: 2 },
  { heading: '', align: 'right', before: 2 },
  { heading: '', before: 2, wraps: true },
];

function cellsOf(
  { say, ink, words, terminal }: Sheet,
  { file, line, period, location, value, used, why }: ExplainedRow,
): Row {
  const reason = why === null ? '' : (words.leftOut[why as LeftOut] ?? why);
  return [ink.bold(`${file}:${line}`), period, location ?? '', say.number(value), used ? '' : terminal.notUsed(reason)];
}

/** What goes into a step: id, value of target, score × weight, and where its rows stand. */
export function partLines(sheet: Sheet, parts: readonly Part[], width: number): string[] {
  const { say, marks, ink, terminal, wide } = sheet;
  const amount = (value: number | null, { measure }: Part) =>
    value === null
      ? marks.unknown
      : valueFigure(sheet, { value, measure: measure === 'percent' ? 'percent' : 'count' });
  const of = parts.some((part) => part.value !== null || part.target !== null);
  const rows = parts.map((part) => {
    const [source, ...more] = part.source;
    const place =
      source === undefined ? '' : ink.bold(lines(source)) + (more.length > 0 ? ` ${terminal.more(more.length)}` : '');
    const values = of ? [amount(part.value, part), terminal.of, amount(part.target, part)] : ['', '', ''];
    const score = part.score === null ? marks.unknown : say.fixed(part.score, 1);
    const name = wide && part.name !== null ? `${ink.bold(part.id)}  ${part.name}` : ink.bold(part.id);
    return [name, ...values, score, `${marks.times} ${say.number(part.weight, 3)}`, place];
  });
  return table(rows, partColumns, width);
}

const partColumns: readonly Column[] = [
  { heading: '', wraps: true },
  { heading: '', align: 'right', before: 2 },
  { heading: '' },
  { heading: '', align: 'right' },
  { heading: '', align: 'right', before: 3 },
  { heading: '', before: 2 },
  { heading: '', before: 3 },
];

/** A table without its empty columns; where it is too wide each row is a paragraph. */
function table(rows: readonly Row[], columns: readonly Column[], width: number): string[] {
  const filled = columns.map((_, i) => rows.some((row) => (row[i] ?? '') !== ''));
  const kept = columns.filter((_, i) => filled[i]);
  const body = rows.map((row) => row.filter((_, i) => filled[i]));
  if (naturalWidth(kept, body) <= width || kept.some(({ wraps }) => wraps && naturalWidth(kept, body) <= width + 16)) {
    const lined = grid(kept, body, width);
    if (lined.every((line) => cells(line) <= width)) return lined;
  }
  return body.flatMap((row) => hang(blank(0), row.filter((text) => text !== '').join('  '), width));
}

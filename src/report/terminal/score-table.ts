import { blank, cells, hang, wrap } from './cells.ts';
import { type Column, grid, naturalWidth, type Row } from './grid.ts';
import { type ScoreColumn, scoreColumns } from './score-columns.ts';
import type { Scored } from './scored.ts';
import type { Sheet } from './sheet.ts';

/** A column before the scores: the name, in a batch also mission and period. */
export interface NameColumn<L extends Scored = Scored> extends Column {
  readonly cell: (line: L) => string;
}

/** From here on a long name wraps before a column goes; below, columns go first. */
const wrapsFrom = 80;
const namesNeed = { wide: 12, narrow: 20 };
const blocksBelow = 50;
const goFirst = ['bar', 'levels', 'trend', 'known'] as const;

/**
 * A table of scores. Where the page is too narrow columns go in this order: bar, levels, trend, known; below 50 cells each
 * line is a block of `name: value`.
 */
export function scoreTable<L extends Scored>(
  sheet: Sheet,
  names: readonly NameColumn<L>[],
  lines: readonly L[],
  shown: (columns: ScoreColumn[]) => ScoreColumn[] = (columns) => columns,
): string[] {
  const columns = shown(scoreColumns(sheet, lines));
  if (sheet.page.width < blocksBelow) return blocks(sheet, names, columns, lines);
  const kept = fitting(sheet, names, columns, lines);
  const rows = lines.map((line) => [...names, ...kept].map(({ cell }) => cell(line)));
  const columnsShown = breaksNames(sheet, [...names, ...kept], rows) ? tight([...names, ...kept]) : [...names, ...kept];
  const lined = grid(columnsShown, rows, sheet.width, sheet.marks.rule);
  return lined.every((line) => cells(line) <= sheet.width) ? lined : blocks(sheet, names, columns, lines);
}

function fitting<L extends Scored>(
  sheet: Sheet,
  names: readonly NameColumn<L>[],
  columns: ScoreColumn[],
  lines: readonly L[],
): ScoreColumn[] {
  const need = names.reduce((sum, { cell, wraps, before = 1 }) => {
    const longest = Math.max(...lines.map((line) => cells(cell(line))), 1);
    return (
      sum +
      before +
      (wraps ? Math.min(longest, sheet.page.width >= wrapsFrom ? namesNeed.wide : namesNeed.narrow) : longest)
    );
  }, 0);
  const gone: string[] = [];
  const left = () => columns.filter(({ goes }) => goes === undefined || !gone.includes(goes));
  const rows = (kept: readonly ScoreColumn[]): Row[] => lines.map((line) => kept.map(({ cell }) => cell(line)));
  for (const next of goFirst) {
    if (need + naturalWidth(left(), rows(left())) <= sheet.width) break;
    gone.push(next);
  }
  return left();
}

/** Whether the room left for names breaks a word of one. */
function breaksNames({ width }: Sheet, columns: readonly Column[], rows: readonly Row[]): boolean {
  const at = columns.findLastIndex(({ wraps }) => wraps);
  const words = rows.flatMap((row) => (row[at] ?? '').split(' '));
  const longest = words.reduce((most, word) => Math.max(most, cells(word)), 0);
  const bare = columns.map((column, i) => (i === at ? { ...column, heading: '' } : column));
  const blanked = rows.map((row) => row.with(at, ''));
  return naturalWidth(bare, blanked) - 1 + longest > width;
}

/** The same columns with nothing to spare between them. */
const tight = (columns: readonly Column[]): Column[] => columns.map(({ least: _, before: __, ...column }) => column);

function blocks<L extends Scored>(
  { width, terminal, ink }: Sheet,
  names: readonly NameColumn<L>[],
  columns: readonly ScoreColumn[],
  lines: readonly L[],
): string[] {
  return lines.flatMap((line) => [
    ...wrap(names.map(({ cell }) => cell(line).trim()).join(', '), width).map(ink.bold),
    ...columns
      .filter(({ heading, cell }) => heading !== '' && cell(line).trim() !== '')
      .flatMap(({ heading, cell }) => hang(`${blank(2)}${terminal.label(heading)}`, cell(line).trim(), width)),
  ]);
}

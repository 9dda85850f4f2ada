import { blank, cells, hang, wrap } from './cells.ts';
import { type Column, grid, leastWidth, naturalWidth, type Row } from './grid.ts';
import { type ScoreColumn, scoreColumns } from './score-columns.ts';
import type { Scored } from './scored.ts';
import type { Sheet } from './sheet.ts';

/** A column before the scores: the name, in a batch also mission and period. */
export interface NameColumn<L extends Scored = Scored> extends Column {
  readonly cell: (line: L) => string;
}

interface TableAsk {
  /** the lines are groups of `--by` */
  readonly grouped?: boolean;
  /** columns as the page wants them */
  readonly shown?: (columns: ScoreColumn[]) => ScoreColumn[];
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
  { grouped = false, shown = (columns) => columns }: TableAsk = {},
): string[] {
  const columns = shown(scoreColumns(sheet, lines, grouped));
  if (sheet.page.width < blocksBelow) return blocks(sheet, names, columns, lines);
  for (const kept of fitting(sheet, names, columns, lines)) {
    const all = [...names, ...kept];
    const rows = lines.map((line) => all.map(({ cell }) => cell(line)));
    for (const tried of [all, tight(all)]) {
      if (leastWidth(tried, rows) <= sheet.width) return grid(tried, rows, sheet.width, sheet.marks.rule);
    }
  }
  return blocks(sheet, names, columns, lines);
}

/** The columns that are left, most first: from those that fit on, so that a word of a name need not be broken. */

function fitting<L extends Scored>(
  sheet: Sheet,
  names: readonly NameColumn<L>[],
  columns: ScoreColumn[],
  lines: readonly L[],
): ScoreColumn[][] {
  const need = names.reduce((sum, { cell, wraps, before = 1 }) => {
    const longest = lines.reduce((most, line) => Math.max(most, cells(cell(line))), 1);
    return (
      sum +
      before +
      (wraps ? Math.min(longest, sheet.page.width >= wrapsFrom ? namesNeed.wide : namesNeed.narrow) : longest)
    );
  }, 0);
  const gone: string[] = [];
  const left = () => columns.filter(({ goes }) => goes === undefined || !gone.includes(goes));
  const rows = (kept: readonly ScoreColumn[]): Row[] => lines.map((line) => kept.map(({ cell }) => cell(line)));
  const tried: ScoreColumn[][] = [];
  for (const next of [...goFirst, null]) {
    if (next === null || need + naturalWidth(left(), rows(left())) <= sheet.width) tried.push(left());
    if (next !== null) gone.push(next);
  }
  return tried;
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

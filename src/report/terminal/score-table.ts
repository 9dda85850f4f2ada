import { blank, cells, hang, wrap } from './cell-width.ts';
import { type GridColumn, type GridRow, grid, leastWidth, naturalWidth } from './grid.ts';
import { type ScoreColumn, scoreColumns } from './score-columns.ts';
import type { ScoredLine } from './scored-lines.ts';
import type { TerminalPage } from './terminal-page.ts';

/** A column before the scores: the name, in a batch also mission and period. */
export interface NameColumn<L extends ScoredLine = ScoredLine> extends GridColumn {
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
export function scoreTable<L extends ScoredLine>(
  page: TerminalPage,
  names: readonly NameColumn<L>[],
  scored: readonly L[],
  { grouped = false, shown = (columns) => columns }: TableAsk = {},
): string[] {
  const columns = shown(scoreColumns(page, scored, grouped));
  if (page.page.width < blocksBelow) return blocks(page, names, columns, scored);
  for (const kept of fitting(page, names, columns, scored)) {
    const all = [...names, ...kept];
    const rows = scored.map((line) => all.map(({ cell }) => cell(line)));
    for (const tried of [all, tight(all)]) {
      if (leastWidth(tried, rows) <= page.width) return grid(tried, rows, page.width, page.marks.rule);
    }
  }
  return blocks(page, names, columns, scored);
}

/** The columns that are left, most first: from those that fit on, so that a word of a name need not be broken. */

function fitting<L extends ScoredLine>(
  page: TerminalPage,
  names: readonly NameColumn<L>[],
  columns: ScoreColumn[],
  scored: readonly L[],
): ScoreColumn[][] {
  const need = names.reduce((sum, { cell, wraps, before = 1 }) => {
    const longest = scored.reduce((most, line) => Math.max(most, cells(cell(line))), 1);
    return (
      sum +
      before +
      (wraps ? Math.min(longest, page.page.width >= wrapsFrom ? namesNeed.wide : namesNeed.narrow) : longest)
    );
  }, 0);
  const gone: string[] = [];
  const left = () => columns.filter(({ goes }) => goes === undefined || !gone.includes(goes));
  const rows = (kept: readonly ScoreColumn[]): GridRow[] => scored.map((line) => kept.map(({ cell }) => cell(line)));
  const tried: ScoreColumn[][] = [];
  for (const next of [...goFirst, null]) {
    if (next === null || need + naturalWidth(left(), rows(left())) <= page.width) tried.push(left());
    if (next !== null) gone.push(next);
  }
  return tried;
}

/** The same columns with nothing to spare between them. */
const tight = (columns: readonly GridColumn[]): GridColumn[] =>
  columns.map(({ least: _, before: __, ...column }) => column);

function blocks<L extends ScoredLine>(
  { width, terminal, ink }: TerminalPage,
  names: readonly NameColumn<L>[],
  columns: readonly ScoreColumn[],
  scored: readonly L[],
): string[] {
  return scored.flatMap((line) => [
    ...wrap(names.map(({ cell }) => cell(line).trim()).join(', '), width).map(ink.bold),
    ...columns
      .filter(({ heading, cell }) => heading !== '' && cell(line).trim() !== '')
      .flatMap(({ heading, cell }) => hang(`${blank(2)}${terminal.label(heading)}`, cell(line).trim(), width)),
  ]);
}

import type { Level } from '../../model/framework.ts';
import { barLength, barOfBlocks, gapFigure, scoreFigure, trendFigure } from './figures.ts';
import type { GridColumn } from './grid.ts';
import type { ScoredLine } from './scored-lines.ts';
import type { TerminalPage } from './terminal-page.ts';

/** A column of the table of scores, and what it gives way to. */
export interface ScoreColumn extends GridColumn {
  readonly cell: (line: ScoredLine) => string;
  /** which goes first where the page is too narrow; what has none stays */
  readonly goes?: 'bar' | 'levels' | 'trend' | 'known';
}

/** The columns after the name, at the width of the page; those that no line speaks of are left out. @param grouped by `--by` */
export function scoreColumns(sheet: TerminalPage, scored: readonly ScoredLine[], grouped: boolean): ScoreColumn[] {
  const { terminal, wide, page } = sheet;
  const { heads } = terminal;
  const columns: ScoreColumn[] = [
    { heading: heads.score, align: 'right', least: 5, cell: score(sheet) },
    { heading: '', least: barLength(page.width), goes: 'bar', cell: ({ score }) => barOfBlocks(sheet, score) },
    ...(wide ? [{ heading: heads.results, align: 'right', goes: 'levels', cell: results(sheet) } as const] : []),
    ...levelColumns(sheet, scored),
    { heading: sheet.words.indicators, align: 'right', before: 2, goes: 'levels', cell: count(sheet) },
    { heading: heads.gap, align: 'right', least: 5, goes: 'levels', cell: gap(sheet) },
    { heading: heads.trend, before: 2, least: 7, goes: 'trend', cell: trend(sheet) },
    { heading: heads.evidence, align: 'center', least: 5, cell: evidence(sheet) },
    { heading: heads.known, align: 'right', least: 5, goes: 'known', cell: known(sheet) },
    ...(wide ? [{ heading: heads.status, before: 2, goes: 'known', cell: status(sheet) } as const] : []),
  ];
  // of groups, what their own lines say nothing of is no column: neither blanks nor `–` alone
  const own = grouped ? scored.filter(({ isOverall = false }) => !isOverall) : scored;
  const empty = grouped ? ['', sheet.marks.nothing] : [''];
  return columns.filter(({ cell, goes }) => goes === 'bar' || own.some((line) => !empty.includes(cell(line).trim())));
}

const least: Readonly<Record<Level, number>> = { input: 5, output: 6, outcome: 7, impact: 6 };

function levelColumns(page: TerminalPage, scored: readonly ScoredLine[]): ScoreColumn[] {
  const input = page.wide && scored.some(({ levels }) => (levels?.input ?? null) !== null);
  const shown: readonly Level[] = [...(input ? (['input'] as const) : []), 'output', 'outcome', 'impact'];
  return shown.map((level) => ({
    heading: page.terminal.heads[level],
    align: 'right',
    least: least[level],
    goes: 'levels',
    cell: (line) => levelCell(page, line, level),
  }));
}

function levelCell(page: TerminalPage, line: ScoredLine, level: Level): string {
  if (line.level === level) return scoreFigure(page, line.score);
  if (line.levels === undefined) return '';
  const levelScore = line.levels[level];
  if (levelScore === null) return page.marks.nothing;
  const figure = scoreFigure(page, levelScore.score);
  if (!page.wide) return figure;
  const scored =
    line.indicators?.filter((indicator) => indicator.level === level && indicator.score !== null).length ?? 0;
  return `${figure} ${scored}/${levelScore.indicators}`;
}

const score =
  (page: TerminalPage) =>
  ({ score: points, byDesign }: ScoredLine): string =>
    byDesign ? page.marks.nothing : scoreFigure(page, points);

const results =
  (page: TerminalPage) =>
  ({ resultsScore }: ScoredLine): string =>
    resultsScore === undefined ? '' : scoreFigure(page, resultsScore);

const gap =
  (page: TerminalPage) =>
  ({ gap: points, gapFound = false, hasGap }: ScoredLine): string => {
    if (points === undefined) return '';
    return hasGap || points !== null ? gapFigure(page, points, gapFound) : `${page.marks.nothing} `;
  };

const count =
  ({ say }: TerminalPage) =>
  ({ count: n }: ScoredLine): string =>
    n === undefined ? '' : say.number(n);

const trend =
  (page: TerminalPage) =>
  ({ trend: change, kind }: ScoredLine): string =>
    change === undefined ? '' : trendFigure(page, change, kind === 'indicator' ? 2 : 1);

const evidence =
  ({ marks }: TerminalPage) =>
  ({ evidence: grade }: ScoredLine): string =>
    grade === undefined ? '' : (grade ?? marks.nothing);

const known =
  ({ say }: TerminalPage) =>
  ({ coverage }: ScoredLine): string =>
    coverage === undefined ? '' : say.percent(coverage);

const status =
  ({ words }: TerminalPage) =>
  ({ status: state }: ScoredLine): string =>
    state === undefined ? '' : words.statuses[state];

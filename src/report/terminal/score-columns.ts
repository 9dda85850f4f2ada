import type { Level } from '../../model/framework.ts';
import { bar, barLength, gapFigure, scoreFigure, trendFigure } from './figures.ts';
import type { Column } from './grid.ts';
import type { Scored } from './scored.ts';
import type { Sheet } from './sheet.ts';

/** A column of the table of scores, and what it gives way to. */
export interface ScoreColumn extends Column {
  readonly cell: (line: Scored) => string;
  /** which goes first where the page is too narrow; what has none stays */
  readonly goes?: 'bar' | 'levels' | 'trend' | 'known';
}

/** The columns after the name, at the width of the page; those that no line speaks of are left out. @param grouped by `--by` */
export function scoreColumns(sheet: Sheet, lines: readonly Scored[], grouped: boolean): ScoreColumn[] {
  const { terminal, wide, page } = sheet;
  const { heads } = terminal;
  const columns: ScoreColumn[] = [
    { heading: heads.score, align: 'right', least: 5, cell: score(sheet) },
    { heading: '', least: barLength(page.width), goes: 'bar', cell: ({ score }) => bar(sheet, score) },
    ...(wide ? [{ heading: heads.results, align: 'right', goes: 'levels', cell: results(sheet) } as const] : []),
    ...levelColumns(sheet, lines),
    { heading: sheet.words.indicators, align: 'right', before: 2, goes: 'levels', cell: count(sheet) },
    { heading: heads.gap, align: 'right', least: 5, goes: 'levels', cell: gap(sheet) },
    { heading: heads.trend, before: 2, least: 7, goes: 'trend', cell: trend(sheet) },
    { heading: heads.evidence, align: 'center', least: 5, cell: evidence(sheet) },
    { heading: heads.known, align: 'right', least: 5, goes: 'known', cell: known(sheet) },
    ...(wide ? [{ heading: heads.status, before: 2, goes: 'known', cell: status(sheet) } as const] : []),
  ];
  // of groups, what their own lines say nothing of is no column: neither blanks nor `–` alone
  const own = grouped ? lines.filter(({ isOverall = false }) => !isOverall) : lines;
  const empty = grouped ? ['', sheet.marks.nothing] : [''];
  return columns.filter(({ cell, goes }) => goes === 'bar' || own.some((line) => !empty.includes(cell(line).trim())));
}

const least: Readonly<Record<Level, number>> = { input: 5, output: 6, outcome: 7, impact: 6 };

function levelColumns(sheet: Sheet, lines: readonly Scored[]): ScoreColumn[] {
  const input = sheet.wide && lines.some(({ levels }) => (levels?.input ?? null) !== null);
  const shown: readonly Level[] = [...(input ? (['input'] as const) : []), 'output', 'outcome', 'impact'];
  return shown.map((level) => ({
    heading: sheet.terminal.heads[level],
    align: 'right',
    least: least[level],
    goes: 'levels',
    cell: (line) => levelCell(sheet, line, level),
  }));
}

function levelCell(sheet: Sheet, line: Scored, level: Level): string {
  if (line.level === level) return scoreFigure(sheet, line.score);
  if (line.levels === undefined) return '';
  const found = line.levels[level];
  if (found === null) return sheet.marks.nothing;
  const figure = scoreFigure(sheet, found.score);
  if (!sheet.wide) return figure;
  const scored = line.indicators?.filter((one) => one.level === level && one.score !== null).length ?? 0;
  return `${figure} ${scored}/${found.indicators}`;
}

const score =
  (sheet: Sheet) =>
  ({ score: points, byDesign }: Scored): string =>
    byDesign ? sheet.marks.nothing : scoreFigure(sheet, points);

const results =
  (sheet: Sheet) =>
  ({ resultsScore }: Scored): string =>
    resultsScore === undefined ? '' : scoreFigure(sheet, resultsScore);

const gap =
  (sheet: Sheet) =>
  ({ gap: points, gapFound = false, hasGap }: Scored): string => {
    if (points === undefined) return '';
    return hasGap || points !== null ? gapFigure(sheet, points, gapFound) : `${sheet.marks.nothing} `;
  };

const count =
  ({ say }: Sheet) =>
  ({ count: n }: Scored): string =>
    n === undefined ? '' : say.number(n);

const trend =
  (sheet: Sheet) =>
  ({ trend: change, kind }: Scored): string =>
    change === undefined ? '' : trendFigure(sheet, change, kind === 'indicator' ? 2 : 1);

const evidence =
  ({ marks }: Sheet) =>
  ({ evidence: grade }: Scored): string =>
    grade === undefined ? '' : (grade ?? marks.nothing);

const known =
  ({ say }: Sheet) =>
  ({ coverage }: Scored): string =>
    coverage === undefined ? '' : say.percent(coverage);

const status =
  ({ words }: Sheet) =>
  ({ status: state }: Scored): string =>
    state === undefined ? '' : words.statuses[state];

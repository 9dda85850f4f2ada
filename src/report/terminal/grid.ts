import Table, { type CellOptions } from 'cli-table3';
import { blank, cells, hang, wrap } from './cell-width.ts';

/** One column of a table without borders. */
export interface GridColumn {
  readonly heading: string;
  readonly align?: 'left' | 'right' | 'center';
  /** cells between it and the column before */
  readonly before?: number;
  /** cells it takes at least */
  readonly least?: number;
  /** gives way and wraps under itself where the table is too wide */
  readonly wraps?: boolean;
}
export type GridRow = readonly string[];

/** Cells a table takes when nothing in it wraps. */
export const naturalWidth = (columns: readonly GridColumn[], rows: readonly GridRow[]): number =>
  whole(columns, widths(columns, rows));

/** Cells it takes at least if no word in it is to be broken. */
export const leastWidth = (columns: readonly GridColumn[], rows: readonly GridRow[]): number => {
  const natural = widths(columns, rows);
  const words = wordsOf(columns, rows);
  return whole(
    columns,
    columns.map(({ wraps = false }, i) => (wraps ? (words[i] ?? 0) : (natural[i] ?? 0))),
  );
};

/** The lines of a table: heads (where any), a rule (where one is given), rows. Its columns are as wide as what is in them. */
export function grid(columns: readonly GridColumn[], rows: readonly GridRow[], width: number, rule?: string): string[] {
  const fitted = shrunk(columns, rows, width);
  const headed = columns.some(({ heading }) => heading !== '');
  const body = headed ? [columns.map(({ heading }) => heading), ...rows] : rows;
  if (body.length === 0) return [];
  const output = sections(body).flatMap((section) => drawn(columns, section, fitted));
  if (!headed || rule === undefined) return output;
  const heads = Math.max(...columns.map(({ heading }, i) => wrap(heading, fitted[i] ?? 1).length));
  return [...output.slice(0, heads), rule.repeat(whole(columns, fitted)), ...output.slice(heads)];
}

// the library looks at every cell for each cell: a table of thousands of rows is drawn in sections, its widths being known
const sectionRows = 100;
const sections = (rows: readonly GridRow[]): GridRow[][] =>
  Array.from({ length: Math.ceil(rows.length / sectionRows) }, (_, i) =>
    rows.slice(i * sectionRows, (i + 1) * sectionRows),
  );

function drawn(columns: readonly GridColumn[], rows: readonly GridRow[], columnWidths: readonly number[]): string[] {
  const table = new Table({
    chars: borderless,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: columns.map((column, i) => (columnWidths[i] ?? 0) + gap(column, i)),
    colAligns: columns.map(({ align = 'left' }) => align),
  });
  for (const row of rows)
    table.push(columns.map((column, i) => cell(row[i] ?? '', columnWidths[i] ?? 1, gap(column, i))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

// every border of the library's boxes is switched off: the pages part columns by blanks and heads by a rule
const names = ['top', 'bottom', 'mid', 'left', 'right', 'middle', 'top-mid', 'top-left', 'top-right', 'bottom-mid'];
const more = ['bottom-left', 'bottom-right', 'left-mid', 'mid-mid', 'right-mid'];
const borderless = Object.fromEntries([...names, ...more].map((name) => [name, '']));

const gap = ({ before = 1 }: GridColumn, i: number): number => (i === 0 ? 0 : before);

const cell = (text: string, width: number, before: number): CellOptions => ({
  content: wrapped(text, width).join('\n'),
  style: { 'padding-left': before },
});

// what fits stays as it is, its blanks too; what is indented stays so on every line
function wrapped(text: string, width: number): string[] {
  if (cells(text) <= width) return [text];
  const inner = text.trimStart();
  return hang(blank(text.length - inner.length), inner, width);
}

const whole = (columns: readonly GridColumn[], columnWidths: readonly number[]): number =>
  columns.reduce((sum, column, i) => sum + gap(column, i) + (columnWidths[i] ?? 0), 0);

const widths = (columns: readonly GridColumn[], rows: readonly GridRow[]): number[] =>
  columns.map(({ heading, least = 1 }, i) =>
    rows.reduce((most, row) => Math.max(most, cells(row[i] ?? '')), Math.max(least, cells(heading))),
  );

const narrowest = 8;

/** The widest of the columns that wrap gives way first, cell by cell: down to its longest word, and only then to 8 cells. */
function shrunk(columns: readonly GridColumn[], rows: readonly GridRow[], width: number): number[] {
  const wanted = widths(columns, rows);
  const words = wordsOf(columns, rows);
  for (const least of [words, columns.map(() => narrowest)]) {
    const spare = (i: number): number => (columns[i]?.wraps ? (wanted[i] ?? 0) - (least[i] ?? 0) : 0);
    for (let over = whole(columns, wanted) - width; over > 0; over--) {
      const open = wanted.map((_, i) => i).filter((i) => spare(i) > 0);
      const [first] = open;
      if (first === undefined) break;
      const widest = open.reduce((best, i) => ((wanted[i] ?? 0) > (wanted[best] ?? 0) ? i : best), first);
      wanted[widest] = (wanted[widest] ?? 0) - 1;
    }
  }
  return wanted;
}

const wordsOf = (columns: readonly GridColumn[], rows: readonly GridRow[]): number[] =>
  columns.map(({ heading }, i) => longestWord([heading, ...rows.map((row) => row[i] ?? '')]));

const longestWord = (texts: readonly string[]): number =>
  texts.reduce((most, text) => {
    // what is indented stays so on every line
    const indent = text.length - text.trimStart().length;
    return text
      .trimStart()
      .split(' ')
      .reduce((longest, word) => Math.max(longest, indent + cells(word)), most);
  }, 0);

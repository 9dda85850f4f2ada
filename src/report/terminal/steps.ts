import type { ExplainedRow } from '../../model/explanation.ts';
import type { Documents } from '../documents/document.ts';
import { blank, cells, padEnd, padStart, spread, wrap } from './cell-width.ts';
import { rowColumns, rowLines, rowTables } from './explained-rows.ts';
import type { GridColumn, GridRow } from './grid.ts';
import { alike, paragraphs } from './paragraphs.ts';
import { partColumns, partTables } from './part-lines.ts';
import { type PrintedStep, printedSteps } from './printed-steps.ts';
import type { TerminalPage } from './terminal-page.ts';

/** Cells of the labels before the steps, and of the numbers at the right edge. */
interface Edges {
  readonly label: number;
  readonly result: number;
}

const formulaLines = 6;

/** The steps of a working, numbered; the rows first. What goes into a step stands beside the labels, else below them. */
export function steps(page: TerminalPage, { steps: ownSteps, rows, subject }: Documents['explanation']): string[] {
  const rowsFirst = subject.kind === 'indicator' || rows.length > 0;
  const printed = printedSteps(page, ownSteps, subject.kind === 'indicator');
  const names = [...(rowsFirst ? [page.terminal.steps.rows] : []), ...printed.map(({ name }) => name)];
  const number = cells(`${names.length} `);
  const edges = {
    label: number + Math.min(Math.max(...names.map(cells), 10), 20) + 2,
    result: Math.max(0, ...printed.map(({ isFigure, result }) => (isFigure ? cells(result) : 0))),
  };
  const labels = names.map((name, i) => `${padEnd(`${i + 1}`, number)}${name}`);
  const parts = placed(page, partTables(page, printed), partColumns, edges.label);
  const output = printed.flatMap((step, i) => {
    const inside = (parts.output[i] ?? []).map((line) => blank(parts.indent) + line);
    return [...stepLines(page, step, labels[i + (rowsFirst ? 1 : 0)] ?? '', edges), ...inside];
  });
  return rowsFirst ? [...rowsStep(page, rows, labels[0] ?? '', edges), ...output] : output;
}

function rowsStep(page: TerminalPage, rows: readonly ExplainedRow[], label: string, edges: Edges): string[] {
  const { output, indent } = placed(page, rowTables(page, rows), rowColumns, edges.label);
  const listed = rowLines(page, rows, output, page.width - indent);
  if (indent < edges.label) return [label, ...listed.map((line) => blank(indent) + line)];
  return listed.map((line, i) => padEnd(i === 0 ? label : '', indent) + line);
}

/** Tables beside the labels, with less between their columns, or below; where all that is too narrow, paragraphs. */
function placed(
  { width }: TerminalPage,
  tables: GridRow[][],
  columns: readonly GridColumn[],
  label: number,
): { output: string[][]; indent: number } {
  const close = columns.map((column) => ({ ...column, before: Math.min(column.before ?? 1, 2) }));
  const tight = columns.map((column) => ({ ...column, before: 1 }));
  for (const [indent, tried] of [
    [label, columns],
    [label, close],
    [2, close],
    [2, tight],
  ] as const) {
    const output = alike(tables, tried, width - indent);
    if (output !== null) return { output, indent };
  }
  return { output: paragraphs(tables, columns, width - 2), indent: 2 };
}

function stepLines(page: TerminalPage, { text, result, isFigure }: PrintedStep, label: string, edges: Edges): string[] {
  const formula = shortened(page, terms(page, text, page.width - edges.label));
  const fits = cells(label) < edges.label;
  const output = formula.map((line, i) => padEnd(i === 0 && fits ? label : '', edges.label) + line);
  const above = fits ? [] : wrap(label, page.width);
  const right = isFigure ? `= ${padStart(result, edges.result)}` : result;
  return [...above, ...output.slice(0, -1), ...withResult((output.at(-1) ?? '').trimEnd(), right, page.width)];
}

/** The lines of a sum; a product in it is not parted at the end of a line. */
function terms({ marks }: TerminalPage, text: string, width: number): string[] {
  const product = ` ${marks.times} `;
  if (!text.includes(' + ')) return wrap(text, width);
  const bound = product.replaceAll(' ', '\u00a0');
  return wrap(text.replaceAll(product, bound), width).map((line) => line.replaceAll(bound, product));
}

/** A sum of many figures is not printed whole: its beginning and its end. */
function shortened({ marks }: TerminalPage, formula: string[]): string[] {
  if (formula.length <= formulaLines) return formula;
  return [...formula.slice(0, 3), marks.cut, ...formula.slice(-2)];
}

function withResult(line: string, text: string, width: number): string[] {
  const space = width - cells(line) - cells(text);
  return space >= 2 ? [line + blank(space) + text] : [line, ...spread('', text, width)];
}

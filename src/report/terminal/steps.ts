import type { ExplainedRow } from '../../model/explanation.ts';
import type { Documents } from '../documents/document.ts';
import { blank, cells, padEnd, padStart, spread, wrap } from './cells.ts';
import { partColumns, partTables } from './explained-parts.ts';
import { rowColumns, rowLines, rowTables } from './explained-rows.ts';
import type { Column, Row } from './grid.ts';
import { alike, paragraphs } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';
import { type Told, toldSteps } from './told-steps.ts';

/** Cells of the labels before the steps, and of the numbers at the right edge. */
interface Edges {
  readonly label: number;
  readonly result: number;
}

const formulaLines = 6;

/** The steps of a working, numbered; the rows first. What goes into a step stands beside the labels, else below them. */
export function steps(sheet: Sheet, { steps: made, rows, subject }: Documents['explanation']): string[] {
  const rowsFirst = subject.kind === 'indicator' || rows.length > 0;
  const told = toldSteps(sheet, made, subject.kind === 'indicator');
  const names = [...(rowsFirst ? [sheet.terminal.steps.rows] : []), ...told.map(({ name }) => name)];
  const number = cells(`${names.length} `);
  const edges = {
    label: number + Math.min(Math.max(...names.map(cells), 10), 20) + 2,
    result: Math.max(0, ...told.map(({ isFigure, result }) => (isFigure ? cells(result) : 0))),
  };
  const labels = names.map((name, i) => `${padEnd(`${i + 1}`, number)}${name}`);
  const parts = placed(sheet, partTables(sheet, told), partColumns, edges.label);
  const lines = told.flatMap((step, i) => {
    const inside = (parts.lines[i] ?? []).map((line) => blank(parts.indent) + line);
    return [...stepLines(sheet, step, labels[i + (rowsFirst ? 1 : 0)] ?? '', edges), ...inside];
  });
  return rowsFirst ? [...rowsStep(sheet, rows, labels[0] ?? '', edges), ...lines] : lines;
}

function rowsStep(sheet: Sheet, rows: readonly ExplainedRow[], label: string, edges: Edges): string[] {
  const { lines, indent } = placed(sheet, rowTables(sheet, rows), rowColumns, edges.label);
  const listed = rowLines(sheet, rows, lines, sheet.width - indent);
  if (indent < edges.label) return [label, ...listed.map((line) => blank(indent) + line)];
  return listed.map((line, i) => padEnd(i === 0 ? label : '', indent) + line);
}

/** Tables beside the labels, with less between their columns, or below; where all that is too narrow, paragraphs. */
function placed(
  { width }: Sheet,
  tables: Row[][],
  columns: readonly Column[],
  label: number,
): { lines: string[][]; indent: number } {
  const close = columns.map((column) => ({ ...column, before: Math.min(column.before ?? 1, 2) }));
  const tight = columns.map((column) => ({ ...column, before: 1 }));
  for (const [indent, tried] of [
    [label, columns],
    [label, close],
    [2, close],
    [2, tight],
  ] as const) {
    const lines = alike(tables, tried, width - indent);
    if (lines !== null) return { lines, indent };
  }
  return { lines: paragraphs(tables, columns, width - 2), indent: 2 };
}

function stepLines(sheet: Sheet, { text, result, isFigure }: Told, label: string, edges: Edges): string[] {
  const formula = shortened(sheet, terms(sheet, text, sheet.width - edges.label));
  const fits = cells(label) < edges.label;
  const lines = formula.map((line, i) => padEnd(i === 0 && fits ? label : '', edges.label) + line);
  const above = fits ? [] : wrap(label, sheet.width);
  const right = isFigure ? `= ${padStart(result, edges.result)}` : result;
  return [...above, ...lines.slice(0, -1), ...withResult((lines.at(-1) ?? '').trimEnd(), right, sheet.width)];
}

/** The lines of a sum; a product in it is not parted at the end of a line. */
function terms({ marks }: Sheet, text: string, width: number): string[] {
  const product = ` ${marks.times} `;
  if (!text.includes(' + ')) return wrap(text, width);
  const bound = product.replaceAll(' ', '\u00a0');
  return wrap(text.replaceAll(product, bound), width).map((line) => line.replaceAll(bound, product));
}

/** A sum of many figures is not printed whole: its beginning and its end. */
function shortened({ marks }: Sheet, formula: string[]): string[] {
  if (formula.length <= formulaLines) return formula;
  return [...formula.slice(0, 3), marks.cut, ...formula.slice(-2)];
}

function withResult(line: string, text: string, width: number): string[] {
  const room = width - cells(line) - cells(text);
  return room >= 2 ? [line + blank(room) + text] : [line, ...spread('', text, width)];
}

import type { Documents } from '../documents/document.ts';
import { blank, cells, padEnd, padStart, spread, wrap } from './cells.ts';
import { partLines } from './explained-parts.ts';
import { rowLines } from './explained-rows.ts';
import type { Sheet } from './sheet.ts';
import { type Told, toldSteps } from './told-steps.ts';

/** Cells of the labels before the steps, and of the numbers at the right edge. */
interface Edges {
  readonly label: number;
  readonly result: number;
}

const besideFrom = 70;
const formulaLines = 6;

/** The steps of a working, numbered; the rows first. Details stand beside the labels, on a narrow page below them. */
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
  const beside = sheet.page.width >= besideFrom;
  const indent = beside ? edges.label : 2;
  const details = partLines(sheet, told, sheet.width - indent);
  const lines = told.flatMap((step, i) => {
    const parts = (details[i] ?? []).map((line) => blank(indent) + line);
    return [...stepLines(sheet, step, labels[i + (rowsFirst ? 1 : 0)] ?? '', edges), ...parts];
  });
  if (!rowsFirst) return lines;
  const [label = ''] = labels;
  const listed = rowLines(sheet, rows, sheet.width - indent);
  const first = beside
    ? listed.map((line, i) => padEnd(i === 0 ? label : '', indent) + line)
    : [label, ...listed.map((line) => blank(indent) + line)];
  return [...first, ...lines];
}

function stepLines(sheet: Sheet, { text, result, isFigure }: Told, label: string, edges: Edges): string[] {
  const formula = shortened(sheet, wrap(text, sheet.width - edges.label));
  const fits = cells(label) < edges.label;
  const lines = formula.map((line, i) => padEnd(i === 0 && fits ? label : '', edges.label) + line);
  const above = fits ? [] : wrap(label, sheet.width);
  const right = isFigure ? `= ${padStart(result, edges.result)}` : result;
  return [...above, ...lines.slice(0, -1), ...withResult((lines.at(-1) ?? '').trimEnd(), right, sheet.width)];
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

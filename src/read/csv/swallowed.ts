/** A quoted cell of several lines, and the cells of the record that it stands in. */
interface Within {
  readonly text: string;
  /** its place in the record */
  readonly index: number;
  readonly cells: readonly string[];
}

/**
 * Whether a quoted cell of several lines has most likely swallowed rows, its quote being a stray one: two or more of its lines
 * have as many delimiters as the header; or one has, or what the cell tears apart would be two rows, and that looks like the row
 * it stands in.
 *
 * @param width delimiters of the header; 0 (one column, or not known) tells nothing
 * @see spec 2, cell/swallowed-rows
 */
export function swallows(cell: Within, delimiter: string, width: number): boolean {
  const { text, index, cells } = cell;
  // its first line goes on a row that began before it
  const whole = index === 0 ? text : text.slice(text.search(/[\r\n]/));
  if (rowsWithin(whole, delimiter, width) >= 2) return true;
  // of two columns prose has as many delimiters
  if (width < 2) return false;
  const [first = [], ...others] = linesOf(text).map((line) => line.split(delimiter).map((part) => part.trim()));
  const above = [...cells.slice(0, index), ...first];
  const below = [...(others.at(-1) ?? []), ...cells.slice(index + 1)];
  if (above.length === width + 1 && below.length === width + 1 && alike(above, below)) return true;
  const around = cells.with(index, '');
  return others.some((line) => line.length === width + 1 && alike(line, around));
}

/** How many lines of a cell have as many delimiters as the header. */
export function rowsWithin(cell: string, delimiter: string, width: number): number {
  if (width < 1) return 0;
  let rows = 0;
  for (const line of linesOf(cell)) if (delimiters(line, delimiter, width === 1) === width) rows++;
  return rows;
}

const linesOf = (cell: string): string[] => cell.split(/\r\n|\n|\r/);

/** Whether two of the cells that stand under each other say the same, or are written alike and have figures in them. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const pairs = a.map((cell, i) => [cell, b[i] ?? ''] as const).filter(([left, right]) => left !== '' && right !== '');
  return (
    pairs.filter(([left, right]) => left === right || (/\d/.test(left) && shape(left) === shape(right))).length >= 2
  );
}

/** How a cell is written: `2025-01` and `2024-12` alike, `M1` and `POL12`; and any two numbers. */
const shape = (cell: string): string =>
  /^[+\-\u2212]?[\d.,]+%?$/.test(cell) ? '0' : cell.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'a');

/** Of a file of two columns only delimiters between two characters count: a comma before a blank or a line end is prose. */
function delimiters(line: string, delimiter: string, tight: boolean): number {
  let n = 0;
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1))
    if (!tight || /\S/.test(line.charAt(at + 1))) n++;
  return n;
}

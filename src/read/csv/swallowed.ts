/**
 * How many lines of a cell look like rows: they have as many delimiters as the header. Two or more mean that a stray quote has
 * swallowed rows.
 *
 * @param width delimiters of the header; 0 (one column, or not known) tells nothing
 */
export function rowsWithin(cell: string, delimiter: string, width: number): number {
  if (width < 1) return 0;
  let rows = 0;
  for (const line of cell.split(/\r\n|\n|\r/)) if (delimiters(line, delimiter, width === 1) === width) rows++;
  return rows;
}

/** Of a file of two columns only delimiters between two characters count: a comma before a blank or a line end is prose. */
function delimiters(line: string, delimiter: string, tight: boolean): number {
  let n = 0;
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1))
    if (!tight || /\S/.test(line.charAt(at + 1))) n++;
  return n;
}

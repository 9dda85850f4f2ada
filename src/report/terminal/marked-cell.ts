import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Documents } from '../documents/document.ts';
import type { Page } from '../format.ts';
import type { Marked } from './excerpt.ts';

/** The line that a diagnostic is about and the cell in it; `null` where the line is not at hand. */
export function markedLine(
  { file, line, column, value, field }: Diagnostic,
  files: Documents['validation']['files'],
  { sourceLines }: Pick<Page, 'sourceLines'>,
): Marked | null {
  const text = sourceLines?.get(`${file}:${line}`);
  if (text === undefined || line === null) return null;
  const delimiter = files.find(({ path }) => path === file)?.delimiter ?? ',';
  const from = Math.min((column ?? 1) - 1, text.length);
  // a whole row or header is meant: nothing in it is underlined
  const wholeLine = value === null && field === null;
  return {
    line: text,
    number: line,
    from,
    to: wholeLine ? from - 1 : from + cellLength(text.slice(from), value ?? '', delimiter),
    delimiter,
  };
}

/** Code units of the cell that begins here: to its closing quote, else as far as its value, else to the delimiter. */
function cellLength(rest: string, value: string, delimiter: string): number {
  if (rest.startsWith('"')) {
    const quoted = /^"(?:[^"]|"")*"?/.exec(rest)?.[0];
    return quoted?.length ?? 1;
  }
  if (value !== '' && rest.startsWith(value)) return value.length;
  const end = rest.indexOf(delimiter);
  return (end < 0 ? rest : rest.slice(0, end)).trimEnd().length;
}

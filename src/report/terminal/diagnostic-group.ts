import type { Diagnostic } from '../../model/diagnostic.ts';
import { ruleOf } from '../../rules/list.ts';
import type { Documents } from '../documents/document.ts';
import { hintFor } from './after-validate.ts';
import { blank, cells, hang, wrap } from './cell-width.ts';
import { excerpt } from './excerpt.ts';
import { markedLine } from './marked-cell.ts';
import { sentence, type TerminalPage } from './terminal-page.ts';

const linesUpTo = 19;
const indent = blank(2);

/** Diagnostics of one code in one file: the first in full, the next as a line each, from 20 on a count; what to do last. */
export function* diagnosticGroup(
  page: TerminalPage,
  document: Documents['validation'],
  first: Diagnostic,
  rest: readonly Diagnostic[],
  nth: number,
): Generator<string> {
  yield* headLines(page, first);
  const marked = markedLine(first, document.files, page.page);
  if (marked !== null) yield* excerpt(page, marked, page.ink.severity[first.severity]);
  const listed = rest.slice(0, linesUpTo - 1);
  for (const next of listed) yield* entry(oneLine(page, next), page.width);
  const more = rest.length - listed.length;
  if (more > 0) yield* hang(indent, page.terminal.moreIn(more, '--format csv'), page.width);
  const hint = first.hint === null ? null : hintFor(page, first.hint, nth);
  if (hint !== null) yield* hang(indent, sentence(page, hint), page.width);
}

/** What goes on under an entry is indented further: it is no entry of its own. */
function entry(text: string, width: number): string[] {
  const [first = '', ...more] = wrap(text, width - 4);
  return [indent + first, ...more.map((line) => indent + indent + line)];
}

/** Severity, code and place; the message below, on a wide page beside them. */
function headLines(page: TerminalPage, { severity, code, message, ...at }: Diagnostic): string[] {
  const { ink, words, width } = page;
  const place = placeOf(at);
  const head = `${ink.severity[severity](words.severities[severity])} ${ink.bold(code)}${place === '' ? '' : `  ${ink.bold(place)}`}`;
  const said = sentence(page, message);
  if (page.wide && cells(head) + 2 + cells(said) <= width) return [`${head}  ${said}`];
  return [...wrap(head, width), ...hang(indent, said, width)];
}

/** `observations.csv:8:13`; terminals and editors make it a link. */
const placeOf = ({ file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>): string =>
  [file, line, column].filter((part) => part !== null).join(':');

/** A faulty cell is told by what it says, all else by its message. */
function oneLine(page: TerminalPage, diagnostic: Diagnostic): string {
  const { code, value, message } = diagnostic;
  const said =
    ruleOf(code)?.concerns === 'cell' && value !== null && value !== ''
      ? page.say.quote(value)
      : sentence(page, message);
  return `${page.ink.bold(placeOf(diagnostic))}  ${said}`;
}

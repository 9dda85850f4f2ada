import { cells, padStart } from './cell-width.ts';
import { harmless } from './harmless.ts';
import type { TerminalPage } from './terminal-page.ts';

/** A line of a file and the part of it that is meant, in UTF-16 code units from 0. */
export interface Marked {
  readonly line: string;
  readonly number: number;
  readonly from: number;
  /** the end of the cell; `from` where nothing is marked */
  readonly to: number;
  readonly delimiter: string;
}

/**
 * The line of a file with carets under the cell, an empty cell under one. Of a line that is too long a window around the cell,
 * from delimiter to delimiter where it can be.
 */
export function excerpt(
  { width, marks, ink }: TerminalPage,
  marked: Marked,
  caret: (text: string) => string,
): string[] {
  const gutter = `  ${marked.number} ${marks.edge} `;
  const space = width - cells(gutter);
  const fits = cells(shown(marked.line)) <= space;
  const { start, end } = fits ? { start: 0, end: marked.line.length } : frame(marked, space - 2 * cells(marks.cut));
  const left = start > 0 ? marks.cut : '';
  const right = end < marked.line.length ? marks.cut : '';
  const text = left + shown(marked.line.slice(start, end)) + right;
  const output = [ink.bold(gutter.slice(0, -2 - marks.edge.length)) + gutter.slice(-2 - marks.edge.length) + text];
  if (marked.to < marked.from || marked.from < start) return output;
  const before = cells(left + shown(marked.line.slice(start, marked.from)));
  const under = Math.max(1, cells(shown(marked.line.slice(marked.from, Math.min(marked.to, end)))));
  return [...output, `${padStart(marks.edge, cells(gutter) - 1)} ${' '.repeat(before)}${caret('^'.repeat(under))}`];
}

// a tab is one cell here, so that the carets stand right; all else that drives a terminal is written out
const shown = (text: string): string => harmless(text.replaceAll('\t', ' '));

/** What is shown of a line that is too long, in code units: from its start, or up to its end, or around the cell. */
function frame({ line, from, to, delimiter }: Marked, space: number): { start: number; end: number } {
  const width = (a: number, b: number) => cells(shown(line.slice(a, b)));
  const right = (start: number): number => {
    const end = forward(line, start, space);
    const cell = line.lastIndexOf(delimiter, end - 1) + 1;
    return end < line.length && cell > to ? cell : end;
  };
  if (width(0, to) <= space) return { start: 0, end: right(0) };
  const left = (least: number): number => {
    const cell = line.indexOf(delimiter, least);
    return cell >= 0 && cell < from ? cell : Math.min(least, from);
  };
  const last = backward(line, line.length, space);
  if (last <= from) return { start: left(last), end: line.length };
  const start = left(backward(line, from, Math.max(0, Math.floor((space - width(from, to)) / 2))));
  return { start, end: right(start) };
}

/** The furthest end of a text from `start` that takes at most so many cells. */
function forward(line: string, start: number, space: number): number {
  let end = start;
  let used = 0;
  for (const character of line.slice(start)) {
    used += cells(shown(character));
    if (used > space) break;
    end += character.length;
  }
  return end;
}

/** The earliest start of a text up to `end` that takes at most so many cells. */
function backward(line: string, end: number, space: number): number {
  let start = end;
  let used = 0;
  for (const character of [...line.slice(0, end)].reverse()) {
    used += cells(shown(character));
    if (used > space) break;
    start -= character.length;
  }
  return start;
}

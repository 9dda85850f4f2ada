import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Cells a text takes: combining marks 0, wide characters 2, colour codes 0. */
export const cells = (text: string): number => stringWidth(text);

export const blank = (n: number): string => ' '.repeat(Math.max(0, n));
export const padEnd = (text: string, width: number): string => text + blank(width - cells(text));
export const padStart = (text: string, width: number): string => blank(width - cells(text)) + text;

/** The lines of a text, each at most so many cells; a word longer than that is broken, never cut. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(1, width), { hard: true, trim: true }).split('\n');
}

/** A text under a label that stands once: `Why   Activity is easy`, the next lines under its first word. */
export function hang(label: string, text: string, width: number): string[] {
  const indent = cells(label);
  return wrap(text, width - indent).map((line, i) => (i === 0 ? label : blank(indent)) + line);
}

/** A text on the left and one at the right edge; where both do not fit in a line, the right one stands below. */
export function spread(left: string, right: string, width: number, indent = 0): string[] {
  if (right === '') return hang(blank(indent), left, width);
  const space = width - cells(left) - indent - cells(right);
  if (left !== '' && space >= 2) return [blank(indent) + left + blank(space) + right];
  const below = cells(right) <= width - indent ? [padStart(right, width)] : hang(blank(indent), right, width);
  return left === '' ? below : [...hang(blank(indent), left, width), ...below];
}

/** As much of a text as fits, and the mark for what is cut off. For words only: figures, ids and places are never cut. */
export function cut(text: string, width: number, mark: string): string {
  if (cells(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (cells(kept + character) > width - cells(mark)) break;
    kept += character;
  }
  return kept + mark;
}

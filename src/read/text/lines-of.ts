import { CannotRun } from '../../model/cannot-run.ts';
import { afterBreak, LineEnds } from '../csv/line-ends.ts';
import type { Folder } from '../files/source.ts';
import { openText } from './open-text.ts';

/** A line is shown as far as anybody reads. */
const longestShown = 65_536;

/**
 * Some physical lines of a text file, by their numbers from 1; each at most 64 Ki characters. Nothing after the last is read. What
 * can't be read a second time (a long pipe, a file that is gone) has none.
 */
export async function linesByNumber(
  folder: Folder,
  path: string,
  wanted: ReadonlySet<number>,
): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  if (wanted.size === 0) return texts;
  try {
    const text = await openText(folder, path, true);
    if (!('seems' in text)) await findIn(text.pieces, wanted, texts);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
  }
  return texts;
}

async function findIn(pieces: AsyncIterable<string>, wanted: ReadonlySet<number>, texts: Map<number, string>) {
  let last = 0;
  for (const line of wanted) last = Math.max(last, line);
  let line = 1;
  /** the beginning of the line that the last piece has left open */
  let begun = '';
  let isHalfBreak = false;
  for await (const piece of pieces) {
    if (piece === '') continue;
    const ends = new LineEnds(piece);
    // a CR at the end of one piece and an LF at the beginning of the next are one line break
    let from = isHalfBreak && piece.startsWith('\n') ? 1 : 0;
    for (let at = ends.next(from); at >= 0; at = ends.next(from)) {
      if (wanted.has(line)) texts.set(line, joined(begun, piece, from, at));
      if (line === last) return;
      begun = '';
      line++;
      from = afterBreak(piece, at);
    }
    isHalfBreak = piece.endsWith('\r');
    if (wanted.has(line)) begun = joined(begun, piece, from, piece.length);
  }
  if (wanted.has(line)) texts.set(line, begun);
}

const joined = (begun: string, piece: string, from: number, to: number): string =>
  begun + piece.slice(from, Math.min(to, from + longestShown - begun.length));

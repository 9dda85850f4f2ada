import { afterBreak, LineEnds } from '../csv/lines.ts';
import type { Folder } from '../files/source.ts';
import { openText } from './open-text.ts';

/** Some physical lines of a text file, by their numbers from 1; each at most 64 Ki characters. Nothing after the last is read. */
export async function linesOf(folder: Folder, path: string, wanted: ReadonlySet<number>): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  const text = await openText(folder, path);
  if ('seems' in text || wanted.size === 0) return found;
  const last = Math.max(...wanted);
  let line = 1;
  let rest = '';
  const take = (content: string) => {
    if (wanted.has(line)) found.set(line, content.slice(0, 65_536));
    line += 1;
  };
  for await (const piece of text.pieces) {
    const whole = rest + piece;
    const ends = new LineEnds(whole);
    let from = 0;
    // a CR at the very end may be half of a CRLF: it waits for the next piece
    for (let at = ends.next(from); at >= 0 && at < whole.length - 1; at = ends.next(from)) {
      take(whole.slice(from, at));
      from = afterBreak(whole, at);
    }
    rest = whole.slice(from);
    if (line > last) return found;
  }
  take(rest.replace(/[\r\n]$/, ''));
  return found;
}

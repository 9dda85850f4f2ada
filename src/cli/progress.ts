import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Folder, Source } from '../read/files/source.ts';
import { type Lang, sayIn } from '../rules/say.ts';
import type { Io } from './io.ts';
import { safe } from './safe.ts';

/** Tells how far reading has come, while it takes longer than a second. */
export interface Progress {
  /** the same source, looked at as it is read */
  watch(source: Source): Source;
  /** wipes the line: before anything else is printed */
  end(): Promise<void>;
}

const afterMs = 1000;
const everyMs = 100;
const lineEnd = 10;

/**
 * One line on standard error, where that is a terminal: `observations.csv  6.2 of 10.0 million rows  62 %`. How many rows there
 * will be is told from the size of the file and the rows so far; of a packed file only the share is known.
 *
 * @see terminal.md, "Progress"
 */
export function progressOn(
  io: Io,
  options: { quiet?: true | undefined; progress: boolean; lang?: Lang | undefined },
): Progress {
  if (!io.err.isTerminal || options.quiet || !options.progress)
    return { watch: (source) => source, end: async () => {} };
  const line = lineIn(options.lang ?? 'en');
  const begun = Date.now();
  let shown = begun + afterMs - everyMs;
  let cells = 0;
  const show = async (whole: string) => {
    // a line that wraps can't be wiped
    const text = whole.slice(0, (io.err.columns || 80) - 1);
    await io.err.write(`\r${text}${' '.repeat(Math.max(0, cells - text.length))}`);
    cells = text.length;
  };
  async function* watched(folder: Folder, path: string): AsyncGenerator<Uint8Array> {
    const size = (await stat(resolve(io.cwd, folder.shown(path))).catch(() => null))?.size ?? 0;
    let bytes = 0;
    let rows = 0;
    for await (const piece of folder.open(path)) {
      bytes += piece.length;
      if (!path.endsWith('.gz')) rows += lines(piece);
      const now = Date.now();
      if (now - shown >= everyMs && size > 0) {
        shown = now;
        await show(line(safe(folder.shown(path)), rows, Math.min(1, bytes / size)));
      }
      yield piece;
    }
  }
  return {
    watch: (source) => ({ ...source, folder: { ...source.folder, open: (path) => watched(source.folder, path) } }),
    end: async () => {
      if (cells > 0) await io.err.write(`\r${' '.repeat(cells)}\r`);
      cells = 0;
    },
  };
}

function lines(piece: Uint8Array): number {
  let n = 0;
  for (let at = piece.indexOf(lineEnd); at >= 0; at = piece.indexOf(lineEnd, at + 1)) n++;
  return n;
}

function lineIn(lang: Lang): (file: string, rows: number, share: number) => string {
  const say = sayIn(lang);
  const words =
    lang === 'fr'
      ? { of: 'sur', rows: 'lignes', millions: 'millions de lignes' }
      : { of: 'of', rows: 'rows', millions: 'million rows' };
  return (file, rows, share) => {
    const all = share > 0 ? Math.round(rows / share) : 0;
    const counted =
      all >= 1e6
        ? `${say.fixed(rows / 1e6, 1)} ${words.of} ${say.fixed(all / 1e6, 1)} ${words.millions}`
        : `${say.number(rows)} ${words.of} ${say.number(all)} ${words.rows}`;
    return [file, ...(rows > 0 ? [counted] : []), say.percent(share)].join('  ').replaceAll('\u00a0', ' ');
  };
}

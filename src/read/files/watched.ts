import { setImmediate } from 'node:timers/promises';
import type { Folder, Source } from './source.ts';

/** How far the reading of a file has come. */
export interface Progress {
  /** the path of the file, as diagnostics show it */
  readonly file: string;
  /** read so far; a file whose encoding is looked for first, or that a checksum is made of, is read more than once */
  readonly bytes: number;
  /** of the whole file; `null` where it can't be known, as of a pipe */
  readonly size: number | null;
  /** ends of line read so far; `null` where the file is packed (.gz) */
  readonly rows: number | null;
}

/** Awaited on the way, it lets the rest of the program have its turn, and ends the run by throwing; `undefined`: nobody can end it. */
export type Pause = (() => Promise<void>) | undefined;

/** Who looks on while files are read, and who may end it. */
export interface Watch {
  /** called with every piece, a MiB at most; the reading waits for what it returns */
  readonly onProgress?: ((progress: Progress) => void | Promise<void>) | undefined;
  /** awaited after each piece, and before the files are listed */
  readonly pause?: Pause;
}

const lineEnd = 10;

/** The same source, looked at as it is read. */
export function watched(source: Source, { onProgress, pause }: Watch): Source {
  if (onProgress === undefined && pause === undefined) return source;
  const { folder } = source;
  async function* watchedBytes(path: string): AsyncGenerator<Uint8Array> {
    const size = onProgress === undefined ? null : await folder.size(path);
    let bytes = 0;
    let rows = /\.gz$/i.test(path) ? null : 0;
    for await (const piece of folder.open(path)) {
      await pause?.();
      if (onProgress !== undefined) {
        bytes += piece.length;
        if (rows !== null) rows += lineEnds(piece);
        await onProgress({ file: folder.shown(path), bytes, size, rows });
      }
      yield piece;
    }
  }
  const list: Folder['list'] = async (...asked) => {
    await pause?.();
    return folder.list(...asked);
  };
  const { glance } = folder;
  async function* pausedGlance(path: string): AsyncGenerator<Uint8Array> {
    for await (const piece of (glance ?? folder.open)(path)) {
      await pause?.();
      yield piece;
    }
  }
  return { ...source, folder: { ...folder, list, open: watchedBytes, glance: pausedGlance } };
}

/** A pause that throws the reason of a signal, once it has come. */
export const pauseFor = (signal: AbortSignal | undefined): Pause =>
  signal &&
  (async () => {
    signal.throwIfAborted();
    // a signal comes in a turn of its own
    await setImmediate();
    signal.throwIfAborted();
  });

function lineEnds(piece: Uint8Array): number {
  let n = 0;
  for (let at = piece.indexOf(lineEnd); at >= 0; at = piece.indexOf(lineEnd, at + 1)) n++;
  return n;
}

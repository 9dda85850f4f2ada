import { once } from 'node:events';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FileRead } from '../../model/file-read.ts';
import type { Folder } from '../files/source.ts';
import { decode } from './decode.ts';
import { inspect } from './inspect.ts';

/** A file known to be text, to be read once. */
export interface Text {
  readonly encoding: FileRead['encoding'];
  /** to be walked once */
  readonly pieces: AsyncIterable<string>;
  /** size of the file, packed where it is packed; known once the pieces are walked */
  bytes(): number;
}

/** Up to here a file is held in memory between the look at its encoding and the reading, beyond it is opened twice. */
const held = 8_388_608;

/**
 * Opens a file as text, unpacked where its name ends in .gz.
 *
 * @throws CannotRun where it can't be read
 */
export async function openText(folder: Folder, path: string): Promise<Text | { readonly seems: string }> {
  const seen: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  async function* looking(): AsyncGenerator<Uint8Array> {
    for await (const piece of folder.open(path)) {
      size += piece.length;
      if (size <= held) seen.push(piece);
      else seen.length = 0;
      yield piece;
    }
    whole = true;
  }
  const nature = await inspect(unpacked(looking(), path)).catch((error: unknown) => {
    if (isZlib(error)) return { seems: 'damaged' };
    throw error;
  });
  if ('seems' in nature) return nature;
  let bytes = size;
  async function* again(): AsyncGenerator<Uint8Array> {
    if (whole && size <= held) return yield* seen;
    bytes = 0;
    for await (const piece of folder.open(path)) {
      bytes += piece.length;
      yield piece;
    }
  }
  const { encoding } = nature;
  return { encoding, pieces: decode(unpacked(again(), path), encoding), bytes: () => bytes };
}

async function* unpacked(pieces: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  if (!/\.gz$/i.test(path)) return yield* pieces;
  const source = Readable.from(pieces);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    for await (const piece of gunzip) yield piece;
  } finally {
    source.destroy();
    if (!source.closed) await once(source, 'close');
  }
}

/** What zlib says of bytes that are no gzip, or of an end that is missing. */
const isZlib = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');

import { once } from 'node:events';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FileRead } from '../../model/file-read.ts';
import type { Folder } from '../files/source.ts';
import { decode, NotText } from './decode.ts';
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
const mostHeld = 8_388_608;

/**
 * So much is looked at of what can be read only once, or of which only the top is wanted: more bytes than the header is looked for
 * in have, and fewer than are kept.
 */
const glanced = 12_582_912;

/**
 * Opens a file as text, unpacked where its name ends in .gz.
 *
 * @param isTop only its top is wanted: whether the rest is text is not looked at
 * @throws CannotRun where it can't be read
 */
export async function openText(
  folder: Folder,
  path: string,
  isTop = false,
): Promise<Text | { readonly seems: string }> {
  const isOnce = (await folder.isOnce?.(path)) ?? false;
  const buffered: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  async function* looking(): AsyncGenerator<Uint8Array> {
    for await (const piece of folder.open(path)) {
      size += piece.length;
      if (size <= mostHeld && !isOnce) buffered.push(piece);
      else buffered.length = 0;
      yield piece;
    }
    whole = true;
  }
  const most = isOnce || isTop ? glanced : Number.POSITIVE_INFINITY;
  const nature = await inspect(unpacked(looking(), path), most).catch((error: unknown) => {
    if (isZlib(error)) return { seems: 'damaged' };
    throw error;
  });
  if ('seems' in nature) return nature;
  let bytes = size;
  async function* again(): AsyncGenerator<Uint8Array> {
    if (whole && size <= mostHeld && !isOnce) return yield* buffered;
    bytes = 0;
    for await (const piece of folder.open(path)) {
      bytes += piece.length;
      yield piece;
    }
  }
  const { encoding } = nature;
  const shown = folder.shown(path);
  const pieces = decode(intact(unpacked(again(), path), shown), encoding, shown);
  return { encoding, pieces, bytes: () => bytes };
}

/** What was whole when it was looked at, and is damaged now. */
async function* intact(pieces: AsyncIterable<Uint8Array>, shown: string): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    throw isZlib(error) ? new NotText(shown, 'damaged') : error;
  }
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

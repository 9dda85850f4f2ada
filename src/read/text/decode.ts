import { isAscii } from 'node:buffer';
import type { FileRead } from '../../model/file-read.ts';
import { windows1252 } from './windows-1252.ts';

/** Bytes in pieces → text in pieces, the byte order mark left out. Characters that lie across two pieces are kept whole. */
export async function* decode(
  pieces: AsyncIterable<Uint8Array>,
  encoding: FileRead['encoding'],
): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? view(piece) : Buffer.concat([rest, piece]);
    const whole = complete[encoding](bytes);
    rest = bytes.subarray(whole);
    const text = decoded[encoding](bytes.subarray(0, whole));
    if (text === '') continue;
    yield begun ? text : withoutMark(text, encoding);
    begun = true;
  }
  // half a character at the very end: what there is of it
  if (rest.length > 0) yield decoded[encoding](rest);
}

const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const withoutMark = (text: string, encoding: FileRead['encoding']): string =>
  text.replace(encoding === 'windows-1252' ? /^ï»¿/ : /^\ufeff/, '');

const decoded: Readonly<Record<FileRead['encoding'], (bytes: Buffer) => string>> = {
  // one byte a character in memory wherever that is enough
  'utf-8': (bytes) => (isAscii(bytes) ? bytes.toString('latin1') : bytes.toString('utf8')),
  'utf-16le': (bytes) => bytes.toString('utf16le'),
  'utf-16be': (bytes) =>
    Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le'),
  'windows-1252': windows1252,
};

/** How many of the bytes are whole characters. */
const complete: Readonly<Record<FileRead['encoding'], (bytes: Uint8Array) => number>> = {
  'utf-8': wholeUtf8,
  'utf-16le': (bytes) => bytes.length & ~1,
  'utf-16be': (bytes) => bytes.length & ~1,
  'windows-1252': (bytes) => bytes.length,
};

/** Where the last character of UTF-8 begins that is cut off at the end; the length where none is. */
export function wholeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

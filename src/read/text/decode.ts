import { isAscii, isUtf8 } from 'node:buffer';
import { CannotRun } from '../../model/cannot-run.ts';
import type { FileRead } from '../../model/file-read.ts';
import { windows1252 } from './windows-1252.ts';

/** From here on bytes are not what was found when they were looked at: only a part was, or the file has changed since. */
export class NotText extends CannotRun {
  readonly why: 'encoding' | 'nul' | 'damaged';

  constructor(shown: string, why: NotText['why']) {
    super({ problem: 'changed', path: shown });
    this.why = why;
  }
}

/**
 * Bytes in pieces → text in pieces, the byte order mark left out. Characters that lie across two pieces are kept whole.
 *
 * @param shown the file, for the message
 * @throws NotText after all text that comes before what is none
 */
export async function* decode(
  pieces: AsyncIterable<Uint8Array>,
  encoding: FileRead['encoding'],
  shown = '',
): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? view(piece) : Buffer.concat([rest, piece]);
    const whole = bytes.subarray(0, complete[encoding](bytes));
    rest = bytes.subarray(whole.length);
    const why = flawOf(whole, encoding);
    const text = decoded[encoding](why === null ? whole : whole.subarray(0, goodLength(whole, why)));
    if (text !== '') yield begun ? text : withoutMark(text, encoding);
    begun ||= text !== '';
    if (why !== null) throw new NotText(shown, why);
  }
  if (rest.length > 0 && encoding === 'utf-8') throw new NotText(shown, 'encoding');
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

/** Why whole characters are no text in an encoding; `null` where they are. */
function flawOf(bytes: Buffer, encoding: FileRead['encoding']): 'encoding' | 'nul' | null {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return null;
  if (bytes.includes(0)) return 'nul';
  return encoding === 'utf-8' && !isUtf8(bytes) ? 'encoding' : null;
}

/** How many bytes come before the first that is no text. */
function goodLength(bytes: Buffer, why: 'encoding' | 'nul'): number {
  if (why === 'nul') return bytes.indexOf(0);
  let at = 0;
  for (let next = after(bytes, at); isUtf8(bytes.subarray(at, next)) && at < bytes.length; next = after(bytes, at))
    at = next;
  return at;
}

/** Where the character that begins at a byte of UTF-8 ends. */
const after = (bytes: Uint8Array, at: number): number => at + lengthOf(bytes[at] ?? 0);

/** How many bytes a character of UTF-8 has, by its first. */
const lengthOf = (first: number): number => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1);

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
    return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

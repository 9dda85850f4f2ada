import { isUtf8 } from 'node:buffer';
import type { FileRead } from '../../model/file-read.ts';
import { wholeUtf8 } from './decode.ts';

/** What the bytes of a file are: text in some encoding, or something else under the name of a CSV file. */
export type Nature = { readonly encoding: FileRead['encoding'] } | { readonly seems: string };

/**
 * Looks through all the bytes once. UTF-8 or not is a matter of the whole file: a bad byte in its last line makes every line
 * before it Windows-1252 too, and records already handed on could not be read again. This look costs a tenth of a second a
 * gigabyte beside the seconds of reading it, and ends at the first byte that decides.
 *
 * @param most bytes to look at, of what can be read only once or need not be known to its end
 */
export async function inspect(pieces: AsyncIterable<Uint8Array>, most = Number.POSITIVE_INFINITY): Promise<Nature> {
  let start: Uint8Array = new Uint8Array(0);
  const utf8 = new Utf8Check();
  let size = 0;
  for await (const piece of pieces) {
    if (start.length < enough) {
      start = Buffer.concat([start, piece]);
      const known = start.length < enough ? null : signature(start);
      if (known !== null) return known;
    }
    // before there is enough to know UTF-16 by, NUL tells nothing
    if (start.length >= enough && piece.includes(0)) return { seems: 'nul' };
    utf8.look(piece);
    size += piece.length;
    if (size >= most) break;
  }
  const known = start.length < enough ? signature(start) : null;
  if (known !== null) return known;
  if (start.length < enough && start.includes(0)) return { seems: 'nul' };
  return { encoding: utf8.holds(size >= most) ? 'utf-8' : 'windows-1252' };
}

/** Bytes by which every signature is known. */
const enough = 4;

/** Whether bytes that come in pieces are UTF-8. */
class Utf8Check {
  #rest: Uint8Array = new Uint8Array(0);
  #good = true;

  look(piece: Uint8Array): void {
    if (!this.#good) return;
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    const whole = wholeUtf8(bytes);
    this.#good = isUtf8(bytes.subarray(0, whole));
    this.#rest = bytes.slice(whole);
  }

  /** At the end half a character is none. `isCut`: more bytes follow. */
  holds(isCut: boolean): boolean {
    return this.#good && (isCut || this.#rest.length === 0);
  }
}

function signature(start: Uint8Array): Nature | null {
  const head = Buffer.from(start.subarray(0, 1024)).toString('latin1');
  for (const [seems, first] of binary) if (head.startsWith(first)) return { seems: xlsx(seems, start) };
  if (head.startsWith('\xff\xfe')) return { encoding: 'utf-16le' };
  if (head.startsWith('\xfe\xff')) return { encoding: 'utf-16be' };
  return null;
}

const binary = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['pdf', '%PDF'],
  ['parquet', 'PAR1'],
  ['gzip', '\x1f\x8b'],
  ['xlsx', '\xd0\xcf\x11\xe0'],
] as const;

/** A workbook is a ZIP whose first entries are always among these; what is known already stays. */
function xlsx(seems: string, start: Uint8Array): string {
  if (seems !== 'zip') return seems;
  return /\[Content_Types\]\.xml|_rels\/|docProps\/|xl\//.test(Buffer.from(start.subarray(0, 4096)).toString('latin1'))
    ? 'xlsx'
    : seems;
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const tab = 9;

/** How reading one cell ended; `stray`: text after the closing quote; `open`: no closing quote up to the end of the text. */
export type Ending = 'cell' | 'stray' | 'open' | 'more';

/**
 * Reads one cell at a time (RFC 4180) and leaves what it found in its own fields: no object a cell, for there are millions.
 * Spaces between a delimiter and an opening quote, and after a closing one, are dropped; a quote inside an unquoted cell is text.
 */
export class CellReader {
  /** first character of the cell: its opening quote, or its first that is no space */
  begin = 0;
  /** where the delimiter or line break after it stands, or the end of the text */
  next = 0;
  /** trimmed, quotes resolved */
  value = '';
  quoted = false;
  /** characters as they stand, between the quotes */
  length = 0;
  readonly #delimiter: number;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Reads the cell that begins at `at`, just after a delimiter or line break. `last`: nothing follows the text. */
  read(text: string, at: number, last: boolean): Ending {
    const start = this.#skipBlanks(text, at);
    this.quoted = text.charCodeAt(start) === quote;
    return this.quoted ? this.#quoted(text, start, last) : this.#plain(text, at, last);
  }

  /** Whether another cell of the same record follows. */
  goesOn(text: string): boolean {
    return text.charCodeAt(this.next) === this.#delimiter;
  }

  #plain(text: string, at: number, last: boolean): Ending {
    let end = at;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === this.#delimiter || code === lineFeed || code === carriageReturn) break;
    }
    const raw = text.slice(at, end);
    this.value = trimmed(raw);
    this.length = this.value.length;
    this.begin = this.value === '' ? at : at + raw.indexOf(this.value);
    this.next = end;
    return end === text.length && !last ? 'more' : 'cell';
  }

  #quoted(text: string, start: number, last: boolean): Ending {
    this.begin = start;
    let close = start + 1;
    let doubled = false;
    for (;;) {
      close = text.indexOf('"', close);
      if (close < 0) {
        this.next = text.length;
        this.length = text.length - start - 1;
        return 'open';
      }
      if (text.charCodeAt(close + 1) !== quote) break;
      doubled = true;
      close += 2;
    }
    const inner = text.slice(start + 1, close);
    this.length = inner.length;
    this.value = trimmed(doubled ? inner.replaceAll('""', '"') : inner);
    this.next = this.#skipBlanks(text, close + 1);
    if (this.next >= text.length) return last ? 'cell' : 'more';
    const code = text.charCodeAt(this.next);
    return code === this.#delimiter || code === lineFeed || code === carriageReturn ? 'cell' : 'stray';
  }

  #skipBlanks(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 160 && (code !== tab || this.#delimiter === tab)) break;
    }
    return at;
  }
}

/** Without the white space around it, U+00A0 too; looks at the two ends first, for most cells have none. */
export function trimmed(raw: string): string {
  if (raw === '') return raw;
  const first = raw.charCodeAt(0);
  const last = raw.charCodeAt(raw.length - 1);
  return first > 32 && first < 160 && last > 32 && last < 160 ? raw : raw.trim();
}

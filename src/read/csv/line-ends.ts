/** Finds the line breaks of one text from front to back; a text without CR (or without LF) is searched for one only once. */
export class LineEnds {
  readonly #text: string;
  #feed = -1;
  #carriage = -1;
  #asked = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the first line break at or after `from` stands; -1 where there is none. */
  next(from: number): number {
    if (from < this.#asked) {
      this.#feed = -1;
      this.#carriage = -1;
    }
    this.#asked = from;
    if (this.#feed < from) this.#feed = orEnd(this.#text.indexOf('\n', from));
    if (this.#carriage < from) this.#carriage = orEnd(this.#text.indexOf('\r', from));
    const end = Math.min(this.#feed, this.#carriage);
    return end === Number.POSITIVE_INFINITY ? -1 : end;
  }
}

const orEnd = (at: number): number => (at < 0 ? Number.POSITIVE_INFINITY : at);

/** Where the line after the break at `at` begins: CRLF is one break. */
export const afterBreak = (text: string, at: number): number =>
  text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;

/** How many lines begin between two places, and where the last of them does (`from` where none does). */
export function breaks(text: string, from: number, to: number): { readonly count: number; readonly start: number } {
  let count = 0;
  let start = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    start = afterBreak(text, at);
    count++;
    at = start - 1;
  }
  return { count, start };
}

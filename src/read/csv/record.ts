import type { CsvRecord } from '../input-table.ts';
import { CellReader } from './cell.ts';
import { breaks } from './line-ends.ts';

/** A record and where it stands in the text it was read from; the places of its cells are worked out when asked. */
export class TextRecord implements CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly #text: string;
  readonly #start: number;
  readonly #delimiter: string;
  readonly #plain: boolean;

  /** @param plain there is no quote in it */
  constructor(line: number, cells: readonly string[], text: string, start: number, delimiter: string, plain: boolean) {
    this.line = line;
    this.cells = cells;
    this.#text = text;
    this.#start = start;
    this.#delimiter = delimiter;
    this.#plain = plain;
  }

  /** Where cell i begins; of a cell that a short record lacks, where the record ends. */
  position(i: number): { readonly line: number; readonly column: number } {
    const cell = this.cells[i];
    if (!this.#plain || cell === undefined) return this.#byCell(i);
    // asked of every observation: delimiters are counted, nothing is cut out
    let at = this.#start;
    for (let before = 0; before < i; before++) at = this.#text.indexOf(this.#delimiter, at) + 1;
    return { line: this.line, column: this.#text.indexOf(cell, at) - this.#start + 1 };
  }

  #byCell(i: number): { readonly line: number; readonly column: number } {
    const reader = new CellReader(this.#delimiter);
    let { line } = this;
    let lineStart = this.#start;
    let at = this.#start;
    for (let cell = 0; ; cell++) {
      reader.read(this.#text, at, true);
      if (cell === i) return { line, column: reader.begin - lineStart + 1 };
      if (reader.quoted) {
        const within = breaks(this.#text, reader.begin, reader.next);
        line += within.count;
        if (within.count > 0) lineStart = within.start;
      }
      if (!reader.goesOn(this.#text)) return { line, column: reader.next - lineStart + 1 };
      at = reader.next + 1;
    }
  }
}

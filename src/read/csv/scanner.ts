import { detached } from '../cells/memo.ts';
import type { CsvRecord } from '../input-table.ts';
import { CellReader, trimmed } from './cell.ts';
import { type Flaw, type FlawPlace, longestCell, longestRecord, longestRow, mostColumns } from './flaw.ts';
import { afterBreak, breaks, LineEnds } from './line-ends.ts';
import { TextRecord } from './record.ts';
import { rowsWithin, swallows } from './swallowed.ts';

/** One record as it is read cell by cell, and the place of the cell that is being read. */
interface Draft {
  readonly cells: string[];
  readonly flaws: Flaw[];
  /** its quoted cells of several lines */
  readonly tall: {
    readonly at: FlawPlace;
    readonly text: string;
    readonly index: number;
    readonly lineCount: number;
  }[];
  line: number;
  lineStart: number;
  count: number;
  tooLong: boolean;
}

/**
 * Text in pieces → records. A line without a quote is split as it is; any other is read cell by cell. After a quote that is
 * followed by text, or never closed, reading goes on with the line after the one on which it opened.
 *
 * Linear in the text whatever it holds: a record that is not complete is read again only when the text has doubled, and what
 * would be the next opening quote closes an open one, so no stretch is searched by two of them.
 */
export class RecordScanner {
  readonly #delimiter: string;
  /** delimiters of the header: what a swallowed row has; 0 where it is not known */
  readonly #width: number;
  readonly #flaw: (flaw: Flaw) => void;
  readonly #reader: CellReader;
  #text = '';
  #ends = new LineEnds('');
  /** the place of the next record in the text, and its line */
  #at = 0;
  #line = 1;
  #last = false;
  #enough = 0;
  /** passing over the rest of what is too long: inside its quotes, or up to the end of the line */
  #skipping: 'quoted' | 'line' | null = null;

  constructor(delimiter: string, width: number, flaw: (flaw: Flaw) => void) {
    this.#delimiter = delimiter;
    this.#width = width;
    this.#flaw = flaw;
    this.#reader = new CellReader(delimiter);
  }

  /** The line that the text has come to. */
  get line(): number {
    return this.#line + breaks(this.#text, 0, this.#text.length).count;
  }

  /** The records complete by now. `last`: no more text follows. An empty piece asks for those that are held back. */
  push(piece: string, last: boolean): CsvRecord[] {
    this.#text += piece;
    if (!last && piece !== '' && this.#text.length < this.#enough) return [];
    this.#ends = new LineEnds(this.#text);
    this.#at = 0;
    this.#last = last;
    const records: CsvRecord[] = [];
    if (this.#skipping === null || this.#skip()) this.#walk(records);
    this.#text = this.#text.slice(this.#at);
    this.#enough = this.#skipping === null ? worthReading(this.#text.length) : 0;
    return records;
  }

  #walk(records: CsvRecord[]): void {
    let quoteAt = this.#text.indexOf('"');
    while (this.#at < this.#text.length) {
      if (quoteAt >= 0 && quoteAt < this.#at) quoteAt = this.#text.indexOf('"', this.#at);
      const end = this.#ends.next(this.#at);
      const plain = end >= 0 && (quoteAt < 0 || quoteAt > end) && end - this.#at <= longestCell;
      if (plain && this.#halfBreak(end)) return;
      if (!(plain && this.#plainLine(end, records)) && !this.#record(records)) return;
    }
  }

  /** A CR at the very end of the text may be the first half of a CRLF. */
  #halfBreak(at: number): boolean {
    return !this.#last && at + 1 === this.#text.length && this.#text.charCodeAt(at) === 13;
  }

  /** A line without quotes. `false`: it has too many cells for the short way. */
  #plainLine(end: number, records: CsvRecord[]): boolean {
    // blank lines may be millions, and cutting them is dear
    const cells = end === this.#at ? [''] : this.#text.slice(this.#at, end).split(this.#delimiter, mostColumns + 1);
    if (cells.length > mostColumns) return false;
    for (let i = 0; i < cells.length; i++) {
      const raw = cells[i] ?? '';
      const cell = trimmed(raw);
      if (cell !== raw) cells[i] = cell;
    }
    records.push(new TextRecord(this.#line, cells, this.#text, this.#at, this.#delimiter, true));
    this.#at = afterBreak(this.#text, end);
    this.#line++;
    return true;
  }

  /** Any record, cell by cell. `false`: more text is needed. */
  #record(records: CsvRecord[]): boolean {
    const reader = this.#reader;
    const draft: Draft = {
      cells: [],
      flaws: [],
      tall: [],
      line: this.#line,
      lineStart: this.#at,
      count: 0,
      tooLong: false,
    };
    for (let at = this.#at; ; at = reader.next + 1) {
      const ending = reader.read(this.#text, at, this.#last);
      if (ending === 'more' || (ending === 'open' && !this.#last)) return this.#incomplete(draft, ending);
      if (ending !== 'cell') return this.#broken(draft, ending === 'stray' ? 'stray-quote' : 'open-quote');
      if (!this.#take(draft)) return this.#broken(draft, 'open-quote');
      if (!reader.goesOn(this.#text)) break;
    }
    return this.#complete(draft, records);
  }

  /** Takes the cell just read into the record. `false`: it is so long that its quote must have been opened by mistake. */
  #take(draft: Draft): boolean {
    const { begin, next, length, quoted, value } = this.#reader;
    const long = length > longestCell;
    if (long && this.#takesRows(value)) return false;
    if (long) this.#tooLong(draft, 'cell');
    else if (draft.count >= mostColumns && value !== '') this.#tooLong(draft, 'columns');
    draft.count++;
    if (draft.count <= mostColumns) draft.cells.push(value);
    if (!quoted) return true;
    const { count, start } = breaks(this.#text, begin, next);
    if (count === 0) return true;
    const index = draft.count - 1;
    // as it stands: an empty line at its beginning tells where the quote opened
    const text = this.#text.slice(begin + 1, begin + 1 + length);
    if (index < mostColumns) draft.tall.push({ at: this.#here(draft), text, index, lineCount: count + 1 });
    draft.line += count;
    draft.lineStart = start;
    return true;
  }

  #complete(draft: Draft, records: CsvRecord[]): boolean {
    const { next } = this.#reader;
    if (this.#halfBreak(next)) return false;
    this.#tell(draft);
    if (!draft.tooLong)
      records.push(new TextRecord(this.#line, draft.cells, this.#text, this.#at, this.#delimiter, false));
    this.#at = next < this.#text.length ? afterBreak(this.#text, next) : next;
    this.#line = draft.line + 1;
    return true;
  }

  /** The record goes on beyond the text: it waits for more, unless it is already longer than any may be. */
  #incomplete(draft: Draft, ending: 'more' | 'open'): boolean {
    const { begin, length } = this.#reader;
    const long = length > longestCell || this.#text.length - this.#at > longestRecord;
    if (!long && !draft.tooLong) return false;
    // a quote that takes in whole rows was opened by mistake; a long text without rows is a long text
    if (ending === 'open' && this.#takesRows(this.#text.slice(begin))) return this.#broken(draft, 'open-quote');
    this.#tooLong(draft, length > longestCell ? 'cell' : 'row');
    this.#tell(draft);
    this.#skipping = ending === 'open' ? 'quoted' : 'line';
    this.#line = draft.line;
    this.#at = begin + (ending === 'open' ? 1 : 0);
    return this.#skip();
  }

  #tell({ cells, flaws, tall }: Draft): void {
    for (const { at, text, index, lineCount } of tall) {
      if (swallows({ text, index, cells }, this.#delimiter, this.#width))
        this.#flaw({ ...at, what: 'swallowed', lineCount });
    }
    for (const flaw of flaws) this.#flaw(flaw);
  }

  /** A stray or unclosed quote: its row is left out, reading goes on with the line below the quote. */
  #broken(draft: Draft, what: 'stray-quote' | 'open-quote'): boolean {
    const end = this.#ends.next(this.#reader.begin);
    if (!this.#last && (end < 0 || this.#halfBreak(end))) return false;
    this.#flaw({ ...this.#here(draft), what });
    this.#at = end < 0 ? this.#text.length : afterBreak(this.#text, end);
    this.#line = draft.line + 1;
    return true;
  }

  /** Passes over text up to the end of what was too long. `true`: the end is reached. */
  #skip(): boolean {
    if (this.#skipping === 'quoted') {
      const close = closing(this.#text, this.#at);
      // a quote at the very end may be the first of two
      const closed = close >= 0 && (this.#last || close + 1 < this.#text.length);
      const to = close >= 0 ? close : this.#text.length - (this.#text.endsWith('\r') ? 1 : 0);
      this.#line += breaks(this.#text, this.#at, to).count;
      this.#at = closed ? to + 1 : to;
      if (!closed) return false;
      this.#skipping = 'line';
    }
    const end = this.#ends.next(this.#at);
    const ended = end >= 0 && !this.#halfBreak(end);
    if (!ended) this.#at = end < 0 ? this.#text.length : end;
    if (!ended) return false;
    this.#at = afterBreak(this.#text, end);
    this.#line++;
    this.#skipping = null;
    return true;
  }

  #takesRows(cell: string): boolean {
    return rowsWithin(cell, this.#delimiter, this.#width) >= 2;
  }

  #tooLong(draft: Draft, limit: 'row' | 'cell' | 'columns'): void {
    const end = this.#ends.next(this.#at);
    const to = Math.min(end < 0 ? this.#text.length : end, this.#at + longestRow);
    const row = { line: this.#line, column: 1, text: '', row: this.#text.slice(this.#at, to), cells: [...draft.cells] };
    if (!draft.tooLong) draft.flaws.push({ ...(limit === 'columns' ? row : this.#here(draft)), what: 'limit', limit });
    draft.tooLong = true;
  }

  /** The place of the cell being read, and how it begins. */
  #here({ line, lineStart, cells }: Draft): FlawPlace {
    const { begin } = this.#reader;
    const end = this.#ends.next(begin);
    const to = end < 0 ? this.#text.length : end;
    // of their own: what is kept of a fault must not hold on to the text around it
    const text = detached(this.#text.slice(begin, Math.min(to, begin + 200)));
    const row = this.#text.slice(lineStart, Math.min(to, lineStart + longestRow));
    return { line, column: begin - lineStart + 1, text, row, cells: [...cells] };
  }
}

/**
 * How long a text must have become that an incomplete record at its beginning is read again: twice as long, so that all the reading
 * together is linear; but where a cell is too long is told at once.
 */
const worthReading = (length: number): number =>
  length > longestCell ? 2 * length : Math.min(2 * length, longestCell + 1);

/** The first quote at or after `from` that is not one of a pair. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === 34) at = text.indexOf('"', at + 2);
  return at;
}

import type { FileRead } from '../../model/file-read.ts';
import { fold } from '../../model/fold.ts';
import { type Flaw, mostColumns } from '../csv/flaw.ts';
import { TextRecord } from '../csv/record.ts';
import { RecordScanner } from '../csv/scanner.ts';
import type { CsvRecord } from '../input-table.ts';
import type { Search } from '../top.ts';
import { isTagRow } from './hxl.ts';
import { meaning, namedHeaders, type Wanted } from './wanted.ts';

export type Delimiter = FileRead['delimiter'];

/** Where the header is, and how the file is cut. */
export interface Header {
  readonly delimiter: Delimiter;
  readonly record: CsvRecord;
  /** what is wrong with the header itself */
  readonly flaw: Flaw | null;
  readonly tags: CsvRecord | null;
  /** whether something stands above it (a title, a note; neither a blank row nor `sep=`) */
  readonly preamble: boolean;
  /** the first records below it that are not blank */
  readonly sample: readonly CsvRecord[];
}

/** The top of a file under one delimiter, records that are blank under any left out. */
interface Cut {
  readonly delimiter: Delimiter;
  readonly records: readonly CsvRecord[];
  readonly flaws: ReadonlyMap<number, Flaw>;
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
/** the header is looked for in so many rows */
const searched = 21;
/** rows below it that are looked at */
const sampled = 100;
/** rows in which these are looked for, blank ones too */
const mostSeen = 100_000;
/** characters in which a first line `sep=;` stands */
const mark = 1024;

/**
 * Finds delimiter and header in the top of a file, which comes in pieces: the row above one of HXL tags, else the first row with two
 * known names, else the first that is not blank. Each piece is cut once under each delimiter, and no more rows are kept than are looked
 * at, whatever the file is made of.
 *
 * @see spec 1, "Reading a CSV file", Header
 */
export class HeaderSearch implements Search<Header | null> {
  readonly #wanted: readonly Wanted[];
  /** the line of the header, where the settings give it */
  readonly #line: number | undefined;
  #begun = '';
  #cutters: readonly Cutter[] | null = null;

  /** @param wanted what is looked for, by kind; of a file whose kind is not known, every kind */
  constructor(wanted: readonly Wanted[]) {
    this.#wanted = wanted;
    this.#line = wanted.length === 1 ? wanted[0]?.own.header : undefined;
  }

  take(text: string): boolean {
    if (this.#cutters !== null) return this.#cut(this.#cutters, text);
    this.#begun += text;
    return this.#begun.length < mark ? false : this.#cut(this.#begin(), this.#begun);
  }

  /** @returns `null` where there is no row at all */
  result(last: boolean): Header | null {
    if (this.#cutters === null) this.#cut(this.#begin(), this.#begun);
    const cuts = (this.#cutters ?? []).map((cutter) => cutter.cut(last));
    const wanted = this.#wanted;
    const line = this.#line;
    if (line !== undefined) return best(cuts, (records) => nthLine(records, line), wanted);
    return (
      best(cuts, aboveTags, wanted) ??
      firstKnown(cuts, wanted, 2) ??
      // one name that the settings give tells more than the first row of all
      (wanted.some((wantedTable) => namedHeaders(wantedTable).length > 0) ? firstKnown(cuts, wanted, 1) : null) ??
      best(cuts, (records) => (records.length > 0 ? 0 : -1), wanted)
    );
  }

  #begin(): readonly Cutter[] {
    const separator = separatorLine(this.#begun);
    const line = this.#line ?? 1;
    this.#cutters = (separator === null ? delimiters : [separator]).map(
      (delimiter) => new Cutter(delimiter, { line, hasSeparator: separator !== null }),
    );
    return this.#cutters;
  }

  /** `true`: every delimiter has shown its rows. */
  #cut(cutters: readonly Cutter[], text: string): boolean {
    for (const cutter of cutters) cutter.take(text);
    return cutters.every(({ isEnough }) => isEnough);
  }
}

/** The delimiter that a first line `sep=;` names. */
function separatorLine(top: string): Delimiter | null {
  const sign = /^"?sep=(.)"?[ \t]*(?:[\r\n]|$)/i.exec(top)?.[1];
  return delimiters.find((delimiter) => delimiter === sign) ?? null;
}

/** Cuts the top of a file under one delimiter, until there are as many rows as are looked at. */
class Cutter {
  readonly #delimiter: Delimiter;
  readonly #scanner: RecordScanner;
  readonly #flaws = new Map<number, Flaw>();
  #records: CsvRecord[] = [];
  #seen = 0;
  /** rows at or below the line that the header is looked for from */
  #rows = 0;
  /** the line of settings `header`, else 1 */
  readonly #line: number;
  readonly #hasSeparator: boolean;

  constructor(delimiter: Delimiter, { line, hasSeparator }: { readonly line: number; readonly hasSeparator: boolean }) {
    this.#delimiter = delimiter;
    this.#line = line;
    this.#hasSeparator = hasSeparator;
    this.#scanner = new RecordScanner(delimiter, 0, (flaw) => this.#takeFlaw(flaw));
  }

  /** the header, the tags above or below it, and the sample; of a file that begins with blank rows without end, enough of these */
  get isEnough(): boolean {
    return this.#rows > searched + 2 + sampled || this.#seen > mostSeen + this.#line;
  }

  take(text: string): void {
    if (!this.isEnough) this.#keep(this.#scanner.push(text, false));
  }

  cut(last: boolean): Cut {
    if (last && !this.isEnough) this.#keep(this.#scanner.push('', true));
    const records = this.#records.sort((a, b) => a.line - b.line);
    return { delimiter: this.#delimiter, records, flaws: this.#flaws };
  }

  #keep(records: readonly CsvRecord[]): void {
    for (const record of records) {
      const { line, cells } = record;
      if (this.isEnough) return;
      this.#seen++;
      if ((this.#hasSeparator && line === 1) || !cells.some((cell) => /[^,;|\s]/.test(cell))) continue;
      // of those above the line that the settings give it is known that they are there
      if (line < this.#line && this.#records.length > 0) continue;
      this.#records.push(record);
      if (line >= this.#line) this.#rows++;
    }
  }

  /** A row with a stray quote may still be the header: the names around the quote tell. */
  #takeFlaw(flaw: Flaw): void {
    if (flaw.what === 'swallowed' || this.isEnough) return;
    this.#flaws.set(flaw.line, flaw);
    const cells = flaw.row.split(this.#delimiter, mostColumns).map((cell) => cell.replaceAll('"', '').trim());
    this.#keep([new TextRecord(flaw.line, cells, flaw.row, 0, this.#delimiter, false)]);
  }
}

/** The row that `row` points at under the delimiter with most known names, then most cells. */
function best(
  cuts: readonly Cut[],
  row: (records: readonly CsvRecord[]) => number,
  wanted: readonly Wanted[],
): Header | null {
  const ranked = cuts
    .map((at) => ({ at, i: row(at.records) }))
    .filter(({ i }) => i >= 0)
    .map(({ at, i }) => ({ at, i, weight: weight(at, i, wanted) }));
  ranked.sort((a, b) => compare(b.weight, a.weight));
  const [first] = ranked;
  return first === undefined ? null : header(first.at, first.i);
}

/** The first row in which so many cells are known names of one kind; under several delimiters, the one with most. */
function firstKnown(cuts: readonly Cut[], wanted: readonly Wanted[], least: 1 | 2): Header | null {
  let fullest: { at: Cut; i: number; line: number; names: number } | null = null;
  for (const at of cuts) {
    const i = at.records
      .slice(0, searched)
      .findIndex(({ cells }) => wanted.some((wantedTable) => known(cells, wantedTable) >= least));
    const record = at.records[i];
    if (record === undefined) continue;
    const names = Math.max(...wanted.map((wantedTable) => known(record.cells, wantedTable)));
    if (fullest === null || record.line < fullest.line || (record.line === fullest.line && names > fullest.names))
      fullest = { at, i, line: record.line, names };
  }
  return fullest === null ? null : header(fullest.at, fullest.i);
}

/** How many cells are known names. Periods and ids alone make no header: a row of data has them too. */
function known(cells: readonly string[], wanted: Wanted): number {
  const named = new Set(namedHeaders(wanted).map(fold));
  let columns = 0;
  let wide = 0;
  for (const cell of new Set(cells)) {
    const means = meaning(cell, wanted);
    if (cell !== '' && named.has(fold(cell))) columns++;
    else if (means !== null && 'wide' in means) wide++;
    else if (means !== null) columns++;
  }
  return columns === 0 ? 0 : columns + wide;
}

function weight({ records, flaws }: Cut, i: number, wanted: readonly Wanted[]): readonly number[] {
  const record = records[i];
  if (record === undefined) return [];
  const cells = records.slice(0, searched).reduce((sum, row) => sum + row.cells.length - 1, 0);
  const names = Math.max(...wanted.map((wantedTable) => known(record.cells, wantedTable)));
  return [names, flaws.has(record.line) ? 0 : 1, record.cells.length, cells];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return 0;
}

/** Tags in the first line of all are names themselves. */
function aboveTags(records: readonly CsvRecord[]): number {
  const tags = records.slice(0, searched + 1).findIndex(({ cells }) => isTagRow(cells));
  return tags === 0 ? 0 : tags - (tags > 0 ? 1 : 0);
}

const nthLine = (records: readonly CsvRecord[], line: number): number =>
  records.findIndex((record) => record.line >= line);

function header({ delimiter, records, flaws }: Cut, i: number): Header | null {
  const record = records[i];
  if (record === undefined) return null;
  const below = records[i + 1];
  const tags = isTagRow(record.cells) ? record : below !== undefined && isTagRow(below.cells) ? below : null;
  const sample = records.slice(i + (tags === below && below !== undefined ? 2 : 1), i + 1 + sampled);
  return { delimiter, record, flaw: flaws.get(record.line) ?? null, tags, preamble: i > 0, sample };
}

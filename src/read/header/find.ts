import type { FileRead } from '../../model/file-read.ts';
import { fold } from '../../model/fold.ts';
import type { Flaw } from '../csv/flaw.ts';
import { TextRecord } from '../csv/record.ts';
import { RecordScanner } from '../csv/scanner.ts';
import type { CsvRecord } from '../table.ts';
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

/**
 * Finds delimiter and header in the top of a file: the row above one of HXL tags, else the first row with two known names, else
 * the first that is not blank.
 *
 * @param wanted what is looked for, by kind; of a file whose kind is not known, every kind
 * @returns `null` where there is no row at all
 * @see spec 1, "Reading a CSV file", Header
 */
export function findHeader(top: string, last: boolean, wanted: readonly Wanted[]): Header | null {
  const separator = separatorLine(top);
  const cuts = (separator === null ? delimiters : [separator]).map((delimiter) => cut(top, last, delimiter, separator));
  const line = wanted.length === 1 ? wanted[0]?.own.header : undefined;
  if (line !== undefined) return best(cuts, (at) => nthLine(at, line), wanted);
  return (
    best(cuts, aboveTags, wanted) ??
    firstKnown(cuts, wanted, 2) ??
    // one name that the settings give tells more than the first row of all
    (wanted.some((of) => namedHeaders(of).length > 0) ? firstKnown(cuts, wanted, 1) : null) ??
    best(cuts, (at) => (at.length > 0 ? 0 : -1), wanted)
  );
}

/** The delimiter that a first line `sep=;` names. */
function separatorLine(top: string): Delimiter | null {
  const sign = /^"?sep=(.)"?[ \t]*(?:[\r\n]|$)/i.exec(top)?.[1];
  return delimiters.find((delimiter) => delimiter === sign) ?? null;
}

function cut(top: string, last: boolean, delimiter: Delimiter, separator: Delimiter | null): Cut {
  const flaws = new Map<number, Flaw>();
  let lines: readonly string[] | null = null;
  const broken: CsvRecord[] = [];
  const scanner = new RecordScanner(delimiter, 0, (flaw) => {
    if (flaw.what === 'swallowed') return;
    flaws.set(flaw.line, flaw);
    // a row with a stray quote may still be the header: the names around the quote tell
    lines ??= top.split(/\r\n|\n|\r/);
    const line = lines[flaw.line - 1] ?? '';
    const cells = line.split(delimiter).map((cell) => cell.replaceAll('"', '').trim());
    broken.push(new TextRecord(flaw.line, cells.slice(0, 1000), line, 0, delimiter, false));
  });
  const whole = scanner.push(top, last);
  const records = (broken.length === 0 ? whole : [...whole, ...broken].sort((a, b) => a.line - b.line)).filter(
    ({ line, cells }) => cells.some((cell) => /[^,;|\s]/.test(cell)) && !(separator !== null && line === 1),
  );
  return { delimiter, records, flaws };
}

/** The row that `row` points at under the delimiter with most known names, then most cells. */
function best(
  cuts: readonly Cut[],
  row: (records: readonly CsvRecord[]) => number,
  wanted: readonly Wanted[],
): Header | null {
  const found = cuts
    .map((at) => ({ at, i: row(at.records) }))
    .filter(({ i }) => i >= 0)
    .map(({ at, i }) => ({ at, i, weight: weight(at, i, wanted) }));
  found.sort((a, b) => compare(b.weight, a.weight));
  const [first] = found;
  return first === undefined ? null : header(first.at, first.i);
}

/** The first row in which so many cells are known names of one kind; under several delimiters, the one with most. */
function firstKnown(cuts: readonly Cut[], wanted: readonly Wanted[], least: 1 | 2): Header | null {
  let found: { at: Cut; i: number; line: number; names: number } | null = null;
  for (const at of cuts) {
    const i = at.records.slice(0, searched).findIndex(({ cells }) => wanted.some((of) => known(cells, of) >= least));
    const record = at.records[i];
    if (record === undefined) continue;
    const names = Math.max(...wanted.map((of) => known(record.cells, of)));
    if (found === null || record.line < found.line || (record.line === found.line && names > found.names))
      found = { at, i, line: record.line, names };
  }
  return found === null ? null : header(found.at, found.i);
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
  const names = Math.max(...wanted.map((of) => known(record.cells, of)));
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
  const sample = records.slice(i + (tags === below && below !== undefined ? 2 : 1), i + 101);
  return { delimiter, record, flaw: flaws.get(record.line) ?? null, tags, preamble: i > 0, sample };
}

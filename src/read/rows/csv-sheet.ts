import type { Fault } from '../../model/fault.ts';
import type { FileRead } from '../../model/file-read.ts';
import type { Span } from '../../model/period.ts';
import type { Place } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { DateOrder } from '../cells/date.ts';
import { customary, mostShown, rowsLookedAt } from '../cells/decimal.ts';
import { type DoubtfulYear, doubtfulYears } from '../cells/doubtful-year.ts';
import { missingIn } from '../cells/missing.ts';
import type { ValuesByColumn } from '../cells/named-values.ts';
import type { Mark } from '../cells/number.ts';
import { type NotPeriod, periodReader } from '../cells/period.ts';
import { totalsIn } from '../cells/totals.ts';
import { columnCalled } from '../header/column-at.ts';
import type { CsvRecord, InputTable, Layout } from '../input-table.ts';
import type { Reading } from '../reading.ts';
import { blaming, type FaultCause, type Suspect } from './blame.ts';

/** A table that is being read: how its cells are written, and its records with the first of them looked at. */
export interface CsvSheet extends Reading {
  readonly table: InputTable;
  readonly decimal: Mark;
  readonly dates: DateOrder;
  readonly missing: (text: string) => boolean;
  readonly period: (text: string) => Span | NotPeriod;
  readonly totals: ReturnType<typeof totalsIn>;
  readonly doubtfulYear: (span: Span) => DoubtfulYear | null;
  /** whether a record is one that `where` keeps */
  readonly keeps: (record: CsvRecord) => boolean;
  readonly records: AsyncIterable<readonly CsvRecord[]>;
  /** @returns the fault that is told: the one given, or that of what has spoilt its row */
  readonly raise: (fault: Fault) => Fault;
  /** names what has spoilt the row at hand, should it have errors */
  readonly suspect: (cause: FaultCause) => Suspect;
}

/**
 * Opens a table for reading its cells. The decimal mark is that of the settings, else the one that most numbers of the first
 * 1,000 rows show, else the delimiter's; told where it is against the delimiter's custom.
 *
 * @param numbers the cells that hold numbers
 * @see spec 1, "Numbers"
 */
export async function openSheet(table: InputTable, reading: Reading, numbers: readonly number[]): Promise<CsvSheet> {
  const { settings } = reading;
  const style = table.settings;
  const set = style.decimal ?? settings.decimal;
  const custom = customary(table.delimiter);
  const { raise, suspect, readTo } = blaming(constantsOnce(reading.raise), table);
  const { top, records } = await peek(table.records, set === null ? rowsLookedAt : 0);
  const shown = set === null ? mostShown(top, numbers, custom) : null;
  const decimal = set ?? shown?.mark ?? custom;
  if (shown !== null && decimal !== custom) {
    const { text, record, index } = shown;
    const facts = { decimal, delimiter: table.delimiter, shown: text };
    reading.raise(fault('file/decimal', cellPlace(table, record, index, null, text), facts));
  }
  const dates = style.dates ?? settings.dates;
  return {
    ...reading,
    raise,
    suspect,
    table,
    decimal,
    dates,
    missing: missingIn(style.missingValues ?? settings.missingValues),
    period: periodReader({ yearStart: settings.yearStart, dates }),
    totals: totalsIn(table.settings.totals),
    doubtfulYear: doubtfulYears(reading.today),
    keeps: keeperOf(table.layout, table.named.where),
    records: watched(records, readTo),
  };
}

/** A constant of the settings that can't be read is wrong in every row, and told once: it has no line. */
function constantsOnce(raise: Reading['raise']): Reading['raise'] {
  const reported = new Set<string>();
  return (raised) => {
    const { line, field } = raised.at;
    const key = `${raised.code} ${field}`;
    if (line === null && reported.has(key)) return;
    if (line === null) reported.add(key);
    raise(raised);
  };
}

/** The same records; `readTo` is told how far they are read. */
async function* watched(records: AsyncIterable<readonly CsvRecord[]>, readTo: (line: number) => void) {
  for await (const batch of records) {
    yield batch;
    readTo(batch.at(-1)?.line ?? 0);
  }
  readTo(Number.POSITIVE_INFINITY);
}

/** The entry of a file in `files`; `rows` once all are walked. */
export const fileRead = ({ table, decimal }: CsvSheet, rows: number): FileRead => ({
  path: table.file,
  kind: table.kind,
  rows,
  bytes: table.bytes(),
  encoding: table.encoding,
  delimiter: table.delimiter,
  decimal,
});

/** The place of one cell; of the whole file where a constant stands for it. */
export function cellPlace(
  { file }: InputTable,
  record: CsvRecord,
  index: number | null,
  field: string | null,
  value: string,
): Place {
  if (index === null) return { file, line: null, column: null, field, value };
  return { file, ...record.position(index), field, value };
}

/**
 * Whether a record is one that `where` keeps; none is where it names a column that the header does not have. Every column is
 * looked at, so that it is known which of the values the file has.
 */
export function keeperOf(layout: Layout, where: ValuesByColumn): (record: CsvRecord) => boolean {
  const tests = [...where].map(([name, values]) => ({ index: columnCalled(layout, name), values }));
  return ({ cells }) =>
    tests.reduce((keeps, { index, values }) => {
      return index !== null && values.find(cells[index] ?? '') !== null && keeps;
    }, true);
}

/** The first so many records, and all from the first on. */
async function peek(all: AsyncIterable<readonly CsvRecord[]>, most: number) {
  const iterator = all[Symbol.asyncIterator]();
  const buffered: (readonly CsvRecord[])[] = [];
  // a batch may be empty, and a file hold nothing else
  for (let rows = 0; rows < most; ) {
    const { value, done } = await iterator.next();
    if (done) break;
    buffered.push(value);
    rows += Math.max(value.length, 1);
  }
  const top = buffered.flat().slice(0, most);
  async function* records() {
    yield* buffered.splice(0);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { top, records: records() };
}

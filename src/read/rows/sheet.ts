import type { FileRead } from '../../model/file-read.ts';
import type { Span } from '../../model/period.ts';
import type { Place } from '../../model/place.ts';
import type { FileSettings } from '../../model/settings.ts';
import type { DateOrder } from '../cells/date.ts';
import { customary, rowsLookedAt, type Shown, shownIn } from '../cells/decimal.ts';
import { missingIn } from '../cells/missing.ts';
import type { Mark } from '../cells/number.ts';
import { type NotPeriod, periodReader } from '../cells/period.ts';
import { nfc } from '../cells/texts.ts';
import { totalsIn } from '../cells/totals.ts';
import { columnCalled } from '../header/column-at.ts';
import type { CsvRecord, Table } from '../table.ts';
import { fault, type Reading } from './raise.ts';

/** A table that is being read: how its cells are written, and its records with the first of them looked at. */
export interface Sheet extends Reading {
  readonly table: Table;
  readonly decimal: Mark;
  readonly dates: DateOrder;
  readonly missing: (text: string) => boolean;
  readonly period: (text: string) => Span | NotPeriod;
  readonly totals: ReturnType<typeof totalsIn>;
  readonly records: AsyncIterable<readonly CsvRecord[]>;
}

/**
 * Opens a table for reading its cells. The decimal mark is that of the settings, else the one that a number in the first 1,000
 * rows shows, else the delimiter's; told where it is against the delimiter's custom.
 *
 * @param numbers the cells that hold numbers
 * @see spec 1, "Numbers"
 */
export async function openSheet(table: Table, reading: Reading, numbers: readonly number[]): Promise<Sheet> {
  const { settings } = reading;
  const style = table.settings;
  const set = style.decimal ?? settings.decimal;
  const peeked = await peek(table.records[Symbol.asyncIterator](), (records) =>
    set === null ? shownIn(records, numbers) : null,
  );
  const decimal = set ?? peeked.shown?.mark ?? customary(table.delimiter);
  if (peeked.shown !== null && decimal !== customary(table.delimiter)) {
    const { text, record, index } = peeked.shown;
    const facts = { decimal, delimiter: table.delimiter, shown: text };
    reading.raise(fault('file/decimal', cellPlace(table, record, index, null, text), facts));
  }
  const dates = style.dates ?? settings.dates;
  return {
    ...reading,
    raise: constantsOnce(reading.raise),
    table,
    decimal,
    dates,
    missing: missingIn(style.missingValues ?? settings.missingValues),
    period: periodReader({ yearStart: settings.yearStart, dates }),
    totals: totalsIn(table.settings.totals),
    records: peeked.records,
  };
}

/** A constant of the settings that can't be read is wrong in every row, and told once: it has no line. */
function constantsOnce(raise: Reading['raise']): Reading['raise'] {
  const told = new Set<string>();
  return (raised) => {
    const { line, field } = raised.at;
    const key = `${raised.code} ${field}`;
    if (line === null && told.has(key)) return;
    if (line === null) told.add(key);
    raise(raised);
  };
}

/** The entry of a file in `files`; `rows` once all are walked. */
export const fileRead = ({ table, decimal }: Sheet, rows: number): FileRead => ({
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
  { file }: Table,
  record: CsvRecord,
  index: number | null,
  field: string | null,
  value: string,
): Place {
  if (index === null) return { file, line: null, column: null, field, value };
  return { file, ...record.position(index), field, value };
}

export const rowPlace = ({ file }: Table, { line }: CsvRecord): Place => ({
  file,
  line,
  column: 1,
  field: null,
  value: null,
});

/** Whether a record is one that `where` keeps; none is where it names a column that the header does not have. */
export function whereOf({ layout }: Table, where: FileSettings['where'] = {}): (record: CsvRecord) => boolean {
  const tests = Object.entries(where).map(([name, values]) => {
    const index = columnCalled(layout, name) ?? -1;
    const kept = new Set(values.map((value) => nfc(value.trim())));
    return ({ cells }: CsvRecord) => index >= 0 && kept.has(nfc(cells[index] ?? ''));
  });
  return (record) => tests.every((test) => test(record));
}

/** Records up to the first that `look` answers, at most 1,000, and all records from the first on. */
async function peek(
  iterator: AsyncIterator<readonly CsvRecord[]>,
  look: (records: readonly CsvRecord[]) => Shown | null,
): Promise<{ shown: Shown | null; records: AsyncIterable<readonly CsvRecord[]> }> {
  const seen: (readonly CsvRecord[])[] = [];
  let shown: Shown | null = null;
  for (let rows = 0; rows < rowsLookedAt && shown === null; ) {
    const { value, done } = await iterator.next();
    if (done) break;
    seen.push(value);
    shown = look(value.slice(0, rowsLookedAt - rows));
    rows += value.length;
  }
  async function* records() {
    yield* seen.splice(0);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { shown, records: records() };
}

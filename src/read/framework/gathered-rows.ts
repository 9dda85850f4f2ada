import type { Fault } from '../../model/fault.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { nfc } from '../../model/normal-form.ts';
import { wholeFile } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { CsvRecord, InputTable, LostRow } from '../input-table.ts';
import { type Reading, setAside } from '../reading.ts';
import { type Origin, originOf } from '../rows/column.ts';
import { type CsvSheet, fileRead, openSheet } from '../rows/csv-sheet.ts';
import { fieldsOf, lacking } from '../rows/fields.ts';
import { tellNothingRead } from '../rows/outcome.ts';
import { CsvRow } from '../rows/row.ts';
import { widthOf } from '../rows/width.ts';

/** The files of an assessment, as `openInput` gives them. */
export interface Tables {
  has(kind: Kind): boolean;
  /** the files of a kind, as shown; one that can't be read as a table is not among its tables */
  files(kind: Kind): readonly string[];
  tables(kind: Kind): AsyncIterable<InputTable>;
}

/** One row that was read: what was made of it, and where it stands. */
export interface Gathered<T> {
  readonly id: string;
  readonly value: T;
  readonly row: CsvRow;
  readonly sheet: CsvSheet;
  readonly record: CsvRecord;
}

export interface GatheredRows<T> {
  /** in the order of the files, those with an error too (`row.error`), but not the later ones of an id */
  readonly rows: Gathered<T>[];
  /** the later ones of an id */
  readonly later: Gathered<T>[];
  /** id of a row that can't be read at all → why */
  readonly leftOut: Map<string, Fault>;
  /** whether a row could not be read at all, or a whole file: nobody knows what it says */
  readonly unreadable: boolean;
  /** `Ids.unread` */
  readonly unread: Fault | null;
}

/**
 * Reads all rows of a kind. A row with an error is counted as left out, but all its cells are looked at.
 *
 * @param make makes of a row what the framework holds; what is wrong is told to the row
 */
export async function gatherRows<T>(
  kind: Kind,
  input: Tables,
  reading: Reading,
  make: (row: CsvRow) => T,
): Promise<GatheredRows<T>> {
  const gathered = { rows: [] as Gathered<T>[], later: [] as Gathered<T>[], leftOut: new Map<string, Fault>() };
  const taken = { ...gathered, kind };
  const first = new Map<string, CsvRow['at']>();
  const files = new Set(input.files(kind));
  let unreadable = false;
  let cut: Fault | null = null;
  for await (const table of input.tables(kind)) {
    files.delete(table.file);
    const sheet = await openSheet(table, reading, numbersOf(table, kind));
    const idOf = originOf(table, 'id');
    const read = rowReader(sheet, kind);
    let rows = 0;
    for await (const records of sheet.records) {
      rows += records.length;
      for (const record of records) {
        const result = read(record);
        if (result === null) continue;
        const id = nfc(idOf?.text(record) ?? '');
        if (result instanceof CsvRow) take(taken, first, { id, value: make(result), row: result, sheet, record });
        else gathered.leftOut.set(id, result);
        unreadable ||= !(result instanceof CsvRow);
      }
      for (const lostRow of table.lostRows()) {
        gathered.leftOut.set(lostId(lostRow, idOf), lostRow.fault);
        unreadable = true;
      }
    }
    read.end(rows);
    cut ??= table.cut();
    reading.done(fileRead(sheet, rows));
  }
  const [file] = files;
  // what is wrong with the file is told by its reader
  const unread = file === undefined ? cut : fault('file/empty', wholeFile(file), {});
  return { ...gathered, unreadable: unreadable || unread !== null, unread };
}

/** The id of a row that is no record, as far as it can be made out: what refers to it need not be told a second time. */
const lostId = ({ cells }: LostRow, idOf: Origin | null): string =>
  nfc(idOf === null ? '' : idOf.text({ line: 0, cells, position: () => ({ line: 0, column: 1 }) }));

/** Takes a row in; the later one of an id is left out. */
function take<T>(
  { rows, later, kind }: Pick<GatheredRows<T>, 'rows' | 'later'> & { readonly kind: Kind },
  first: Map<string, CsvRow['at']>,
  gathered: Gathered<T>,
): void {
  const { id, row, sheet } = gathered;
  const before = first.get(id);
  if (id !== '' && before !== undefined) {
    const { file, line } = before;
    const other = file === row.at.file ? {} : { firstFile: file };
    row.raise('id/duplicate', 'id', { id, firstLine: line, ...other }, { related: [{ file, line }] });
  }
  if (row.error !== null) sheet.leaveOut(1);
  if (id !== '' && before !== undefined) {
    later.push(gathered);
    return;
  }
  if (id !== '') first.set(id, row.at);
  // nothing can wait for a row without an id, and only of indicators it is asked what a row says that can't be used
  if (id === '' && kind !== 'indicators' && row.error !== null && !row.garbled) return;
  rows.push(gathered);
}

/** The rows that can be used, and the ids of those that can't: each waits for its own error or for what it refers to. */
export function settle<T>({ rows, leftOut, unread }: GatheredRows<T>, kind: Kind) {
  const used: Gathered<T>[] = [];
  for (const gathered of rows) {
    const { id, row } = gathered;
    const cause = row.error ?? row.waitsFor;
    if (cause === null) used.push(gathered);
    else leftOut.set(id === '' && row.garbled ? movedId(gathered) : id, cause);
    if (row.error === null && row.waitsFor !== null) setAside(row.waitsFor, kind);
  }
  const index = new Map(used.map(({ id }, i) => [id, i] as const));
  leftOut.delete('');
  return { used, ids: { index, leftOut, unread } };
}

/** The id of a row that a delimiter too many begins. */
function movedId({ sheet, record }: Gathered<unknown>): string {
  const index = originOf(sheet.table, 'id')?.index ?? null;
  return nfc(index === null ? '' : (record.cells[index + 1] ?? ''));
}

/** A record as a row; `null`: `where` passes it over; a fault: its cells can't be read, for its own sake or its file's. */
function rowReader(sheet: CsvSheet, kind: Kind) {
  const { table } = sheet;
  const fields = fieldsOf(sheet, kind);
  const width = widthOf(sheet);
  // the header's own faults are told by its reader; the ids below it are known all the same
  const [column = ''] = lacking(fields);
  const unusable = fault('header/missing-column', wholeFile(table.file), { column, nearest: null, named: 'kind' });
  let kept = 0;
  const read = (record: CsvRecord): CsvRow | Fault | null => {
    if (!sheet.keeps(record)) return null;
    kept++;
    if (table.faulty || column !== '') return unusable;
    const long = width.tooLong(record);
    if (long !== null) sheet.leaveOut(1);
    return long ?? new CsvRow(sheet, fields, record);
  };
  const end = (rows: number): void => {
    width.end();
    // whatever is wrong with a row that is kept is told of it
    const outcome = { file: table.file, rows, kept, explained: kept, hasValue: kept > 0 };
    if (!table.faulty) tellNothingRead([outcome], sheet);
  };
  return Object.assign(read, { end });
}

/** The cells of a table that hold numbers. */
export function numbersOf({ layout }: InputTable, kind: Kind): number[] {
  const columns = kinds[kind].columns.filter(({ type }) => type === 'number');
  return [
    ...columns.flatMap(({ name }) => layout.columns.get(name) ?? []),
    ...(layout.wide?.columns.map(({ index }) => index) ?? []),
  ];
}

import { iso } from '../model/day.ts';
import type { Fault } from '../model/fault.ts';
import type { ObservationRow } from '../model/observation-row.ts';
import type { Span } from '../model/period.ts';
import { partText, type Summaries } from '../model/summaries.ts';
import { clashes, type Difference } from './clashes.ts';
import { type Columns, emptyColumns, makeRoom, setOptional } from './columns.ts';
import { fileRuns } from './file-runs.ts';
import { gather } from './gather.ts';
import { type Key, keyIndex } from './key-index.ts';
import { names, partNames } from './names.ts';

/**
 * The one large step: observation rows into one summary a key (indicator, interval, place, part, source). Rows are never held;
 * memory grows by the number of different keys, about 48 bytes each (8 more for each of weight, low and high once a row
 * gives one). The same row told twice counts once (`row/duplicate`); of a key with different values no row is used
 * (`row/conflict`).
 *
 * @param rows in batches, in the order of their lines
 * @param indicators how many the framework has; rows of files named alone may go beyond it
 * @param raise takes the faults, when all rows are in
 * @param leaveOut is told how many rows a conflicting key has that no other has, and the indicator
 * @param naming names indicators and intervals as people do, for what is raised
 * @returns the entries of an indicator together, in the order of their lines
 * @see spec 6, "One step is large"; spec 2, `row/duplicate` and `row/conflict`
 */
export async function tally(
  rows: AsyncIterable<readonly ObservationRow[]>,
  indicators: number,
  raise: (fault: Fault) => void,
  leaveOut: (rows: number, indicator: number) => void,
  naming: Naming = plainly,
): Promise<Summaries> {
  const columns = emptyColumns();
  const index = keyIndex(columns);
  const places = names('');
  const sources = names('');
  const parts = partNames();
  const files = fileRuns();
  const met = clashes();
  let size = 0;
  let known = indicators;

  function take(row: ObservationRow): void {
    const key: Key = {
      indicator: row.indicator,
      start: row.start,
      end: row.end,
      place: places.number(row.place),
      part: parts.number(row.part),
      source: sources.number(row.source),
    };
    known = Math.max(known, row.indicator + 1);
    const entry = index.find(key, size);
    if (entry === size) {
      keep(columns, entry, key, row);
      files.add(entry, row.file);
      size += 1;
      return;
    }
    const differs = difference(columns, entry, row);
    if (differs === null) met.same(entry, row);
    else met.other(entry, row, keyOf(entry, row.period), differs);
  }

  const idOf = (entry: number) => naming.id(columns.indicator[entry] ?? 0);

  /** What a key is about: the indicator, the period, and what else tells it from others. */
  function subjectOf(entry: number, typed?: string): string[] {
    const { start, end, place, part, source } = columns;
    const span = { start: start[entry] ?? 0, end: end[entry] ?? 0 };
    const told = sources.list[source[entry] ?? 0] ?? '';
    return [
      idOf(entry),
      naming.period(span, typed),
      places.list[place[entry] ?? 0] ?? '',
      partText(parts.list[part[entry] ?? 0]),
      told === '' ? '' : `source ${told}`,
    ].filter((text) => text !== '');
  }
  const keyOf = (entry: number, typed?: string): string => subjectOf(entry, typed).join(', ');

  for await (const batch of rows) for (const row of batch) take(row);

  const firstLine = (entry: number) => ({ file: files.of(entry), line: columns.line[entry] ?? 0 });
  met.tell({ firstLine, subjectOf, idOf, raise, leaveOut });
  index.close();
  const gathered = gather({ columns, size, indicators, files: files.numbers(size), leftOut: met.conflicts });
  return { ...gathered, places: places.list, parts: parts.list, sources: sources.list, files: files.list };
}

/** Names for what is raised. */
export interface Naming {
  /** an indicator's id, by its number */
  id(indicator: number): string;
  /** an interval; `typed`: as it stands in the file */
  period(span: Span, typed?: string): string;
}

const plainly: Naming = {
  id: (indicator) => `#${indicator + 1}`,
  period: ({ start, end }) => `${iso(start)}..${iso(end)}`,
};

/** Keeps the first row of a key as the next entry. */
function keep(columns: Columns, entry: number, key: Key, row: ObservationRow): void {
  makeRoom(columns, entry);
  columns.indicator[entry] = key.indicator;
  columns.start[entry] = key.start;
  columns.end[entry] = key.end;
  columns.place[entry] = key.place;
  columns.part[entry] = key.part;
  columns.source[entry] = key.source;
  columns.value[entry] = row.value;
  columns.quality[entry] = row.quality;
  columns.line[entry] = row.line;
  columns.column[entry] = row.column;
  setOptional(columns, 'weight', entry, row.weight);
  setOptional(columns, 'low', entry, row.low);
  setOptional(columns, 'high', entry, row.high);
}

/** The values of a row and of the entry kept, unless they, their weight, bounds and quality are all the same. */
function difference(columns: Columns, entry: number, row: ObservationRow): Difference | null {
  const value = columns.value[entry] ?? Number.NaN;
  const same =
    value === row.value &&
    isSame(columns.weight?.[entry], row.weight) &&
    isSame(columns.low?.[entry], row.low) &&
    isSame(columns.high?.[entry], row.high) &&
    columns.quality[entry] === row.quality;
  return same ? null : { here: `${row.value}`, there: `${value}` };
}

// NaN stands for "not given"
const isSame = (kept = Number.NaN, told: number): boolean =>
  kept === told || (Number.isNaN(kept) && Number.isNaN(told));

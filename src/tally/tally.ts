import type { ObservationRow } from '../model/observation-row.ts';
import { period, type YearStart } from '../model/period.ts';
import { partText, type Summaries } from '../model/summaries.ts';
import { type Clashed, clashes, type Difference } from './clashes.ts';
import { type Columns, emptyColumns, makeRoom, setOptional } from './columns.ts';
import { fileRuns } from './file-runs.ts';
import { gatherKeys } from './gathered-keys.ts';
import { type Key, keyIndex } from './key-index.ts';
import { names, partNames } from './name-numbers.ts';

/** What is tallied, and how indicators and intervals are named in what is wrong with it. */
export interface TallyInput {
  /** in batches, in the order of their lines */
  readonly rows: AsyncIterable<readonly ObservationRow[]>;
  /** how many the framework has; rows of files named alone may go beyond it */
  readonly indicators: number;
  /** the id of an indicator, by its number */
  readonly idOf: (indicator: number) => string;
  readonly yearStart: YearStart;
  /** how many faults of one code are kept in detail */
  readonly limit?: number | undefined;
}

export interface Tallied extends Clashed {
  readonly summaries: Summaries;
}

/**
 * The one large step: observation rows into one summary a key (indicator, interval, place, part, source). Rows are never held;
 * memory grows by the number of different keys, about 48 bytes each (8 more for each of weight, low and high once a row
 * gives one). The same row told twice counts once (`row/duplicate`); of a key with different values no row is used
 * (`row/conflict`).
 *
 * @returns the entries of an indicator together, in the order of their lines; and what is wrong with the rows
 * @see spec 6, "One step is large"; spec 2, `row/duplicate` and `row/conflict`
 */
export async function tally({ rows, indicators, idOf, yearStart, limit }: TallyInput): Promise<Tallied> {
  const columns = emptyColumns();
  const index = keyIndex(columns);
  const places = names('');
  const sources = names('');
  const parts = partNames();
  const files = fileRuns();
  const conflicts = clashes();
  let size = 0;

  function take(row: ObservationRow): void {
    const key: Key = {
      indicator: row.indicator,
      start: row.start,
      end: row.end,
      place: places.number(row.place),
      part: parts.number(row.part),
      source: sources.number(row.source),
    };
    const entry = index.find(key, size);
    if (entry === size) {
      keep(columns, entry, key, row);
      files.add(entry, row.file);
      size += 1;
      return;
    }
    const differs = difference(columns, entry, row);
    if (differs === null) conflicts.same(entry, row);
    else conflicts.other(entry, row, keyOf(entry, row.period), differs);
  }

  const idAt = (entry: number) => idOf(columns.indicator[entry] ?? 0);

  /** What a key is about: the indicator, the period, and what else tells it from others. */
  function subjectOf(entry: number, typed?: string): string[] {
    const { start, end, place, part, source } = columns;
    const span = { start: start[entry] ?? 0, end: end[entry] ?? 0 };
    const name = sources.list[source[entry] ?? 0] ?? '';
    return [
      idAt(entry),
      typed ?? period(span, yearStart).label,
      places.list[place[entry] ?? 0] ?? '',
      partText(parts.list[part[entry] ?? 0]),
      name === '' ? '' : `source ${name}`,
    ].filter((text) => text !== '');
  }
  const keyOf = (entry: number, typed?: string): string => subjectOf(entry, typed).join(', ');

  for await (const batch of rows) for (const row of batch) take(row);

  const firstLine = (entry: number) => ({ file: files.fileOf(entry), line: columns.line[entry] ?? 0 });
  const clashed = conflicts.results({ firstLine, subjectOf, idOf: idAt }, limit);
  index.close();
  const gathered = gatherKeys({ columns, size, indicators, files: files.numbers(size), leftOut: conflicts.conflicts });
  const lists = { places: places.list, parts: parts.list, sources: sources.list, files: files.list };
  return { summaries: { ...gathered, ...lists }, ...clashed };
}

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
const isSame = (kept = Number.NaN, other: number): boolean =>
  kept === other || (Number.isNaN(kept) && Number.isNaN(other));

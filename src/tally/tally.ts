import { iso } from '../model/day.ts';
import type { Fault } from '../model/fault.ts';
import type { ObservationRow } from '../model/observation-row.ts';
import type { Span } from '../model/period.ts';
import type { Part, Summaries } from '../model/summaries.ts';
import { type Block, blockOf, emptyBlock, setOptional, within } from './block.ts';
import { clashes, type Difference } from './clashes.ts';
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
 * @param indicators how many the framework has; `row.indicator` is below it
 * @param raise takes the faults, when all rows are in
 * @param leaveOut is told how many rows conflicting keys have, all of them counted
 * @param name names an indicator and interval as people do (`P3, 2026-Q2`), for what is raised
 * @returns the entries of an indicator together, in the order of their lines
 * @see spec 6, "One step is large"; spec 2, `row/duplicate` and `row/conflict`
 */
export async function tally(
  rows: AsyncIterable<readonly ObservationRow[]>,
  indicators: number,
  raise: (fault: Fault) => void,
  leaveOut: (rows: number) => void,
  name: (indicator: number, span: Span) => string = plainName,
): Promise<Summaries> {
  const blocks: Block[] = [];
  const index = keyIndex(blocks);
  const places = names('');
  const sources = names('');
  const parts = partNames();
  const files = fileRuns();
  const met = clashes();
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
      keep(blocks, entry, key, row);
      files.add(entry, row.file);
      size += 1;
      return;
    }
    const differs = difference(blockOf(blocks, entry), within(entry), row);
    if (differs === null) met.same(entry, row);
    else met.other(entry, row, keyOf(entry), differs);
  }

  /** A key in words: the indicator, the period, and what else tells it from others. */
  function keyOf(entry: number): string {
    const block = blockOf(blocks, entry);
    const at = within(entry);
    const span = { start: block.start[at] ?? 0, end: block.end[at] ?? 0 };
    const { columns, values }: Part = parts.list[block.part[at] ?? 0] ?? { columns: [], values: [] };
    const place = places.list[block.place[at] ?? 0] ?? '';
    const source = sources.list[block.source[at] ?? 0] ?? '';
    return [
      name(block.indicator[at] ?? 0, span),
      place,
      ...columns.map((column, i) => `${column} ${values[i] ?? ''}`),
      source === '' ? '' : `source ${source}`,
    ]
      .filter((text) => text !== '')
      .join(', ');
  }

  for await (const batch of rows) for (const row of batch) take(row);

  const firstLine = (entry: number) => ({
    file: files.of(entry),
    line: blockOf(blocks, entry).line[within(entry)] ?? 0,
  });
  met.tell({ firstLine, keyOf, raise, leaveOut });
  index.close();
  const columns = gather({ blocks, size, indicators, fileOf: files.numbers, leftOut: met.conflicts });
  return { ...columns, places: places.list, parts: parts.list, sources: sources.list, files: files.list };
}

const plainName = (indicator: number, { start, end }: Span): string => `#${indicator + 1}, ${iso(start)}..${iso(end)}`;

/** Keeps the first row of a key as the next entry. */
function keep(blocks: Block[], entry: number, key: Key, row: ObservationRow): void {
  const at = within(entry);
  if (at === 0) blocks.push(emptyBlock());
  const block = blockOf(blocks, entry);
  block.indicator[at] = key.indicator;
  block.start[at] = key.start;
  block.end[at] = key.end;
  block.place[at] = key.place;
  block.part[at] = key.part;
  block.source[at] = key.source;
  block.value[at] = row.value;
  block.quality[at] = row.quality;
  block.line[at] = row.line;
  block.column[at] = row.column;
  setOptional(block, 'weight', at, row.weight);
  setOptional(block, 'low', at, row.low);
  setOptional(block, 'high', at, row.high);
}

/** The values of a row and of the entry kept, unless they, their weight, bounds and quality are all the same. */
function difference(block: Block, at: number, row: ObservationRow): Difference | null {
  const value = block.value[at] ?? Number.NaN;
  const same =
    value === row.value &&
    isSame(block.weight?.[at], row.weight) &&
    isSame(block.low?.[at], row.low) &&
    isSame(block.high?.[at], row.high) &&
    block.quality[at] === row.quality;
  return same ? null : { here: `${row.value}`, there: `${value}` };
}

// NaN stands for "not given"
const isSame = (kept = Number.NaN, told: number): boolean =>
  kept === told || (Number.isNaN(kept) && Number.isNaN(told));

import type { Summaries } from '../model/summaries.ts';
import { type Columns, type KeyColumn, release, type WholeColumn } from './columns.ts';

/** The columns of summaries; the lists of names are put beside them. */
export type GatheredKeys = Omit<Summaries, 'places' | 'parts' | 'sources' | 'files'>;

interface Gathering {
  /** given back one by one, so that no two are held twice at a time */
  readonly columns: Columns;
  readonly size: number;
  readonly indicators: number;
  /** the numbers of the entries' files, in their order */
  readonly files: Iterable<number>;
  readonly leftOut: (entry: number) => boolean;
}

/** Columns as long as they need be, the entries of an indicator together, in the order in which they came: a counting sort. */
export function gatherKeys({ columns, size, indicators, files, leftOut }: Gathering): GatheredKeys {
  const { first, position } = positions(columns.indicator, size, indicators, leftOut);
  release(columns.indicator);
  const kept = first[indicators] ?? 0;
  const whole = (name: WholeColumn) => sorted(columns[name], new Int32Array(kept), position);
  const optional = (column: Float64Array | null) =>
    column === null ? null : sorted(column, new Float64Array(kept), position);
  return {
    size: kept,
    first,
    start: whole('start'),
    end: whole('end'),
    place: whole('place'),
    part: whole('part'),
    source: whole('source'),
    value: sorted(columns.value, new Float64Array(kept), position),
    weight: optional(columns.weight),
    low: optional(columns.low),
    high: optional(columns.high),
    quality: sorted(columns.quality, new Uint8Array(kept), position),
    file: filesOf(files, new Int32Array(kept), position),
    line: whole('line'),
    column: whole('column'),
  };
}

/** Where each entry goes, −1 for one left out; and the offsets of the indicators. */
function positions(keys: Int32Array, size: number, indicators: number, leftOut: (entry: number) => boolean) {
  const first = new Int32Array(indicators + 1);
  const position = new Int32Array(size);
  for (let entry = 0; entry < size; entry++) {
    if (leftOut(entry)) position[entry] = -1;
    else add(first, (keys[entry] ?? 0) + 1, 1);
  }
  for (let i = 0; i < indicators; i++) add(first, i + 1, first[i] ?? 0);
  const next = first.slice();
  for (let entry = 0; entry < size; entry++) {
    if (position[entry] === -1) continue;
    const indicator = keys[entry] ?? 0;
    position[entry] = next[indicator] ?? 0;
    add(next, indicator, 1);
  }
  return { first, position };
}

const add = (to: Int32Array, at: number, n: number): void => {
  to[at] = (to[at] ?? 0) + n;
};

function sorted<C extends KeyColumn>(from: C, to: C, position: Int32Array): C {
  for (let entry = 0; entry < position.length; entry++) {
    const at = position[entry] ?? -1;
    if (at >= 0) to[at] = from[entry] ?? 0;
  }
  release(from);
  return to;
}

function filesOf(files: Iterable<number>, to: Int32Array, position: Int32Array): Int32Array {
  let entry = 0;
  for (const file of files) {
    const at = position[entry] ?? -1;
    if (at >= 0) to[at] = file;
    entry += 1;
  }
  return to;
}

import type { Summaries } from '../model/summaries.ts';
import { type Block, blockOf, blockSize, type OptionalColumn, type WholeColumn, within } from './block.ts';

/** The columns of summaries; the lists of names are put beside them. */
export type Columns = Omit<Summaries, 'places' | 'parts' | 'sources' | 'files'>;

interface Gathering {
  /** taken apart column by column, so that no column is held twice */
  readonly blocks: readonly Block[];
  readonly size: number;
  readonly indicators: number;
  readonly fileOf: (size: number) => Iterable<number>;
  readonly leftOut: (entry: number) => boolean;
}

/** Blocks into whole columns: the entries of an indicator together, in the order in which they came; a counting sort. */
export function gather({ blocks, size, indicators, fileOf, leftOut }: Gathering): Columns {
  const { first, position } = positions(blocks, size, indicators, leftOut);
  const kept = first[indicators] ?? 0;
  const whole = (column: WholeColumn): Int32Array => {
    const sorted = new Int32Array(kept);
    for (const [b, block] of blocks.entries()) {
      scatter(block[column], sorted, position, b);
      block[column] = none;
    }
    return sorted;
  };
  const file = new Int32Array(kept);
  let entry = 0;
  for (const number of fileOf(size)) {
    const at = position[entry] ?? -1;
    if (at >= 0) file[at] = number;
    entry += 1;
  }
  return {
    size: kept,
    first,
    start: whole('start'),
    end: whole('end'),
    place: whole('place'),
    part: whole('part'),
    source: whole('source'),
    value: values(blocks, position, kept),
    weight: optional(blocks, 'weight', position, kept),
    low: optional(blocks, 'low', position, kept),
    high: optional(blocks, 'high', position, kept),
    quality: qualities(blocks, position, kept),
    file,
    line: whole('line'),
    column: whole('column'),
  };
}

const none = new Int32Array(0);

/** Where each entry goes, −1 for one left out; and the offsets of the indicators. */
function positions(blocks: readonly Block[], size: number, indicators: number, leftOut: (entry: number) => boolean) {
  const first = new Int32Array(indicators + 1);
  const position = new Int32Array(size);
  for (let entry = 0; entry < size; entry++) {
    if (leftOut(entry)) position[entry] = -1;
    else add(first, indicatorOf(blocks, entry) + 1, 1);
  }
  for (let i = 0; i < indicators; i++) add(first, i + 1, first[i] ?? 0);
  const next = first.slice();
  for (let entry = 0; entry < size; entry++) {
    if (position[entry] === -1) continue;
    const indicator = indicatorOf(blocks, entry);
    position[entry] = next[indicator] ?? 0;
    add(next, indicator, 1);
  }
  for (const block of blocks) block.indicator = none;
  return { first, position };
}

const indicatorOf = (blocks: readonly Block[], entry: number): number =>
  blockOf(blocks, entry).indicator[within(entry)] ?? 0;

const add = (to: Int32Array, at: number, n: number): void => {
  to[at] = (to[at] ?? 0) + n;
};

type Column = Int32Array | Float64Array | Uint8Array;

function scatter(from: Column, to: Column, position: Int32Array, block: number): void {
  for (let i = 0; i < from.length; i++) {
    // the last block is not full: what lies beyond has no position
    const at = position[block * blockSize + i] ?? -1;
    if (at >= 0) to[at] = from[i] ?? 0;
  }
}

function values(blocks: readonly Block[], position: Int32Array, kept: number): Float64Array {
  const sorted = new Float64Array(kept);
  for (const [b, block] of blocks.entries()) {
    scatter(block.value, sorted, position, b);
    block.value = new Float64Array(0);
  }
  return sorted;
}

function qualities(blocks: readonly Block[], position: Int32Array, kept: number): Uint8Array {
  const sorted = new Uint8Array(kept);
  for (const [b, block] of blocks.entries()) {
    scatter(block.quality, sorted, position, b);
    block.quality = new Uint8Array(0);
  }
  return sorted;
}

function optional(blocks: readonly Block[], column: OptionalColumn, position: Int32Array, kept: number) {
  if (blocks.every((block) => block[column] === null)) return null;
  const sorted = new Float64Array(kept).fill(Number.NaN);
  for (const [b, block] of blocks.entries()) {
    if (block[column] !== null) scatter(block[column], sorted, position, b);
    block[column] = null;
  }
  return sorted;
}

/** How many keys a block holds: a power of two, so that a place is found by shifting. */
export const blockSize = 1 << 12;
const shift = 12;
const mask = blockSize - 1;

/** Columns of `blockSize` keys: growing by blocks leaves no slack and copies nothing. 37 bytes a key, 61 with all that is optional. */
export interface Block {
  indicator: Int32Array;
  start: Int32Array;
  end: Int32Array;
  place: Int32Array;
  part: Int32Array;
  source: Int32Array;
  value: Float64Array;
  quality: Uint8Array;
  line: Int32Array;
  column: Int32Array;
  /** `null` until a row of the block gives one; NaN where not given */
  weight: Float64Array | null;
  low: Float64Array | null;
  high: Float64Array | null;
}
export type WholeColumn = 'indicator' | 'start' | 'end' | 'place' | 'part' | 'source' | 'line' | 'column';
export type OptionalColumn = 'weight' | 'low' | 'high';

const whole = (): Int32Array => new Int32Array(blockSize);

export const emptyBlock = (): Block => ({
  indicator: whole(),
  start: whole(),
  end: whole(),
  place: whole(),
  part: whole(),
  source: whole(),
  value: new Float64Array(blockSize),
  quality: new Uint8Array(blockSize),
  line: whole(),
  column: whole(),
  weight: null,
  low: null,
  high: null,
});

/** Sets an optional figure of a key, its column made when the first is given. */
export function setOptional(block: Block, column: OptionalColumn, at: number, value: number): void {
  if (Number.isNaN(value)) return;
  block[column] ??= new Float64Array(blockSize).fill(Number.NaN);
  block[column][at] = value;
}

/** The block of an entry. */
export function blockOf(blocks: readonly Block[], entry: number): Block {
  const block = blocks[entry >>> shift];
  if (block === undefined) throw new RangeError(`no entry ${entry}`);
  return block;
}

/** The place of an entry in its block. */
export const within = (entry: number): number => entry & mask;

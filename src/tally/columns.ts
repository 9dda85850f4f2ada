/**
 * Columns of one figure a key each, that grow by doubling: 37 bytes a key, 61 with all that is optional. What is not
 * filled yet is not touched, so the system lends no memory for it.
 */
export interface Columns {
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
  /** `null` until a row gives one; NaN where not given */
  weight: Float64Array | null;
  low: Float64Array | null;
  high: Float64Array | null;
}
export type WholeColumn = (typeof whole)[number];
export type OptionalColumn = (typeof optional)[number];

const whole = ['indicator', 'start', 'end', 'place', 'part', 'source', 'line', 'column'] as const;
const optional = ['weight', 'low', 'high'] as const;
const beginning = 1 << 10;

export const emptyColumns = (): Columns => ({
  indicator: new Int32Array(beginning),
  start: new Int32Array(beginning),
  end: new Int32Array(beginning),
  place: new Int32Array(beginning),
  part: new Int32Array(beginning),
  source: new Int32Array(beginning),
  value: new Float64Array(beginning),
  quality: new Uint8Array(beginning),
  line: new Int32Array(beginning),
  column: new Int32Array(beginning),
  weight: null,
  low: null,
  high: null,
});

/** Makes room for an entry. */
export function makeRoom(columns: Columns, entry: number): void {
  const size = columns.value.length;
  if (entry < size) return;
  for (const name of whole) columns[name] = grown(columns[name], new Int32Array(size * 2));
  columns.value = grown(columns.value, new Float64Array(size * 2));
  columns.quality = grown(columns.quality, new Uint8Array(size * 2));
  for (const name of optional) {
    const column = columns[name];
    if (column !== null) columns[name] = grown(column, new Float64Array(size * 2).fill(Number.NaN, size));
  }
}

/** Sets an optional figure of a key, its column made when the first is given. */
export function setOptional(columns: Columns, name: OptionalColumn, entry: number, value: number): void {
  if (Number.isNaN(value)) return;
  columns[name] ??= new Float64Array(columns.value.length).fill(Number.NaN);
  columns[name][entry] = value;
}

export type KeyColumn = Int32Array | Float64Array | Uint8Array;

function grown<C extends KeyColumn>(from: C, to: C): C {
  to.set(from);
  release(from);
  return to;
}

/**
 * Gives the memory of a column back at once: a buffer that is transferred to nobody is freed. Left to the collector, all
 * columns would be held twice, for to it a typed array is a small thing.
 */
export function release({ buffer }: KeyColumn): void {
  if (buffer instanceof ArrayBuffer) structuredClone(null, { transfer: [buffer] });
}

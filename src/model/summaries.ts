import type { Span } from './period.ts';

/** A disaggregation: the same values in the same `by_*` columns. Columns in code-point order; none: the total. */
export interface Part {
  readonly columns: readonly string[];
  readonly values: readonly string[];
}

/**
 * Observations, one summary a key (indicator, interval, place, part, source), in compact columns: a struct of arrays that
 * crosses threads. Conflicting keys and missing values are not in it; the same row told twice is in it once.
 * Entries of one indicator stand together, in the order of their lines.
 */
export interface Summaries {
  readonly size: number;
  /** the entries of indicator i (its index in `Framework.indicators`) are `first[i]` … `first[i + 1] − 1` */
  readonly first: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** index into `places`; 0 is the total (no location) */
  readonly place: Int32Array;
  /** index into `parts`; 0 is the total */
  readonly part: Int32Array;
  /** index into `sources`; 0 is no source */
  readonly source: Int32Array;
  readonly value: Float64Array;
  /** NaN where not given; `null` where no row gives one */
  readonly weight: Float64Array | null;
  readonly low: Float64Array | null;
  readonly high: Float64Array | null;
  /** 0 not given, 1 low, 2 medium, 3 high */
  readonly quality: Uint8Array;
  /** index into `files` */
  readonly file: Int32Array;
  readonly line: Int32Array;
  readonly column: Int32Array;
  /** `places[0]` is '' */
  readonly places: readonly string[];
  readonly parts: readonly Part[];
  readonly sources: readonly string[];
  readonly files: readonly string[];
}

/** One entry of the summaries as an object; made for one indicator at a time. */
export interface Observation extends Span {
  readonly entry: number;
  readonly place: number;
  readonly part: number;
  readonly source: number;
  readonly value: number;
  readonly weight: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly quality: 'high' | 'medium' | 'low' | null;
  readonly file: string;
  readonly line: number;
}

const qualities = [null, 'low', 'medium', 'high'] as const;

/** The entries of an indicator, by its index in the framework, in the order of their lines. */
export function* entriesOf({ first }: Pick<Summaries, 'first'>, indicator: number): Generator<number> {
  const to = first[indicator + 1] ?? 0;
  for (let entry = first[indicator] ?? to; entry < to; entry++) yield entry;
}

/** The observations of one indicator, in the order of their lines. */
export const observationsOf = (all: Summaries, indicator: number): Observation[] =>
  Array.from(entriesOf(all, indicator), (entry) => observation(all, entry));

/** An entry's interval. */
export const spanOf = ({ start, end }: Pick<Summaries, 'start' | 'end'>, entry: number): Span => ({
  start: start[entry] ?? 0,
  end: end[entry] ?? 0,
});

/** What an entry says in a column that need not be filled; `null` where it says nothing. */
export function numberAt(column: Float64Array | null, entry: number): number | null {
  const value = column?.[entry] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

/** The part that fills no column: the total of the parts. */
export const total: Part = { columns: [], values: [] };

/** A part as it is told: `by_sex F, by_age 0-4`; '' for the total. */
export const partText = ({ columns, values }: Part = total): string =>
  columns.map((column, i) => `${column} ${values[i] ?? ''}`).join(', ');

export function observation(all: Summaries, entry: number): Observation {
  return {
    entry,
    ...spanOf(all, entry),
    place: at(all.place, entry),
    part: at(all.part, entry),
    source: at(all.source, entry),
    value: at(all.value, entry),
    weight: numberAt(all.weight, entry),
    low: numberAt(all.low, entry),
    high: numberAt(all.high, entry),
    quality: qualities[at(all.quality, entry)] ?? null,
    file: all.files[at(all.file, entry)] ?? '',
    line: at(all.line, entry),
  };
}

const at = (column: Int32Array | Float64Array | Uint8Array, entry: number): number => column[entry] ?? 0;

import type { Part } from './summaries.ts';

/** One observation as it was read, its cells checked: what the reader hands to the tally. */
export interface ObservationRow {
  /** index into `Framework.indicators` */
  readonly indicator: number;
  readonly start: number;
  readonly end: number;
  /** its period as it was typed; of what is derived there is none */
  readonly period?: string;
  /** '' is the total */
  readonly place: string;
  /** the same object for the same part within a file */
  readonly part: Part;
  /** '' is none */
  readonly source: string;
  /** never missing: a row without a value is counted by the reader and goes no further */
  readonly value: number;
  /** NaN where not given */
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  /** 0 not given, 1 low, 2 medium, 3 high */
  readonly quality: number;
  readonly file: string;
  /** line on which the record starts */
  readonly line: number;
  /** where its value begins: the physical line and column */
  readonly valueLine: number;
  readonly column: number;
  /** the value as it was typed */
  readonly text: string;
}

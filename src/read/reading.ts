import type { Day } from '../model/day.ts';
import type { Fault } from '../model/fault.ts';
import type { FileRead } from '../model/file-read.ts';
import type { Settings } from '../model/settings.ts';
import type { Pause } from './files/watched.ts';

/** What reading needs beside the files: how they are written, and where what is wrong with them goes. */
export interface Reading {
  readonly settings: Settings;
  /** the day of the report */
  readonly today: Day;
  readonly raise: (fault: Fault) => void;
  /** counts rows left out for a fault of their own */
  readonly leaveOut: (rows: number) => void;
  /** takes what observations were left out: `Lost` once all are read */
  readonly lost: { readonly indicators: Set<number>; readonly events: Set<number>; readonly places: Set<string> };
  /** takes note of a file once it is read to its end */
  readonly done: (file: FileRead) => void;
  /** awaited after each batch of rows */
  readonly pause?: Pause;
}

/** Counts a row that is set aside because what it refers to was left out for this fault. */
export function setAside(cause: Fault, kind: string, rows = 1): void {
  cause.waiting ??= {};
  cause.waiting[kind] = (cause.waiting[kind] ?? 0) + rows;
}

/** The same, but what is told of one place is told once; where there are more than `most` faults the last may come again. */
export function once<R>(raise: (fault: Fault) => R, most = 100_000): (fault: Fault) => R | Fault {
  const known = new Set<string>();
  return (raised) => {
    const key = keyOf(raised);
    if (known.has(key)) return raised;
    if (known.size >= most) known.clear();
    known.add(key);
    return raise(raised);
  };
}

/** What tells a fault from others: where it is, and of a whole file what it is about. */
const keyOf = ({ code, at: { line, column, field, value }, indicators = [] }: Fault): string =>
  JSON.stringify(line === null ? [code, field, value, ...indicators] : [code, line, column]);

import type { Fault } from '../model/fault.ts';
import type { FileRead } from '../model/file-read.ts';
import type { Settings } from '../model/settings.ts';
import type { Pause } from './files/watched.ts';

/** What reading needs beside the files: how they are written, and where what is wrong with them goes. */
export interface Reading {
  readonly settings: Settings;
  readonly raise: (fault: Fault) => void;
  /** counts rows left out for a fault of their own */
  readonly leaveOut: (rows: number) => void;
  /** takes what observations were left out: `Lost` once all are read */
  readonly lost: { readonly indicators: Set<number>; readonly places: Set<string> };
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

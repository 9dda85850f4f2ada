import type { Fact, Fault } from '../../model/fault.ts';
import type { FileRead } from '../../model/file-read.ts';
import type { Place } from '../../model/place.ts';
import type { ReadingCode, ReadingFacts } from '../../model/reading-facts.ts';
import type { Settings } from '../../model/settings.ts';

/** What reading needs beside the files: how they are written, and where what is wrong with them goes. */
export interface Reading {
  readonly settings: Pick<Settings, 'decimal' | 'dates' | 'missingValues' | 'yearStart'>;
  readonly raise: (fault: Fault) => void;
  /** counts rows left out for a fault of their own */
  readonly leaveOut: (rows: number) => void;
  /** takes note of a file once it is read to its end */
  readonly done: (file: FileRead) => void;
}

/** A fault with the facts its code asks for. */
export function fault<C extends ReadingCode>(
  code: C,
  at: Place,
  facts: ReadingFacts[C],
  more: Pick<Fault, 'related' | 'indicators'> = {},
): Fault {
  return { code, at, facts: facts as Readonly<Record<string, Fact>>, ...more };
}

/** Counts a row that is set aside because what it refers to was left out for this fault. */
export function setAside(cause: Fault, kind: string, rows = 1): void {
  cause.waiting ??= {};
  cause.waiting[kind] = (cause.waiting[kind] ?? 0) + rows;
}

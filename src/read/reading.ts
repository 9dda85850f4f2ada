import type { Day } from '../model/day.ts';
import type { CollectedFaults, Fault } from '../model/fault.ts';
import { faultCollector } from '../model/fault-collector.ts';
import type { FileRead } from '../model/file-read.ts';
import type { LeftOutObservations } from '../model/left-out-observations.ts';
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
  /** takes note of an observation that was left out */
  readonly noteLost: (observation: LostObservation) => void;
  /** takes note of a file once it is read to its end */
  readonly done: (file: FileRead) => void;
  /** awaited after each batch of rows */
  readonly pause?: Pause;
}

/** What is known of an observation that was left out. */
export interface LostObservation {
  /** index into `Framework.indicators` */
  readonly indicator?: number;
  /** it is an event, or derived from some */
  readonly isEvent?: boolean;
  readonly place?: string;
}

/** What reading comes to beside the records. */
export interface ReadingResults {
  readonly collected: CollectedFaults;
  readonly leftOut: LeftOutObservations;
  readonly files: readonly FileRead[];
}

/**
 * Begins to read: the one place where what is found on the way is collected, since rows stream and are read only when they are
 * asked for. `results` has all of it once every row has been read.
 */
export function startReading(
  settings: Settings,
  { today, limit, pause }: { readonly today: Day; readonly limit?: number | undefined; readonly pause?: Pause },
): Reading & { readonly results: () => ReadingResults } {
  const { collected, raise, leaveOut } = faultCollector(limit);
  const files: FileRead[] = [];
  const leftOut = { indicators: new Set<number>(), events: new Set<number>(), places: new Set<string>() };
  return {
    settings,
    today,
    pause,
    raise,
    leaveOut,
    noteLost({ indicator, isEvent = false, place }) {
      if (indicator !== undefined) leftOut.indicators.add(indicator);
      if (indicator !== undefined && isEvent) leftOut.events.add(indicator);
      if (place !== undefined) leftOut.places.add(place);
    },
    done: (file) => files.push(file),
    results: () => ({ collected, leftOut, files }),
  };
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

import type { InputFiles } from '../read/files/input-files.ts';

/** One of the two output streams, as a command sees it. */
export interface Stream {
  /** resolves when the stream can take more; a closed pipe swallows what comes after */
  write(piece: string | Uint8Array): Promise<void>;
  readonly isTerminal: boolean;
  /** cells a line, where the stream knows */
  readonly columns: number | undefined;
  /** the number under which the system has it open; `undefined` where it has none, as in a test */
  readonly descriptor?: number;
}

/** The outside world: all that a command may see of it, so that a test can run one in-process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly out: Stream;
  readonly err: Stream;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** every file that was read so far: none of them is ever written */
  readonly inputs: InputFiles;
  /** the present day, ISO, in local time */
  readonly today: string;
}

/**
 * A command as it is run: it prints by itself and gives its exit code, the highest of all that it gives. What stops it is thrown
 * as CannotRun (2); 2 is given only where something went on beside what stopped, as in a batch.
 */
export type Exit = (code: 0 | 1 | 2) => void;

import { inputFiles } from '../read/files/input-files.ts';
import { isOutputClosed } from './closed.ts';
import type { Io, Stream } from './io.ts';
import { run } from './run.ts';

declare const VERSION: string;

/** A piece written to a stream of the process; what fails is given back. */
function written(stream: NodeJS.WriteStream, piece: string | Uint8Array): Promise<NodeJS.ErrnoException | null> {
  return new Promise((done) => stream.write(piece, (error) => done(error ?? null)));
}

/** Standard output. A pipe closed by its reader ends it quietly, with the exit code decided so far; any other failure stops the run. */
function output(stream: typeof process.stdout): Stream {
  let isGone = false;
  // each write learns of its own failure; without a listener the event would end the process with a stack
  stream.on('error', () => {});
  const isClosed = isOutputClosed();
  return {
    async write(piece) {
      if (isClosed) throw await outputClosed();
      if (isGone) return;
      const error = await written(stream, piece);
      isGone = error?.code === 'EPIPE' || error?.code === 'ERR_STREAM_DESTROYED';
      if (error !== null && !isGone) throw (await import('./unwritable.ts')).unwritable(null, error);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    descriptor: stream.fd,
  };
}

const outputClosed = async () => {
  const { CannotRun } = await import('../model/cannot-run.ts');
  return new CannotRun({ problem: 'outputClosed' });
};

/** Standard error. What can't be said there is not said: the result and the exit code do not depend on it. */
function errors(stream: NodeJS.WriteStream): Stream {
  stream.on('error', () => {});
  return {
    write: async (piece) => void (await written(stream, piece)),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}

// what --version and --help need not load, they do not: model/day.ts brings date-fns
const localDay = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const inputs = inputFiles();
const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  out: output(process.stdout),
  err: errors(process.stderr),
  get stdin() {
    inputs.add(process.stdin.fd);
    return process.stdin;
  },
  inputs,
  today: localDay(new Date()),
};

// no signal is handled here: it ends the program at once, also in the middle of a calculation. See signals.ts
process.exitCode = await run(process.argv.slice(2), io, VERSION);

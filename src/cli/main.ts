import { CannotRun } from '../model/cannot-run.ts';
import type { Io, Stream } from './io.ts';
import { run } from './run.ts';

declare const VERSION: string;

/**
 * A stream of the process. A pipe closed by its reader ends the output quietly, with the exit code decided so far; any other
 * failure (a full disk) stops the run.
 */
function stream(of: NodeJS.WriteStream, name: string): Stream {
  let closed = false;
  // each write learns of its own failure; without a listener the event would end the process with a stack
  of.on('error', () => {});
  return {
    write: (piece) =>
      new Promise((done, fail) => {
        if (closed) return done();
        of.write(piece, (error: NodeJS.ErrnoException | null | undefined) => {
          closed ||= error?.code === 'EPIPE' || error?.code === 'ERR_STREAM_DESTROYED';
          if (!error || closed) done();
          else fail(new CannotRun(`${name} can't be written: ${error.code ?? error.message}.`, { cause: error }));
        });
      }),
    isTerminal: of.isTTY === true,
    columns: of.columns,
  };
}

// what --version and --help need not load, they do not: model/day.ts brings date-fns
const localDay = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  out: stream(process.stdout, 'Standard output'),
  err: stream(process.stderr, 'Standard error'),
  get stdin() {
    return process.stdin;
  },
  today: localDay(new Date()),
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // ended by the signal itself (130 in a shell): process.exit would wait for a read that never comes back
    const end = () => process.kill(process.pid, signal);
    import('./write.ts').then(({ removeUnfinished }) => removeUnfinished()).then(end, end);
  });
}

process.exitCode = await run(process.argv.slice(2), io, VERSION);

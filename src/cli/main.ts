import { iso, today } from '../model/day.ts';
import type { Io, Stream } from './io.ts';
import { run } from './run.ts';

declare const VERSION: string;

/** The process as an Io. A pipe closed by its reader ends the output quietly, with the exit code decided so far. */
function stream(of: NodeJS.WriteStream): Stream {
  let closed = false;
  of.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    write: (piece) =>
      new Promise((done) => {
        if (closed || of.write(piece)) done();
        else {
          const go = () => {
            of.off('drain', go).off('close', go).off('error', go);
            done();
          };
          of.on('drain', go).on('close', go).on('error', go);
        }
      }),
    isTerminal: of.isTTY === true,
    columns: of.columns,
  };
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  out: stream(process.stdout),
  err: stream(process.stderr),
  get stdin() {
    return process.stdin;
  },
  today: iso(today(new Date())),
};

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    void import('./write.ts').then(({ removeUnfinished }) => removeUnfinished()).finally(() => process.exit(code));
  });
}

process.exitCode = await run(process.argv.slice(2), io, VERSION);

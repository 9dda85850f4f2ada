import { resolve } from 'node:path';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';
import { inputFiles } from '../src/read/files/input-files.ts';

/** What a command line printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in-process, as in a UTF-8 terminal of 80 columns without colour, in a folder of the repository. */
export async function cpas(
  argv: readonly string[],
  { cwd = '.', env = {}, stdin = '' }: { cwd?: string; env?: Record<string, string>; stdin?: string } = {},
): Promise<Ran> {
  const out: (string | Uint8Array)[] = [];
  const err: (string | Uint8Array)[] = [];
  const stream = (to: (string | Uint8Array)[]) => ({
    write: async (piece: string | Uint8Array) => void to.push(piece),
    isTerminal: false,
    columns: undefined,
  });
  const io: Io = {
    cwd: resolve(import.meta.dirname, '..', cwd),
    env: { LANG: 'C.UTF-8', ...env },
    platform: 'linux',
    out: stream(out),
    err: stream(err),
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    inputs: inputFiles(),
    today: '2026-07-15',
  };
  const code = await run(argv, io, '0.0.0-test');
  const text = (pieces: (string | Uint8Array)[]) => Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString();
  return { code, out: text(out), err: text(err) };
}

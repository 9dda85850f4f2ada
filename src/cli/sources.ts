import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Kind } from '../model/kinds.ts';
import type { Source } from '../read/files/source.ts';
import type { Io } from './io.ts';

/** An assessment to be opened, and how it is shown. */
export interface Opening {
  readonly shown: string;
  readonly open: () => Promise<Source>;
}

/**
 * What paths name, in the order given: each folder an assessment, the files together one, where the first of them stands; no
 * path: the current folder.
 */
export async function openingsOf(
  paths: readonly string[],
  io: Io,
  { config, as }: { config?: string | undefined; as?: Kind | undefined },
): Promise<Opening[]> {
  const { filesSource, folderSource } = await import('../read/files/disk.ts');
  const at = { cwd: io.cwd, ...(config !== undefined && { config }) };
  // a file named twice, as by two patterns of the shell, is one file
  const files = new Map<string, string>();
  const openings: Opening[] = [];
  let place = 0;
  for (const path of paths.length === 0 ? ['.'] : paths) {
    if (!(await isFile(path, io.cwd))) {
      openings.push({ shown: path, open: () => folderSource(path, at) });
      continue;
    }
    if (files.size === 0) place = openings.length;
    const file = path === '-' ? path : resolve(io.cwd, path);
    if (!files.has(file)) files.set(file, path);
  }
  if (files.size > 0) {
    const named = [...files.values()];
    const open = () => filesSource(named, { ...at, ...(as !== undefined && { as }), stdin: io.stdin });
    openings.splice(place, 0, { shown: named.join(' '), open });
  }
  return openings;
}

async function isFile(path: string, cwd: string): Promise<boolean> {
  if (path === '-') return true;
  const there = await stat(resolve(cwd, path)).catch(() => null);
  // what is not there goes where it looks as if it belonged, so that the message fits
  return there === null ? /\.(csv|gz|tsv|txt)$/i.test(path) : !there.isDirectory();
}

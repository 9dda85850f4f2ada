import { lstat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { CannotRun } from '../../model/cannot-run.ts';

/** What failed on the disk, as `CannotRun` that names the path; any other error as it is. */
export async function unreadable(error: unknown, path: string, cwd: string): Promise<unknown> {
  if (!isSystem(error)) return error;
  const shown = slashed(relative(cwd, path)) || '.';
  const nowhere = error.code === 'ENOENT' && (await isLink(path));
  const failure = nowhere ? 'broken-link' : error.code;
  return new CannotRun({ problem: 'unreadable', path: shown, failure }, { cause: error });
}

/** That a path with the name of a file is none. */
export const notFile = (shown: string): CannotRun =>
  new CannotRun({ problem: 'unreadable', path: shown, failure: 'not-a-file' });

export const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false;

export const isSystem = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;

/** A path as it is shown. */
export const slashed = (path: string): string => path.split(sep).join('/');

import { lstat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { CannotRun } from '../../model/cannot-run.ts';

/** What failed on the disk, as `CannotRun` that names the path; any other error as it is. */
export async function unreadable(error: unknown, path: string, cwd: string): Promise<unknown> {
  if (!isSystem(error)) return error;
  const shown = slashed(relative(cwd, path)) || '.';
  const nowhere = error.code === 'ENOENT' && (await isLink(path));
  const why = nowhere ? 'it is a link that leads nowhere' : (reasons[error.code] ?? error.code);
  return new CannotRun(`${shown} can't be read: ${why}.`, { cause: error });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  EIO: 'the disk fails',
  ELOOP: 'it is a link that leads round in a circle',
};

/** What is said of a path that has the name of a file and is none, behind that path. */
export const noFile = "can't be read: it is no file, but a folder, a pipe or a device.";

export const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false;

export const isSystem = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;

/** A path as it is shown. */
export const slashed = (path: string): string => path.split(sep).join('/');

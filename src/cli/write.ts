import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';

/** A file to be written, whole. */
export interface Written {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Half-written files of this run, and folders made for them: an interrupted or failed one removes them. */
const unfinished = new Set<string>();
export const removeUnfinished = async (): Promise<void> => {
  const paths = [...unfinished];
  unfinished.clear();
  await Promise.all(paths.map((path) => rm(path, { force: true, recursive: true })));
};

/**
 * Writes all files or none: each beside its place first, then all are moved there. What was there is replaced whole, and keeps
 * its permissions; a link stays and its file is replaced; what is no file (a pipe, /dev/null) is written to as
 * it is, before anything is moved.
 *
 * @throws CannotRun where one can't be written
 */
export async function writeAll(files: readonly Written[], cwd: string): Promise<void> {
  let path = '';
  try {
    const moves: Move[] = [];
    for (const file of files) {
      path = file.path;
      moves.push(await moveOf(file, cwd));
    }
    for (const { path: shown, to, part, content, mode } of moves) {
      path = shown;
      if (part === null) continue;
      await makeFolder(dirname(to));
      unfinished.add(part);
      await writeFile(part, content, mode === null ? {} : { mode });
    }
    for (const { path: shown, to, part, content } of moves) {
      path = shown;
      if (part === null) await writeFile(to, content);
    }
    for (const { path: shown, to, part } of moves) {
      path = shown;
      if (part !== null) await rename(part, to);
    }
    unfinished.clear();
  } catch (cause) {
    await removeUnfinished();
    if (cause instanceof CannotRun) throw cause;
    throw new CannotRun(`${path} can't be written: ${reason(cause)}`, { cause });
  }
}

/**
 * Makes a folder and those above it, one by one: Node's own recursive mkdir never comes back where a folder takes none, as /proc.
 *
 * @returns whether there was none
 */
async function makeFolder(path: string): Promise<boolean> {
  if ((await stat(path).catch(() => null))?.isDirectory()) return false;
  const isInNew = dirname(path) !== path && (await makeFolder(dirname(path)));
  await mkdir(path);
  if (!isInNew) unfinished.add(path);
  return true;
}

interface Move extends Written {
  readonly to: string;
  /** `null` where it can't be moved into place */
  readonly part: string | null;
  /** permissions of the file that was there */
  readonly mode: number | null;
}

async function moveOf({ path, content }: Written, cwd: string): Promise<Move> {
  const typed = resolve(cwd, path);
  const to = await realpath(typed).catch(() => typed);
  const there = await stat(to).catch(() => null);
  if (there?.isDirectory()) throw isFolder(path);
  const part = there === null || there.isFile() ? join(dirname(to), `.cpas-${randomUUID()}.part`) : null;
  return { path, content, to, part, mode: there?.isFile() ? there.mode & 0o777 : null };
}

/** @throws CannotRun where a path that has no / at its end is a folder */
export async function refuseFolders(paths: readonly string[], cwd: string): Promise<void> {
  for (const path of paths) {
    const there = await stat(resolve(cwd, path)).catch(() => null);
    if (there?.isDirectory() && !/[/\\]$/.test(path)) throw isFolder(path);
  }
}

const isFolder = (path: string): CannotRun =>
  new CannotRun(`${path} is a folder; a / at its end writes every table into it as CSV.`);

/** What the system says of a failure, in words. */
export function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known: Record<string, string> = {
    EACCES: 'no permission.',
    EPERM: 'no permission.',
    ENOENT: 'there is no such folder.',
    EEXIST: 'a file stands where a folder is needed.',
    ENOTDIR: 'a file stands where a folder is needed.',
    ENOSPC: 'the disk is full.',
    EROFS: 'the disk is read-only.',
    ENAMETOOLONG: 'its name is too long.',
    EISDIR: 'it is a folder.',
  };
  return known[code] ?? (code || 'unknown reason');
}

import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';

/** A file to be written, whole. */
export interface Written {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Half-written files of this run: an interrupted one removes them. */
const unfinished = new Set<string>();
export const removeUnfinished = async (): Promise<void> => {
  await Promise.all([...unfinished].map((path) => rm(path, { force: true })));
};

/**
 * Writes all files or none: each beside its place first, then all are moved there. What was there is replaced whole.
 * @throws CannotRun where one can't be written
 */
export async function writeAll(files: readonly Written[], cwd: string): Promise<void> {
  const moves = files.map(({ path, content }) => {
    const to = resolve(cwd, path);
    return { path, to, content, part: join(dirname(to), `.cpas-${randomUUID()}.part`) };
  });
  let path = '';
  try {
    for (const move of moves) {
      path = move.path;
      if (await isFolder(move.to))
        throw new CannotRun(`${path} is a folder; a / at its end writes every table into it as CSV.`);
      await mkdir(dirname(move.to), { recursive: true });
      unfinished.add(move.part);
      await writeFile(move.part, move.content);
    }
    for (const move of moves) {
      path = move.path;
      await rename(move.part, move.to);
      unfinished.delete(move.part);
    }
  } catch (cause) {
    await removeUnfinished();
    if (cause instanceof CannotRun) throw cause;
    throw new CannotRun(`${path} can't be written: ${reason(cause)}`, { cause });
  }
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** What the system says of a failure, in words. */
export function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known: Record<string, string> = {
    EACCES: 'no permission.',
    EPERM: 'no permission.',
    ENOENT: 'there is no such folder.',
    ENOTDIR: 'a file stands where a folder is needed.',
    ENOSPC: 'the disk is full.',
    EROFS: 'the disk is read-only.',
  };
  return known[code] ?? (code || 'unknown reason');
}

import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystem, unreadable } from './unreadable.ts';

/** What is looked through, and which folders in it may not be passed over. */
interface Listing {
  readonly root: string;
  /** the current folder: paths in messages are relative to it */
  readonly cwd: string;
  readonly needs: (folder: string) => boolean;
}

/**
 * All but the folders in a folder, and in those below it down to a depth; hidden ones and node_modules are passed over.
 *
 * @param above the real paths of the folders on the way
 * @returns paths from the root, with `/`
 * @throws CannotRun where the root or a folder that is needed can't be looked into
 */
export async function list(of: Listing, depth: number, below = '', above: readonly string[] = []): Promise<string[]> {
  const full = join(of.root, below);
  const here = await realpath(full).catch(() => '');
  // a link that leads back to a folder above goes round for ever
  if (here === '' || above.includes(here)) return [];
  const found: string[] = [];
  for (const entry of await entriesOf(full, of.cwd, below === '' || of.needs(below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const isFolder = entry.isSymbolicLink() ? (await kindOf(join(of.root, path))) === 'folder' : entry.isDirectory();
    if (!isFolder) found.push(path);
    else if (depth > 0 && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      for (const file of await list(of, depth - 1, path, [...above, here])) found.push(file);
  }
  return found;
}

async function entriesOf(path: string, cwd: string, needed: boolean): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    // as lost+found of a mounted drive
    if (!needed && isSystem(error)) return [];
    throw await unreadable(error, path, cwd);
  }
}

/** What a path leads to, links followed; `other`: a pipe, a socket or a device. `null` where there is nothing. */
export async function kindOf(path: string): Promise<'folder' | 'file' | 'other' | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
}

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
export async function listPaths(
  listing: Listing,
  depth: number,
  below = '',
  above: readonly string[] = [],
): Promise<string[]> {
  const full = join(listing.root, below);
  const here = await realpath(full).catch(() => '');
  // a link that leads back to a folder above goes round for ever
  if (here === '' || above.includes(here)) return [];
  const paths: string[] = [];
  for (const entry of await entriesOf(full, listing.cwd, below === '' || listing.needs(below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const isFolder = entry.isSymbolicLink()
      ? (await entryKind(join(listing.root, path))) === 'folder'
      : entry.isDirectory();
    if (!isFolder) paths.push(path);
    else if (depth > 0 && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      for (const file of await listPaths(listing, depth - 1, path, [...above, here])) paths.push(file);
  }
  return paths;
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
export async function entryKind(path: string): Promise<'folder' | 'file' | 'other' | null> {
  const entry = await stat(path).catch(() => null);
  if (entry === null) return null;
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
}

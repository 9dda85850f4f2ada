import { createHash } from 'node:crypto';
import type { Paths } from './open.ts';
import type { Folder } from './source.ts';

/** SHA-256 of files, in hex, by their paths as shown, so that a report can be held against its data. */
export async function checksums(folder: Folder, paths: Paths, files: readonly string[]): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (const file of new Set(files)) {
    const path = paths.get(file);
    if (path === undefined) continue;
    const hash = createHash('sha256');
    for await (const piece of folder.open(path)) hash.update(piece);
    known.set(file, hash.digest('hex'));
  }
  return known;
}

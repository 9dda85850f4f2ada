import { createHash } from 'node:crypto';
import { pathsOf } from './paths.ts';
import type { Source } from './source.ts';

/** SHA-256 of files, in hex, by their paths as shown, so that a report can be held against its data. */
export async function fingerprints(source: Source, files: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Set(files);
  const made = new Map<string, string>();
  for (const path of await pathsOf(source)) {
    const shown = source.folder.shown(path);
    if (!wanted.has(shown)) continue;
    const hash = createHash('sha256');
    for await (const piece of source.folder.open(path)) hash.update(piece);
    made.set(shown, hash.digest('hex'));
  }
  return made;
}

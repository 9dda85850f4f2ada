import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** All that is in a folder, byte for byte: what a run that writes nothing must not change. A link is what it leads to. */
export function contents(folder: string, below = ''): Record<string, string> {
  const entries = readdirSync(join(folder, below)).flatMap((name): [string, string][] => {
    const path = below === '' ? name : `${below}/${name}`;
    const there = lstatSync(join(folder, path));
    if (there.isDirectory()) return [[`${path}/`, ''], ...Object.entries(contents(folder, path))];
    if (there.isSymbolicLink()) return [[path, `-> ${readlinkSync(join(folder, path))}`]];
    return [[path, there.isFile() ? readFileSync(join(folder, path), 'latin1') : 'no file']];
  });
  return Object.fromEntries(entries);
}

import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { descriptorFile, tablesDescribed } from '../report/formats/data-package.ts';
import { unwritable } from './unwritable.ts';

/** What file managers leave in every folder that was looked at. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * The files that an earlier run wrote into a folder. The folder is new, empty, or holds nothing but such an output, told by its
 * `datapackage.json`.
 *
 * @param shown the folder as it was typed
 * @param folder absolute, links followed
 * @param named what this run writes there because `-o` names it: absolute
 * @returns absolute paths
 * @throws CannotRun where the folder holds anything else
 */
export function earlierOutput(shown: string, folder: string, named: ReadonlySet<string>): string[] {
  const entries = entriesOf(shown, folder).filter(({ name }) => !litter.has(name));
  const own = new Set(ownFiles(entries, folder));
  const other = entries.find((entry) => !own.has(entry) && !named.has(join(folder, entry.name)));
  if (other === undefined) return [...own].map(({ name }) => join(folder, name));
  throw new CannotRun({ problem: 'folderInUse', path: shown, name: other.name });
}

function entriesOf(shown: string, folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw unwritable(shown, cause);
  }
}

/** The descriptor and the tables that it lists; none where there is no descriptor, or not one of ours. */
function ownFiles(entries: readonly Dirent[], folder: string): Dirent[] {
  // a link may lead to a file that is somebody's
  const files = entries.filter((entry) => entry.isFile());
  if (!files.some(({ name }) => name === descriptorFile)) return [];
  const tables = tablesDescribed(readFileSync(join(folder, descriptorFile), 'utf8'));
  if (tables === null) return [];
  const names = new Set([descriptorFile, ...tables]);
  return files.filter(({ name }) => names.has(name));
}

import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFile as writeFileCallback,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { partBeside, type Target, type WritePlace, type WritePlan, type Written, writePlan } from './output-targets.ts';
import { cleaningUp } from './signals.ts';
import { unwritable } from './unwritable.ts';

const writeFile = promisify(writeFileCallback);

/**
 * Writes all outputs or none: each beside its place first, then all are moved there in one stretch that nothing interrupts. What was
 * there is replaced whole, and keeps its permissions; a link stays and its file is replaced; what is no file (a pipe, /dev/null) is
 * written to as it is, before anything is moved. Interrupted or failed, it leaves what was there, and nothing beside.
 *
 * @throws CannotRun where one can't be written, or would replace a file that was read
 */
export async function writeAll(outputs: readonly Written[], place: WritePlace): Promise<void> {
  const plan = await writePlan(outputs, place);
  const leftovers: Leftovers = { files: new Set(), folders: [] };
  await cleaningUp(
    () => remove(leftovers),
    async () => {
      try {
        for (const target of plan.targets) await stage(target, leftovers);
        for (const target of plan.targets) await intoStream(target);
        commit(plan, { leftovers, onlyNew: place.onlyNew === true });
      } finally {
        remove(leftovers);
      }
    },
  );
}

/** What has to go where the run fails or is interrupted. */
interface Leftovers {
  readonly files: Set<string>;
  /** made for the files, the outermost first */
  readonly folders: string[];
}

function remove({ files, folders }: Leftovers): void {
  for (const file of files) quietly(() => rmSync(file, { force: true }));
  // one that another program has filled meanwhile stays
  for (const folder of folders.toReversed()) quietly(() => rmdirSync(folder));
  files.clear();
  folders.length = 0;
}

/** Writes a file beside its place. It is made at once, so that an interruption never comes before a file that it would not know. */
async function stage({ path, to, part, content, mode }: Target, leftovers: Leftovers): Promise<void> {
  if (part === null) return;
  let file: number | null = null;
  try {
    makeFolder(dirname(to), leftovers);
    file = openSync(part, 'wx');
    leftovers.files.add(part);
    if (mode !== null) fchmodSync(file, mode);
    await writeFile(file, content);
  } catch (cause) {
    throw unwritable(path, cause);
  } finally {
    if (file !== null) closeSync(file);
  }
}

async function intoStream({ path, to, part, content }: Target): Promise<void> {
  if (part !== null) return;
  await writeFile(to, content).catch((cause: unknown) => {
    throw unwritable(path, cause);
  });
}

/**
 * Makes a folder and those above it, one by one: Node's own recursive mkdir never comes back where a folder takes none, as /proc.
 */
function makeFolder(path: string, leftovers: Leftovers): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path), leftovers);
  mkdirSync(path);
  leftovers.folders.push(path);
}

/** Moves every file into its place and takes away what is stale; where one fails, all that was moved goes back. */
function commit(
  { targets, stale }: WritePlan,
  { leftovers, onlyNew }: { leftovers: Leftovers; onlyNew: boolean },
): void {
  const undo: (() => void)[] = [];
  let current = '';
  try {
    for (const { path, to, part } of targets) {
      if (part === null) continue;
      current = path;
      if (onlyNew) duplicate(part, to);
      else undo.push(moveOver(part, to, leftovers));
      if (onlyNew) undo.push(() => rmSync(to));
    }
    for (const path of stale) {
      current = path;
      const kept = partBeside(path);
      renameSync(path, kept);
      leftovers.files.add(kept);
      undo.push(() => renameSync(kept, path));
    }
  } catch (cause) {
    for (const step of undo.toReversed()) quietly(step);
    throw unwritable(current, cause);
  }
  leftovers.folders.length = 0;
}

/** Moves a file over another. @returns what takes it back */
function moveOver(part: string, to: string, leftovers: Leftovers): () => void {
  const kept = partBeside(to);
  const isThere = statSync(to, { throwIfNoEntry: false })?.isFile() === true;
  if (isThere) {
    leftovers.files.add(kept);
    duplicate(to, kept);
  }
  renameSync(part, to);
  return () => (isThere ? renameSync(kept, to) : rmSync(to));
}

/** The same file under a second name that nothing has yet; a copy where the disk knows no second names. */
function duplicate(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') throw cause;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // what can't be cleaned up can't be helped: what failed first is what is reported
  }
}

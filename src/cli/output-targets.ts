import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { type InputFile, type InputFiles, identityOf } from '../read/files/input-files.ts';
import { slashed } from '../read/files/unreadable.ts';
import { unwritable } from './unwritable.ts';

/** A file to be written, whole. */
export interface WrittenFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A folder to be written: it holds these files afterwards, and of an earlier output nothing else. */
export interface WrittenFolder {
  /** as typed, with its `/` */
  readonly path: string;
  readonly files: readonly WrittenFile[];
}

export type Written = WrittenFile | WrittenFolder;

/** Where things are written, and what may not be. */
export interface WritePlace {
  readonly cwd: string;
  readonly inputs: InputFiles;
  /** the number under which standard output is open, where something goes there too */
  readonly out?: number | undefined;
  /** nothing that is there is replaced */
  readonly onlyNew?: boolean;
}

/** A file as it will be written. */
export interface Target extends WrittenFile {
  /** where it goes: absolute, links followed */
  readonly to: string;
  /** beside it, where it is written first; `null` where nothing can be moved into place: a pipe, a device */
  readonly part: string | null;
  /** permissions of the file that is there; `null` where there is none */
  readonly mode: number | null;
}

/** What is written, and which files of an earlier output go. */
export interface WritePlan {
  readonly targets: readonly Target[];
  readonly stale: readonly string[];
}

/**
 * Looks where each output leads, and refuses what would destroy something: a file that was read, two outputs in one file, a folder
 * that holds something else.
 *
 * @throws CannotRun where an output can't go where it is to go
 */
export async function writePlan(outputs: readonly Written[], place: WritePlace): Promise<WritePlan> {
  const folders = outputs.filter(isFolderToWrite);
  const files = outputs.flatMap((output) => (isFolderToWrite(output) ? [] : [output]));
  const named = files.map((file) => targetOf(file, place));
  const targets = [...named, ...folders.flatMap((folder) => folder.files.map((file) => targetOf(file, place)))];
  refuseTwice(targets, place);
  const stale = await staleIn(folders, { place, targets, named });
  return { targets, stale };
}

const isFolderToWrite = (output: Written): output is WrittenFolder => 'files' in output;

interface Planned {
  readonly place: WritePlace;
  readonly targets: readonly Target[];
  /** those that are no tables of a folder */
  readonly named: readonly Target[];
}

/** What earlier runs wrote into the folders and this one does not. @throws CannotRun where a folder holds anything else */
async function staleIn(folders: readonly WrittenFolder[], { place, targets, named }: Planned): Promise<string[]> {
  if (folders.length === 0) return [];
  const { earlierOutput } = await import('./output-folder.ts');
  const written = new Set(targets.map(({ to }) => to));
  const beside = new Set(named.map(({ to }) => to));
  const earlier = folders.flatMap(({ path }) => earlierOutput(path, destination(resolve(place.cwd, path)), beside));
  const stale = earlier.filter((path) => !written.has(path));
  for (const path of stale) refuseInput({ path: relative(place.cwd, path), content: '' }, path, place);
  return stale;
}

function targetOf({ path, content }: WrittenFile, place: WritePlace): Target {
  const to = destination(resolve(place.cwd, path));
  const there = statAt(to);
  if (there?.isDirectory() || /[/\\]$/.test(path))
    throw new CannotRun({ problem: 'unwritable', path, failure: 'EISDIR' });
  if (there === null) return { path, content, to, part: partBeside(to), mode: null };
  refuseInput({ path, content }, to, place);
  // a pipe, a device
  if (!there.isFile()) return { path, content, to, part: null, mode: null };
  try {
    // what is moved into its place would not ask
    accessSync(to, constants.W_OK);
  } catch (cause) {
    throw unwritable(path, cause);
  }
  return { path, content, to, part: partBeside(to), mode: there.mode & 0o777 };
}

/** A new name beside a file. */
export const partBeside = (to: string): string => join(dirname(to), `.cpas-${randomUUID()}.part`);

/** @throws CannotRun where a path leads to a file that was read */
function refuseInput({ path, content }: WrittenFile, to: string, { cwd, inputs }: WritePlace): void {
  const input = inputs.find(to);
  // an earlier output in the folder, which the next run looks at as it does at any CSV file there
  if (input === null || (input.use === 'glance' && firstLine(to) === firstLineIn(content))) return;
  throw outputIsInput(path, input, cwd);
}

const firstLineIn = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content.slice(0, content.indexOf('\n') + 1) : '';

/** The first line of a file with its end; all of a file without one. */
function firstLine(path: string): string {
  const start = Buffer.alloc(65_536);
  const file = openSync(path, 'r');
  try {
    const text = start.subarray(0, readSync(file, start)).toString();
    return text.slice(0, text.indexOf('\n') + 1) || text;
  } finally {
    closeSync(file);
  }
}

/** Stops the run where a path leads to a file that was read. @param path `null`: standard output */
export function outputIsInput(path: string | null, { path: real, use }: InputFile, cwd: string): CannotRun {
  const home = destination(cwd);
  const isItself = path !== null && real !== null && resolve(home, path) === real;
  const leadsTo = isItself ? {} : { leadsTo: real === null ? null : slashed(relative(home, real)) };
  return new CannotRun({ problem: 'outputIsInput', path, use, ...leadsTo });
}

/** @throws CannotRun where two outputs are one file, also where upper and lower case make no difference */
function refuseTwice(targets: readonly Target[], { out }: WritePlace): void {
  /** each file by what names it; `null`: standard output */
  const paths = new Map<string, string | null>();
  if (out !== undefined) paths.set(identityOf(out) ?? '', null);
  for (const { path, to } of targets) {
    const keys = [to.normalize('NFC').toLowerCase(), identityOf(to) ?? to];
    const other = keys.map((key) => paths.get(key)).find((known) => known !== undefined);
    if (other !== undefined) throw sameFile(path, other);
    for (const key of keys) paths.set(key, path);
  }
}

const sameFile = (path: string, other: string | null): CannotRun =>
  new CannotRun(path === other ? { problem: 'outputTwice', path } : { problem: 'outputsAreOne', path, other });

/**
 * Where a path leads, links followed, whether or not anything is there yet.
 *
 * @param links how many links may still be followed: a circle of them leads nowhere
 */
function destination(path: string, links = 40): string {
  try {
    return realpathSync.native(path);
  } catch {
    // as /dev/stdout where that is a pipe: it has no path of its own
    if (statAt(path) !== null) return path;
  }
  const above = dirname(path);
  if (above === path) return path;
  const to = linkAt(path);
  if (to !== null && links > 0) return destination(resolve(destination(above, links - 1), to), links - 1);
  return join(destination(above, links), basename(path));
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** What is at a path, links followed; `null` where there is nothing, or it can't be looked at. */
function statAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** @throws CannotRun where a path that has no / at its end is a folder */
export function refuseFolders(paths: readonly string[], cwd: string): void {
  for (const path of paths) {
    if (statAt(resolve(cwd, path))?.isDirectory() && !/[/\\]$/.test(path))
      throw new CannotRun({ problem: 'folderWithoutSlash', path });
  }
}

import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../../model/cannot-run.ts';
import { byCodePoint } from '../../model/code-point.ts';
import type { Kind } from '../../model/kinds.ts';
import { nearest } from '../../model/nearest.ts';
import { isInputName } from './files.ts';
import type { InputFiles, InputUse } from './input-files.ts';
import { kindOf, list } from './listing.ts';
import type { Folder, Source } from './source.ts';
import { isLink, isSystem, noFile, slashed, unreadable } from './unreadable.ts';

/** Where a command runs and what it was told about its input. */
export interface Where {
  /** the current folder: paths are relative to it, and shown so */
  readonly cwd: string;
  /** `--config`: settings instead of cpas.json in the folder */
  readonly config?: string;
  /** where every file that is read is written down */
  readonly inputs?: InputFiles;
}

/** The same for files named alone. */
export interface WhereNamed extends Where {
  /** `--as` */
  readonly as?: Kind;
  /** what `-` stands for */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * A folder as an assessment.
 *
 * @throws CannotRun where there is no such folder, or no file of settings that `--config` names
 */
export async function folderSource(dir: string, where: Where): Promise<Source> {
  const { cwd, config, inputs } = where;
  const root = resolve(cwd, dir);
  const what = await kindOf(root);
  if (what === 'file' || what === 'other')
    throw new CannotRun(`"${dir}" is a file, no folder. To check a file: cpas validate ${dir}`);
  if (what !== 'folder') throw new CannotRun(await noSuch('folder', dir, cwd));
  const path = config === undefined ? join(root, 'cpas.json') : resolve(cwd, config);
  inputs?.addFolder(root, isInputName);
  return { given: dir, folder: folderAt(root, where), named: null, settings: await settingsAt(path, where) };
}

/**
 * Files named together as one assessment, with the cpas.json beside the first.
 *
 * @throws CannotRun where one of them is not there
 */
export async function filesSource(paths: readonly string[], where: WhereNamed): Promise<Source> {
  const { cwd, config, inputs, as = null, stdin } = where;
  const [first = '-'] = paths;
  const root = first === '-' ? cwd : dirname(resolve(cwd, first));
  const named: { path: string; kind: Kind | null }[] = [];
  for (const path of paths) {
    const full = resolve(cwd, path);
    const what = path === '-' ? 'file' : await kindOf(full);
    if (what === 'folder') throw new CannotRun(`"${path}" is a folder. Folders and files can't be checked as one.`);
    if (what === null) throw new CannotRun(await noSuch('file', path, cwd));
    if (path !== '-') inputs?.add(full);
    named.push({ path: path === '-' ? '-' : slashed(relative(root, full)), kind: as });
  }
  inputs?.addFolder(root, isInputName);
  const folder = folderAt(root, where, { allowed: new Set(named.map(({ path }) => path)), ...(stdin && { stdin }) });
  const settings = config === undefined ? join(root, 'cpas.json') : resolve(cwd, config);
  return { given: paths.join(' '), folder, named, settings: await settingsAt(settings, where) };
}

/** Files that may lie anywhere because they were typed, and what standard input is. */
interface Named {
  readonly allowed?: ReadonlySet<string>;
  readonly stdin?: AsyncIterable<Uint8Array>;
}

function folderAt(root: string, { cwd, inputs }: Where, { allowed, stdin }: Named = {}): Folder {
  const piped = new Map<string, Promise<readonly Uint8Array[]>>();
  /** What can be read only once (a pipe) is held: encoding and kind are looked for before it is read. */
  const once = (path: string, bytes: () => AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> => {
    const held = piped.get(path) ?? all(bytes());
    piped.set(path, held);
    return held;
  };
  async function* bytesOf(path: string, use: InputUse): AsyncGenerator<Uint8Array> {
    if (path === '-' && stdin !== undefined) return yield* await once(path, () => stdin);
    const typed = allowed?.has(path) ?? false;
    const full = typed ? join(root, path) : await inside(root, path, cwd);
    inputs?.add(full, use);
    try {
      const regular = (await stat(full)).isFile();
      // reading from a pipe that nobody writes to would wait for ever
      if (!regular && !typed) throw new CannotRun(`${slashed(relative(cwd, full))} ${noFile}`);
      // a pipe that is opened again waits for another writer
      const bytes = () => createReadStream(full, { highWaterMark: 1_048_576 });
      yield* regular ? bytes() : await once(path, bytes);
    } catch (error) {
      throw await unreadable(error, full, cwd);
    }
  }
  return {
    name: basename(root) || root,
    shown: (path) => (path === '-' ? '-' : slashed(relative(cwd, join(root, path)))),
    list: async (depth = 1, needs = () => false) => (await list({ root, cwd, needs }, depth)).sort(byCodePoint),
    open: (path) => bytesOf(path, 'input'),
    glance: (path) => bytesOf(path, 'glance'),
    size: async (path) => {
      const there = await stat(join(root, path)).catch(() => null);
      return there?.isFile() ? there.size : null;
    },
  };
}

/** The real path of a file that the settings or the folder name. @throws CannotRun where a link leads out of the folder */
async function inside(root: string, path: string, cwd: string): Promise<string> {
  const full = join(root, path);
  const real = await realpath(full).catch(() => null);
  const home = await realpath(root).catch(() => root);
  // what is not there is told by who opens it
  if (real === null || real.startsWith(home.endsWith(sep) ? home : home + sep)) return full;
  throw new CannotRun(`${slashed(relative(cwd, full))} leads out of the folder, in which all files must be.`);
}

async function settingsAt(path: string, { cwd, config, inputs }: Where): Promise<Source['settings']> {
  const shown = slashed(relative(cwd, path));
  inputs?.add(path);
  try {
    const found = await stat(path);
    // one that was typed may be a pipe
    if (!found.isFile() && config === undefined) throw new CannotRun(`${shown} ${noFile}`);
    if (found.size > longestSettings)
      throw new CannotRun(`${shown} is no file of settings: it has ${found.size} bytes.`);
    const text = await readFile(path, 'utf8');
    const [, schema] = /"\$schema"\s*:\s*"([^"]+)"/.exec(text) ?? [];
    // cpas does not read it, the editors of the settings do
    if (schema !== undefined) inputs?.add(resolve(dirname(path), schema));
    return { shown, text };
  } catch (error) {
    if (!isSystem(error) || error.code !== 'ENOENT' || (await isLink(path))) throw await unreadable(error, path, cwd);
    if (config !== undefined) throw new CannotRun(await noSuch('file', config, cwd), { cause: error });
    return null;
  }
}

const longestSettings = 16_777_216;

/** `There is no folder "missions/minutm". Nearest: missions/minutam` */
async function noSuch(what: 'folder' | 'file', typed: string, cwd: string): Promise<string> {
  const there = dirname(resolve(cwd, typed));
  const entries = await readdir(there, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory() === (what === 'folder')).map(({ name }) => name);
  const near = nearest(basename(typed), names);
  const told = near === null ? '' : ` Nearest: ${slashed(join(dirname(typed), near))}`;
  return `There is no ${what} "${typed}".${told}`;
}

async function all(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return pieces;
}

import { createReadStream, open as openFile } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { CannotRun } from '../../model/cannot-run.ts';
import { byCodePoint } from '../../model/code-point.ts';
import type { Kind } from '../../model/kinds.ts';
import { nearest } from '../../model/nearest.ts';
import { boundedText } from './bounded.ts';
import { isInputName } from './files.ts';
import type { InputFiles, InputUse } from './input-files.ts';
import { entryKind, listPaths } from './listing.ts';
import { longestSettings, tooLongSettings } from './longest-settings.ts';
import { singlePass } from './single-pass.ts';
import type { Folder, Source } from './source.ts';
import { isLink, isSystem, notFile, slashed, unreadable } from './unreadable.ts';

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
  const what = await entryKind(root);
  if (what === 'file' || what === 'other') throw new CannotRun({ problem: 'fileAsFolder', path: dir });
  if (what !== 'folder') throw await missing('folder', dir, cwd);
  const path = config === undefined ? join(root, 'cpas.json') : resolve(cwd, config);
  inputs?.addFolder(root, isInputName);
  return { shownAs: dir, folder: folderAt(root, where), named: null, settings: await settingsAt(path, where) };
}

/**
 * Files named together as one assessment, with the cpas.json beside the first that is a file, not a pipe: pipes are taken as if they
 * lay in the current folder.
 *
 * @throws CannotRun where one of them is not there
 */
export async function filesSource(paths: readonly string[], where: WhereNamed): Promise<Source> {
  const { cwd, config, inputs, as = null, stdin } = where;
  const typed: { path: string; full: string; what: 'file' | 'other' }[] = [];
  for (const path of paths) {
    const full = resolve(cwd, path);
    const what = path === '-' ? 'other' : await entryKind(full);
    if (what === 'folder') throw new CannotRun({ problem: 'folderAmongFiles', path });
    if (what === null) throw await missing('file', path, cwd);
    if (what === 'file') inputs?.add(full);
    typed.push({ path, full, what });
  }
  const first = typed.find(({ what }) => what === 'file');
  const root = first === undefined ? cwd : dirname(first.full);
  const pathOf = ({ path, full }: { path: string; full: string }) =>
    path === '-' ? '-' : slashed(relative(root, full));
  const streams = new Map<string, Stream>();
  for (const { path, full, what } of typed) {
    if (what === 'file') continue;
    const bytes = path === '-' && stdin !== undefined ? () => stdin : await openerOf(full, cwd);
    streams.set(pathOf({ path, full }), { typed: path, open: singlePass(bytes, path) });
  }
  inputs?.addFolder(root, isInputName);
  const allowed = new Set(typed.map(pathOf));
  const settings = config === undefined ? join(root, 'cpas.json') : resolve(cwd, config);
  return {
    shownAs: paths.join(' '),
    folder: folderAt(root, where, { allowed, streams }),
    named: typed.map((file) => ({ path: pathOf(file), kind: as })),
    settings: await settingsAt(settings, where),
  };
}

/** Files that may lie anywhere because they were typed, and those whose bytes come only once. */
interface Named {
  readonly allowed?: ReadonlySet<string>;
  /** by their paths, as typed */
  readonly streams?: ReadonlyMap<string, Stream>;
}

/** What can be read only once: standard input, a pipe, a device. */
interface Stream {
  readonly typed: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

function folderAt(root: string, { cwd, inputs }: Where, { allowed, streams }: Named = {}): Folder {
  async function* bytesOf(path: string, use: InputUse): AsyncGenerator<Uint8Array> {
    const stream = streams?.get(path);
    const full = allowed?.has(path) ? join(root, path) : await inside(root, path, cwd);
    if (stream === undefined) inputs?.add(full, use);
    try {
      if (stream !== undefined) return yield* stream.open();
      // reading from a pipe that nobody writes to would wait for ever
      if (!(await stat(full)).isFile()) throw notFile(slashed(relative(cwd, full)));
      yield* createReadStream(full, { highWaterMark: 1_048_576 });
    } catch (error) {
      throw await unreadable(error, full, cwd);
    }
  }
  return {
    name: basename(root) || root,
    shown: (path) => streams?.get(path)?.typed ?? slashed(relative(cwd, join(root, path))),
    list: async (depth = 1, needs = () => false) => (await listPaths({ root, cwd, needs }, depth)).sort(byCodePoint),
    isOnce: async (path) => streams?.has(path) ?? false,
    open: (path) => bytesOf(path, 'input'),
    glance: (path) => bytesOf(path, 'glance'),
    size: async (path) => {
      const there = await stat(join(root, path)).catch(() => null);
      return there?.isFile() ? there.size : null;
    },
  };
}

/** The bytes of a pipe or a device. A pipe is read as a socket is, for a read that waits for a file can't be called off. */
async function openerOf(path: string, cwd: string): Promise<() => Readable> {
  try {
    // a worker closes at its end what it opened: what a socket has closed by then would be closed twice, as another's file
    if (!(await stat(path)).isFIFO() || !isMainThread) return () => createReadStream(path);
    // opened aside: it waits for somebody to write
    const fd = await promisify(openFile)(path, 'r');
    return () => new Socket({ fd, readable: true, writable: false });
  } catch (error) {
    throw await unreadable(error, path, cwd);
  }
}

/** The real path of a file that the settings or the folder name. @throws CannotRun where a link leads out of the folder */
async function inside(root: string, path: string, cwd: string): Promise<string> {
  const full = join(root, path);
  const real = await realpath(full).catch(() => null);
  const home = await realpath(root).catch(() => root);
  // what is not there is told by who opens it
  if (real === null || real.startsWith(home.endsWith(sep) ? home : home + sep)) return full;
  throw new CannotRun({ problem: 'leadsOutside', path: slashed(relative(cwd, full)) });
}

async function settingsAt(path: string, { cwd, config, inputs }: Where): Promise<Source['settings']> {
  const shown = slashed(relative(cwd, path));
  inputs?.add(path);
  try {
    // one that was typed may be a pipe
    if (!(await stat(path)).isFile() && config === undefined) throw notFile(shown);
    const text = await boundedText(createReadStream(path), longestSettings);
    if (text === null) throw tooLongSettings(shown);
    const [, schema] = /"\$schema"\s*:\s*"([^"]+)"/.exec(text) ?? [];
    // cpas does not read it, the editors of the settings do
    if (schema !== undefined) inputs?.add(resolve(dirname(path), schema));
    return { shown, text };
  } catch (error) {
    if (!isSystem(error) || error.code !== 'ENOENT' || (await isLink(path))) throw await unreadable(error, path, cwd);
    if (config !== undefined) throw await missing('file', config, cwd);
    return null;
  }
}

/** `There is no folder "missions/minutm". Nearest: missions/minutam` */
async function missing(what: 'folder' | 'file', typed: string, cwd: string): Promise<CannotRun> {
  const there = dirname(resolve(cwd, typed));
  const entries = await readdir(there, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory() === (what === 'folder')).map(({ name }) => name);
  const near = nearest(basename(typed), names);
  const path = near === null ? null : slashed(join(dirname(typed), near));
  return new CannotRun({ problem: 'noSuch', what, name: typed, nearest: path });
}

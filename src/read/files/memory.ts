import { CannotRun } from '../../model/cannot-run.ts';
import { byCodePoint } from '../../model/code-point.ts';
import { noSuch } from '../../model/problems/no-such.ts';
import { longestSettings, tooLongSettings } from './longest-settings.ts';
import type { Source } from './source.ts';

/** Files that are on no disk, by their paths: text, or bytes as a file would have them. */
export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>;

/** The folder that the files are taken for. */
export interface MemoryFolder {
  readonly name: string;
  /** settings instead of its cpas.json, by their path among the files */
  readonly config?: string | undefined;
  /** the files are read as if each was named by itself, not as a whole folder */
  readonly alone?: boolean | undefined;
}

/** bytes handed on at once, as from a disk */
const pieceSize = 1_048_576;

/**
 * Files in memory as an assessment.
 *
 * @throws CannotRun where a path leads anywhere but into the folder, or `config` is none of the files
 */
export function memorySource(files: MemoryFiles, { name, config, alone = false }: MemoryFolder): Source {
  const contents = new Map(Object.entries(files));
  for (const path of contents.keys()) refuseOutside(path);
  if (config !== undefined && !contents.has(config)) throw noSuchFile(config, contents.keys());
  const settings = config ?? 'cpas.json';
  const tables = [...contents.keys()].filter((path) => path !== settings && path !== 'narrative.md');
  if (alone && tables.length === 0) throw new CannotRun({ problem: 'nothingToCheck' });
  const encoded = new Map<string, Uint8Array>();
  const bytesOf = (path: string): Uint8Array => {
    const content = contents.get(path);
    if (content === undefined) throw noSuchFile(path, contents.keys());
    if (typeof content !== 'string') return content;
    // a file is walked more than once
    const bytes = encoded.get(path) ?? Buffer.from(content);
    encoded.set(path, bytes);
    return bytes;
  };
  const settingsBytes = contents.has(settings) ? bytesOf(settings) : null;
  if (settingsBytes !== null && settingsBytes.length > longestSettings) throw tooLongSettings(settings);
  return {
    shownAs: name,
    folder: {
      name,
      shown: (path) => path,
      list: async (depth = 1) => [...contents.keys()].filter((path) => isListed(path, depth)).sort(byCodePoint),
      async *open(path) {
        const bytes = bytesOf(path);
        for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
      },
      size: async (path) => bytesOf(path).length,
    },
    named: alone ? tables.map((path) => ({ path, kind: null })) : null,
    settings: settingsBytes && { shown: settings, text: Buffer.from(settingsBytes).toString('utf8') },
  };
}

/** As on a disk: not too deep, and in no folder that is hidden or holds packages. */
function isListed(path: string, depth: number): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.length <= depth && !folders.some((folder) => folder.startsWith('.') || folder === 'node_modules');
}

/** One path a file: what could be written in two ways, or leads out of the folder, is no path here. */
function refuseOutside(path: string): void {
  const isPlain = path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
  if (isPlain && !/[\\\0]|^[a-z]:/i.test(path)) return;
  throw new CannotRun({ problem: 'memoryPath', path: JSON.stringify(path).slice(1, -1) });
}

const noSuchFile = (path: string, names: Iterable<string>): CannotRun =>
  new CannotRun(noSuch('file', { name: path, names }));

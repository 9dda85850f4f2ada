import { fstatSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** What a file was opened for; `glance`: its header alone was looked at, and no figure rests on it. */
export type InputUse = 'input' | 'baseline' | 'glance';

/** A file that was read. */
export interface InputFile {
  /** absolute, links followed; `null` where it came in by standard input */
  readonly path: string | null;
  readonly use: InputUse;
}

/**
 * Every file that a run has read, told by who reads it. A file is known by what it is on the disk (its real path, its device and
 * its number there), so that it is recognised by any other name: through links, linked folders, another spelling.
 */
export interface InputFiles {
  /** a file that is read: its path, or the number under which it is open */
  add(file: string | number, use?: InputUse): void;
  /**
   * a folder that is read: what bears the name of an input in it is one, even where the run stops before it is read
   *
   * @param isInput whether a path in it is the name of one
   */
  addFolder(path: string, isInput: (path: string) => boolean): void;
  /** the file that was read to which a path leads, or which is open under a number; `null` where none is */
  find(file: string | number): InputFile | null;
}

const weight = { glance: 0, input: 1, baseline: 2 } satisfies Record<InputUse, number>;

/** A list of the files that a run has read, empty at first. */
export function inputFiles(): InputFiles {
  const byKey = new Map<string, InputFile>();
  const folders = new Map<string, (path: string) => boolean>();
  return {
    add(file, use = 'input') {
      const path = typeof file === 'number' ? null : realPath(file);
      for (const key of keysOf(file)) {
        const before = byKey.get(key);
        if (before === undefined || weight[before.use] < weight[use]) byKey.set(key, { path, use });
      }
    },
    addFolder(path, isInput) {
      folders.set(realPath(path), isInput);
    },
    find(file) {
      const keys = keysOf(file);
      for (const key of keys) {
        const input = byKey.get(key);
        if (input !== undefined) return input;
      }
      if (typeof file === 'number' || keys.length === 0) return null;
      const path = realPath(file);
      const isInput = [...folders].some(([folder, isInputIn]) =>
        isInputIn(relative(folder, path).split(sep).join('/')),
      );
      return isInput ? { path, use: 'input' } : null;
    },
  };
}

/** The identity of a regular file on the disk and its real path. What is none (a pipe, a terminal) has no keys: nothing is replaced there. */
function keysOf(file: string | number): string[] {
  const identity = identityOf(file);
  if (identity === null) return [];
  return typeof file === 'number' ? [identity] : [identity, realPath(file)];
}

/** What tells a regular file from all others, whatever its name; `null` where there is no such file. */
export function identityOf(file: string | number): string | null {
  try {
    const there = typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    if (!there.isFile()) return null;
    // some network drives number no files: there the path must do
    if (there.ino === 0n) return typeof file === 'number' ? null : realPath(file);
    return `${there.dev}:${there.ino}`;
  } catch {
    return null;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

import type { Kind } from '../../model/kinds.ts';

/** A folder as the reader sees it: on disk or in memory. Paths have `/` between and are relative to it. */
export interface Folder {
  /** its own name: the mission's where the settings give none */
  readonly name: string;
  /** how a path in it is shown: relative to the current folder, with `/` (`observations.csv`, `demo/observations.csv`) */
  shown(path: string): string;
  /**
   * Every file in it down to `depth` folders below (default 1: `observations/a.csv`), sorted by code point; links followed. What
   * bears the name of a file and is none (a pipe, a link that leads nowhere) is among them: it can't be opened.
   *
   * @param needs whether a folder in it is looked for; one that is not and can't be looked into is passed over. Default: none is
   * @throws CannotRun where one that is can't
   */
  list(depth?: number, needs?: (folder: string) => boolean): Promise<readonly string[]>;
  /** whether a file's bytes come only once (a pipe, standard input), so that it is read as they come. Default: none is such */
  isOnce?(path: string): Promise<boolean>;
  /** the bytes of a file in pieces. @throws CannotRun where it can't be read, is no file or lies outside the folder */
  open(path: string): AsyncIterable<Uint8Array>;
  /** the same for a file that is only looked at, to see what it is; where it is left out, `open` */
  readonly glance?: (path: string) => AsyncIterable<Uint8Array>;
  /** the bytes of a file; `null` where that can't be known before it is read, as of a pipe */
  size(path: string): Promise<number | null>;
}

/** A file named on the command line; `-` is standard input. */
export interface NamedFile {
  readonly path: string;
  /** from `--as`; else by its name, else by its header */
  readonly kind: Kind | null;
}

/** What is to be read: a whole folder, or files named alone. */
export interface Source {
  /** the folder, or the files, as they were typed */
  readonly shownAs: string;
  readonly folder: Folder;
  /** `null`: the whole folder, files by their names or `files` in the settings */
  readonly named: readonly NamedFile[] | null;
  /** path of the settings in the folder, and its text; `null` where there is none */
  readonly settings: { readonly shown: string; readonly text: string } | null;
}

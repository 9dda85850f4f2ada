import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import type { Kind } from '../model/kinds.ts';
import type { Lang } from '../model/lang.ts';
import type { Where } from '../read/files/disk.ts';
import type { Source } from '../read/files/source.ts';
import type { Io } from './io.ts';
import { langOfRun } from './language-of-run.ts';
import { notices } from './notices.ts';
import { safe } from './safe.ts';

/** An assessment to be opened, and how it is shown. */
export interface Opening {
  readonly shown: string;
  readonly open: () => Promise<Source>;
  /** of a folder that is read for some of its files: these, relative to it, with `/` */
  readonly concerns?: readonly string[];
}

interface Options {
  /** `-`, standard input, may be among the paths */
  readonly allowsStdin?: true;
  readonly config?: string | undefined;
  /** what the files are, whose name and header do not say */
  readonly as?: Kind | undefined;
  /** files are checked without the folder that they lie in */
  readonly alone?: true | undefined;
  readonly quiet?: true | undefined;
  readonly lang?: Lang | undefined;
}

/**
 * What paths name, in the order given: each folder an assessment; a single file with the assessment that it belongs to, or alone;
 * several files together one, where the first of them stands; no path: the current folder. A folder given twice is taken once.
 *
 * @throws CannotRun for standard input where a folder is needed
 */
export async function openingsOf(paths: readonly string[], io: Io, options: Options): Promise<Opening[]> {
  const { folderSource } = await import('../read/files/disk.ts');
  const at = placeOf(io, options);
  const folders = new Map<string, string>();
  // a file named twice, as by two patterns of the shell, is one file
  const files = new Map<string, string>();
  const openings: Opening[] = [];
  let place = 0;
  for (const path of pathsOf(paths, options)) {
    if (await isFile(path, io.cwd)) {
      if (files.size === 0) place = openings.length;
      const file = path === '-' ? path : resolve(io.cwd, path);
      if (!files.has(file)) files.set(file, path);
      continue;
    }
    const real = await realpath(resolve(io.cwd, path)).catch(() => resolve(io.cwd, path));
    const before = folders.get(real);
    if (before !== undefined) {
      if (!options.quiet) await io.err.write(safe(`${notices[langOfRun(options, io)].sameFolder(path, before)}\n`));
      continue;
    }
    folders.set(real, path);
    openings.push({ shown: path, open: () => folderSource(path, at) });
  }
  openings.splice(place, 0, ...(await openingsOfFiles([...files.values()], io, options)));
  return openings;
}

/** The paths that a command is to look at. */
function pathsOf(typed: readonly string[], { allowsStdin }: Options): readonly string[] {
  if (typed.includes('-') && allowsStdin === undefined) throw new CannotRun({ problem: 'standardInputAsFolder' });
  return typed.length === 0 ? ['.'] : typed;
}

const placeOf = ({ cwd, inputs }: Io, { config }: Options): Where => ({
  cwd,
  inputs,
  ...(config !== undefined && { config }),
});

/** Files of assessments' folders with these folders, where one is named or settings or narrative are among them; else together. */
async function openingsOfFiles(files: readonly string[], io: Io, options: Options): Promise<Opening[]> {
  const { as, alone } = options;
  if (files.length === 0) return [];
  const [{ filesSource, folderSource }, { isReadIn }] = await Promise.all([
    import('../read/files/disk.ts'),
    import('../read/files/is-read-in.ts'),
  ]);
  const at = placeOf(io, options);
  const named = { ...at, ...(as !== undefined && { as }), stdin: io.stdin };
  const together = (paths: readonly string[]): Opening => ({
    shown: paths.join(' '),
    open: () => filesSource(paths, named),
  });
  const byFolder = (files.length === 1 && files[0] !== '-') || files.some(isNoTable);
  if (alone || as !== undefined || !byFolder) return [together(files)];
  const homes = new Map<string, string[]>();
  const homeless: string[] = [];
  for (const file of files) {
    const home = await homeOf(file, io.cwd);
    const isPart =
      home !== null && (isNoTable(file) || (await isReadIn(await folderSource(home, at), within(home, file, io.cwd))));
    if (isPart) homes.set(home, [...(homes.get(home) ?? []), file]);
    else homeless.push(file);
  }
  return [
    ...[...homes].map(([home, own]) => ({
      shown: own.join(' '),
      open: async () => ({ ...(await folderSource(home, at)), shownAs: own.join(' ') }),
      concerns: own.map((file) => within(home, file, io.cwd)),
    })),
    ...(homeless.length === 0 ? [] : [together(homeless)]),
  ];
}

/** What belongs to an assessment and can't be checked without it. */
const isNoTable = (path: string): boolean => ['cpas.json', 'narrative.md'].includes(basename(path));

const within = (home: string, file: string, cwd: string): string =>
  relative(resolve(cwd, home), resolve(cwd, file)).split(sep).join('/');

/** how many folders up from a file its assessment may lie: observations/2025.csv, exports/dhis2/2025.csv */
const highest = 3;

/** The folder of the assessment that a file may belong to: the nearest with settings or indicators, as it would be typed. */
async function homeOf(file: string, cwd: string): Promise<string | null> {
  let folder = dirname(resolve(cwd, file));
  if (isNoTable(file)) return relative(cwd, folder) || '.';
  const { kindByName } = await import('../read/files/files.ts');
  for (let up = 0; up < highest; up++) {
    const names = await readdir(folder).catch(() => []);
    if (names.some((name) => name === 'cpas.json' || kindByName(name) === 'indicators')) {
      return relative(cwd, folder) || '.';
    }
    folder = dirname(folder);
  }
  return null;
}

async function isFile(path: string, cwd: string): Promise<boolean> {
  if (path === '-') return true;
  const there = await stat(resolve(cwd, path)).catch(() => null);
  // what is not there goes where it looks as if it belonged, so that the message fits
  return there === null ? /\.(csv|gz|tsv|txt|json|md)$/i.test(path) : !there.isDirectory();
}

import { CannotRun } from '../../model/cannot-run.ts';
import { fold } from '../../model/fold.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { nearest } from '../../model/nearest.ts';
import type { Derived, FileSettings, Settings } from '../../model/settings.ts';
import type { Source } from './source.ts';

/** A file and what it is read as. */
export interface Entry {
  readonly path: string;
  readonly kind: Kind;
  readonly settings: FileSettings;
}

/** An event list and what is derived from it. */
interface EventEntry {
  readonly path: string;
  readonly derived: readonly Derived[];
}

/** Every file of an assessment by what it is read as. */
export interface Files {
  readonly entries: readonly Entry[];
  readonly events: readonly EventEntry[];
  /** CSV files in the folder that nothing reads, or files named alone that no name tells apart */
  readonly others: readonly string[];
}

const kindNames = Object.keys(kinds) as Kind[];

/**
 * The files of a source, told apart by their names and by `files` and `derive` in the settings.
 *
 * @throws CannotRun where the settings name what is not there, lies outside, or is no CSV file
 */
export async function filesOf(source: Source, settings: Settings): Promise<Files> {
  return source.named === null ? inFolder(source, settings) : named(source.named, settings);
}

/** The kind that a file's name tells: `indicateurs.csv`, `observations/2025.csv.gz`. */
function kindByName(path: string): Kind | null {
  const [, folder, stem] = /^(?:.*?([^/]+)\/)?([^/]+?)\.csv(?:\.gz)?$/i.exec(path) ?? [];
  if (stem === undefined) return null;
  if (folder !== undefined && fold(folder) === 'observations') return 'observations';
  return kindNames.find((name) => fold(stem) === name || fold(stem) === fold(kinds[name].fr)) ?? null;
}

/** Whether a path in a folder is one that cpas reads by its name: a table, the settings, the words of the mission. */
export const isInputName = (path: string): boolean =>
  isUsualPath(path) && (/^(?:cpas\.json|narrative\.md)$/i.test(path) || kindByName(path) !== null);

const isUsualPath = (path: string): boolean => /^(?:[^/]+|observations\/[^/]+)$/i.test(path);

async function inFolder({ folder, settings: own }: Source, settings: Settings): Promise<Files> {
  const asked = [...Object.values(settings.files).flatMap((files) => files ?? []), ...derivedPaths(settings)];
  const matches = await globs(asked.map(({ path }) => path));
  const needs = (below: string) => isUsual(below) || asked.some(({ path }) => reaches(path, below, matches));
  const paths = await folder.list(Math.max(1, ...asked.map(({ path }) => depthOf(path))), needs);
  const resolve = resolver(paths, matches, own?.shown ?? folder.name);
  const usual = paths.filter(isUsualPath);
  const entries = kindNames.flatMap((kind) => {
    const chosen = settings.files[kind];
    if (chosen === null)
      return usual.filter((path) => kindByName(path) === kind).map((path) => ({ path, kind, settings: { path } }));
    return chosen.flatMap((file) =>
      resolve(file.path, `files.${kind}`).map((path) => ({ path, kind, settings: { ...file, path } })),
    );
  });
  const events = new Map<string, Derived[]>();
  for (const derived of settings.derive)
    for (const path of resolve(derived.from, 'derive')) events.set(path, [...(events.get(path) ?? []), derived]);
  const read = new Set([...entries.map(({ path }) => path), ...events.keys()]);
  return {
    entries,
    events: [...events].map(([path, derived]) => ({ path, derived })),
    others: paths.filter((path) => /^[^/]+\.csv(?:\.gz)?$/i.test(path) && !read.has(path)),
  };
}

/** Files named alone: `--as`, then what `files` in the settings says of that name, then the name itself. */
async function named(files: NonNullable<Source['named']>, settings: Settings): Promise<Files> {
  const entries: Entry[] = [];
  const others: string[] = [];
  const matches = await globs(Object.values(settings.files).flatMap((of) => (of ?? []).map(({ path }) => path)));
  for (const { path, kind } of files) {
    const said = kindNames.flatMap((of) =>
      (settings.files[of] ?? [])
        .filter((file) => (kind === null || kind === of) && matches(file.path, path))
        .map((file) => ({ path, kind: of, settings: { ...file, path } })),
    );
    const known = kind ?? kindByName(path);
    if (said.length > 0) entries.push(...said);
    else if (known !== null) entries.push({ path, kind: known, settings: { path } });
    else others.push(path);
  }
  return { entries, events: [], others };
}

const derivedPaths = ({ derive }: Settings) => derive.map(({ from }) => ({ path: from }));

/** How many folders down a path or glob reaches; `**` all the way, up to a bound that no assessment needs. */
const depthOf = (path: string): number => (path.includes('**') ? 12 : path.split('/').length - 1);

const isUsual = (folder: string): boolean => folder.toLowerCase() === 'observations';

/** Whether a path or glob looks for files in a folder, or below it. */
function reaches(pattern: string, folder: string, matches: Matches): boolean {
  // a choice across folders can't be taken apart
  if (/\{[^}]*\//.test(pattern)) return true;
  const steps = pattern.replace(/^\.\//, '').split('/').slice(0, -1);
  const all = steps.indexOf('**');
  const names = folder.split('/');
  if (all < 0 && names.length > steps.length) return false;
  return names.every((name, i) => (all >= 0 && i >= all) || matches(steps[i] ?? '', name));
}

type Matches = (pattern: string, path: string) => boolean;

/** Which paths a path or glob in the settings stands for. The matcher is loaded only where one is used. */
async function globs(patterns: readonly string[]): Promise<Matches> {
  const own = (pattern: string) => pattern.replace(/^\.\//, '');
  if (!patterns.some((pattern) => /[*?[{(!]/.test(pattern))) return (pattern, path) => own(pattern) === path;
  const { default: picomatch } = await import('picomatch');
  const made = new Map<string, (path: string) => boolean>();
  return (pattern, path) => {
    const test = made.get(pattern) ?? (tooWild(pattern) ? () => false : picomatch(own(pattern), { noextglob: true }));
    made.set(pattern, test);
    return own(pattern) === path || test(path);
  };
}

/** A pattern with more stars in one name than people write takes for ever on a name that nearly fits. */
const tooWild = (pattern: string): boolean => /(?:\*[^*/]+){7}/.test(pattern);

/** Paths and globs in the settings → files; a path that leads nowhere, or out of the folder, stops the run. */
function resolver(paths: readonly string[], matches: Matches, shown: string) {
  return (path: string, key: string): string[] => {
    if (noFile.test(path))
      throw new CannotRun(`cpas can't read "${withoutPassword(path)}" yet: export it as CSV.\n  ${shown}  $.${key}`);
    if (/^(?:[a-z]:|[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path))
      throw new CannotRun(`"${path}" lies outside the folder, in which all files must be.\n  ${shown}  $.${key}`);
    if (tooWild(path)) throw new CannotRun(`"${path}" has too many stars in one name.\n  ${shown}  $.${key}`);
    const exact = path.replace(/^\.\//, '');
    const found = paths.includes(exact) ? [exact] : paths.filter((other) => matches(path, other));
    if (found.length > 0) return found;
    const near = nearest(path, paths);
    throw new CannotRun(`There is no file "${path}".${near === null ? '' : ` Nearest: ${near}`}\n  ${shown}  $.${key}`);
  };
}

// a database, or a table in a form of its own
const noFile = /^[a-z][a-z0-9+.-]*:\/\/|\.(?:parquet|duckdb|db|sqlite3?|xlsx?|ods)(?:#.*)?$/i;

/** An address may hold a password, which belongs in no message. */
const withoutPassword = (path: string): string => path.replace(/\/\/[^/@]*@/, '//…@');

import { fold } from '../../model/fold.ts';
import { type Kind, kinds, namesOfKind } from '../../model/kinds.ts';
import { langs } from '../../model/lang.ts';
import { noSuch } from '../../model/problems/no-such.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { Derived, FileSettings, Settings } from '../../model/settings.ts';
import { SettingMistake } from '../settings/mistake.ts';
import type { Path as SettingPath } from '../settings/path.ts';
import { isPlain, type Pattern, patternOf } from './pattern.ts';
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
export async function assessmentFiles(source: Source, settings: Settings): Promise<Files> {
  return source.named === null ? await inFolder(source, settings) : named(source.named, settings);
}

/** The kind that a file's name tells: `indicateurs.csv`, `observations/2025.csv.gz`. */
export function kindByName(path: string): Kind | null {
  const [name = '', folder] = path.split('/').reverse();
  const stem = stemOf(name);
  if (stem === null) return null;
  if (folder !== undefined && fold(folder) === 'observations') return 'observations';
  return kindNames.find((kind) => langs.some((lang) => fold(stem) === fold(namesOfKind(kind)[lang]))) ?? null;
}

/** The name of a CSV file without its ending; `null` where it is none. */
function stemOf(name: string): string | null {
  const ending = /\.csv(?:\.gz)?$/i.exec(name)?.[0];
  return ending === undefined || ending.length === name.length ? null : name.slice(0, -ending.length);
}

/** Whether a path in a folder is one that cpas reads by its name: a table, the settings, the words of the mission. */
export const isInputName = (path: string): boolean =>
  isUsualPath(path) && (/^(?:cpas\.json|narrative\.md)$/i.test(path) || kindByName(path) !== null);

/** Whether a file lies where those with the usual names do. */
function isUsualPath(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.length === 0 || (folders.length === 1 && isUsual(folders[0] ?? ''));
}

async function inFolder({ folder }: Source, settings: Settings): Promise<Files> {
  const asked = askedFor(settings);
  const patterns = asked.map(({ path }) => patternOf(path));
  const depth = patterns.reduce((most, pattern) => Math.max(most, pattern.depth ?? deepest), 1);
  const needs = (below: string) => isUsual(below) || patterns.some((pattern) => pattern.reaches(below));
  const paths = await folder.list(depth, needs);
  const resolve = resolver(paths);
  const usual = paths.flatMap((path) => {
    const kind = isUsualPath(path) ? kindByName(path) : null;
    return kind === null ? [] : [{ path, kind, settings: { path } }];
  });
  const entries = kindNames.flatMap((kind) => {
    const chosen = settings.files[kind];
    if (chosen === null) return usual.filter((entry) => entry.kind === kind);
    return chosen.flatMap((file, i) =>
      resolve(file.path, ['files', kind, ...(chosen.length > 1 ? [i] : [])]).map((path) => ({
        path,
        kind,
        settings: { ...file, path },
      })),
    );
  });
  const events = new Map<string, Derived[]>();
  for (const [i, derived] of settings.derive.entries()) {
    for (const path of resolve(derived.from, ['derive', i, 'from'])) {
      const before = events.get(path);
      if (before === undefined) events.set(path, [derived]);
      else before.push(derived);
    }
  }
  const read = new Set([...entries.map(({ path }) => path), ...events.keys()]);
  return {
    entries,
    events: [...events].map(([path, derived]) => ({ path, derived })),
    others: paths.filter((path) => !path.includes('/') && stemOf(path) !== null && !read.has(path)),
  };
}

/** Files named alone: `--as`, then what `files` in the settings says of that name, then the name itself. */
function named(files: NonNullable<Source['named']>, settings: Settings): Files {
  const listed = kindNames.flatMap((kind) =>
    (settings.files[kind] ?? []).map((file) => ({ file, kind, pattern: patternOf(file.path) })),
  );
  const assigned = files.map(({ path, kind }) => {
    const entries: Entry[] = listed
      .filter(
        (candidate) =>
          (kind === null || kind === candidate.kind) && isMeant(candidate.file.path, candidate.pattern, path),
      )
      .map((candidate) => ({ path, kind: candidate.kind, settings: { ...candidate.file, path } }));
    const known = kind ?? kindByName(path);
    if (entries.length > 0 || known === null) return { path, entries };
    return { path, entries: [{ path, kind: known, settings: { path } }] };
  });
  return {
    entries: assigned.flatMap(({ entries }) => entries),
    events: [],
    others: assigned.filter(({ entries }) => entries.length === 0).map(({ path }) => path),
  };
}

/** Every path that the settings name. @throws CannotRun where there are more than can be looked for in a large folder */
function askedFor({ files, derive }: Settings): { readonly path: string }[] {
  const asked = [
    ...Object.values(files).flatMap((listed) => listed ?? []),
    ...derive.map(({ from }) => ({ path: from })),
  ];
  if (asked.length <= mostAsked) return asked;
  throw new SettingMistake({ problem: 'filesTooMany', files: asked.length, most: mostAsked }, ['files']);
}

const mostAsked = 1000;
/** how many folders down `**` reaches: deeper than any assessment */
const deepest = 12;

const isUsual = (folder: string): boolean => folder.toLowerCase() === 'observations';

/** Whether a path or pattern of the settings stands for a file. */
const isMeant = (typed: string, pattern: Pattern, path: string): boolean =>
  exact(typed) === path || (!isPlain(typed) && pattern.matches(path));

const exact = (path: string): string => path.replace(/^\.\//, '');

/** Paths and patterns in the settings → files; a path that leads nowhere, or out of the folder, stops the run. */
function resolver(paths: readonly string[]) {
  const there = new Set(paths);
  const known = new Map<string, readonly string[]>();
  const filesOf = (path: string): readonly string[] => {
    if (there.has(exact(path))) return [exact(path)];
    if (isPlain(path)) return [];
    const { matches } = patternOf(path);
    return paths.filter((other) => matches(other));
  };
  return (path: string, setting: SettingPath): readonly string[] => {
    const why = unusable(path);
    if (why !== null) throw new SettingMistake(why, setting);
    const matching = known.get(path) ?? filesOf(path);
    known.set(path, matching);
    if (matching.length > 0) return matching;
    const missing = noSuch('file', { name: path, names: paths });
    const isPattern = missing.nearest === null && otherWildcards.test(path);
    throw new SettingMistake(
      isPattern ? { problem: 'noMatch', pattern: shortened(path) } : { ...missing, name: shortened(path) },
      setting,
    );
  };
}

/** Why a path in the settings can lead to no file; `null` where it may. */
function unusable(path: string): Problem | null {
  if (path.length > longestPath) return { problem: 'pathTooLong', length: path.length, begin: shortened(path) };
  if (noFile.test(path)) return { problem: 'notCsv', path: shortened(withoutPassword(path)) };
  if (/^(?:[a-z]:|[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path))
    return { problem: 'pathOutside', path: shortened(path) };
  return null;
}

/** as long as a path may be where it may be longest */
const longestPath = 4096;

const shortened = (path: string): string => (path.length > 200 ? `${path.slice(0, 200)}…` : path);

/** What stands for something else in the patterns of other programs, and for itself in ours. */
const otherWildcards = /[[\]{}()!+@|]/;

// a database, or a table in a form of its own
const noFile = /^[a-z][a-z0-9+.-]*:\/\/|\.(?:parquet|duckdb|db|sqlite3?|xlsx?|ods)(?:#.*)?$/i;

/** An address may hold a password, which belongs in no message. */
const withoutPassword = (path: string): string => path.replace(/\/\/[^/@]*@/, '//…@');

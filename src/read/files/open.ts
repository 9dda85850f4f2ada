/**
 * From a source to its tables, in the order the walk needs them:
 *
 *     const input = await openInput(source, reading);
 *     input.has('evaluations')                               // there is such a file, whether or not it can be read
 *     for await (const table of input.tables('indicators'))  // opened one by one: header read, its faults raised
 *       for await (const batch of table.records) …           // faults of quotes and limits are raised on the way
 *     for await (const table of input.tables('observations', ids))       // ids: wide tables may be called by them
 *     for await (const { table, derived } of input.events())
 */
import { CannotRun } from '../../model/cannot-run.ts';
import { grouped } from '../../model/grouped.ts';
import type { Kind } from '../../model/kinds.ts';
import { nfc } from '../../model/normal-form.ts';
import { wholeFile } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import { renamings, valuesByColumn } from '../cells/named-values.ts';
import type { EventList } from '../derive/event-list.ts';
import type { Wanted } from '../header/wanted.ts';
import type { InputTable } from '../input-table.ts';
import type { Reading } from '../reading.ts';
import { tellUnmatched } from '../rows/unmatched-names.ts';
import { periodOf } from '../settings/requested-period.ts';
import { eventLists } from './event-lists.ts';
import { assessmentFiles, type Entry } from './files.ts';
import { openTable } from './open-table.ts';
import { type Fit, recognise } from './recognise.ts';
import type { Source } from './source.ts';

/** Every file that was looked at, by its path as shown: its path in the folder. */
export type Paths = ReadonlyMap<string, string>;

export interface OpenedInput {
  readonly paths: Paths;
  /** whether there is a file of the kind (or, of observations, an event list), readable or not */
  has(kind: Kind): boolean;
  /** the files of a kind as they are shown */
  files(kind: Kind | 'events'): readonly string[];
  /**
   * the tables of a kind, each opened when its turn comes; a file that can't be read as a table is left out, its fault raised
   *
   * @param ids of indicators: columns of wide tables may be called by them
   */
  tables(kind: Kind, ids?: Iterable<string>): AsyncGenerator<InputTable>;
  /** the event lists that `derive` reads, and what is derived from each */
  events(): AsyncGenerator<EventList>;
}

/**
 * Finds out which file is what; opens none but those whose name does not tell.
 *
 * @throws CannotRun where a file that the settings name is not there, or no file named alone is known for what it is
 */
export async function openInput(source: Source, reading: Reading): Promise<OpenedInput> {
  const { folder } = source;
  const { settings } = reading;
  const period = (text: string) => periodOf(text, settings);
  const { entries: known, events, others } = await assessmentFiles(source, settings);
  const kinds = new Set(known.map(({ kind }) => kind));
  if (events.length > 0) kinds.add('observations');
  const candidates = source.named === null ? [] : await recognised(source, others, period, reading);
  if (source.named === null) await tellUnrecognised(source, others, period, kinds, reading);
  const entries = [...known, ...candidates];
  for (const { kind } of candidates) kinds.add(kind);
  if (source.named !== null) tellAlone(kinds, reading);
  const ofKind = (kind: Kind): Entry[] => entries.filter((entry) => entry.kind === kind);
  return {
    paths: pathsOf(source, [...entries, ...events].map(({ path }) => path).concat(others)),
    has: (kind) => kinds.has(kind),
    files: (kind) => (kind === 'events' ? events : ofKind(kind)).map(({ path }) => folder.shown(path)),
    async *tables(kind, ids = []) {
      const known = new Set([...ids].map(nfc));
      for (const files of grouped(
        ofKind(kind),
        ({ settings: { where, map, path } }) => where ?? map ?? path,
      ).values()) {
        const [{ path: first, settings: entry }] = files;
        const named = { where: valuesByColumn(entry.where), map: renamings(entry.map) };
        for (const { path, settings: own } of files) {
          const columns = settings.columns[kind] ?? {};
          const wanted = { kind, own, columns, named: [], ids: known, period };
          const table = await openTable(folder, path, own, wanted, reading);
          if (table !== null) yield { ...table, named };
        }
        tellUnmatched(folder.shown(first), named, reading);
      }
    },
    async *events() {
      for (const file of events) yield* eventLists(source, file, period, reading);
    },
  };
}

/** What diagnostics may point at is among them: the words and the settings of a folder. */
function pathsOf({ folder, named }: Source, paths: readonly string[]): Paths {
  const all = named === null ? [...paths, 'narrative.md', 'cpas.json'] : paths;
  return new Map(all.map((path) => [folder.shown(path), path]));
}

/** CSV files in a folder that nothing reads. One that would be all there is of its kind was most likely meant to be. */
async function tellUnrecognised(
  { folder }: Source,
  paths: readonly string[],
  period: Wanted['period'],
  there: ReadonlySet<Kind>,
  { settings, raise }: Reading,
): Promise<void> {
  for (const [i, path] of paths.entries()) {
    // nobody asked for it: one that can't be opened stops nothing, and of a folder full of them not every one is looked into
    const fits =
      i < mostLookedInto ? await recognise(folder, path, settings, period).then((fit) => fit.fits, passedOver) : [];
    const [kind = null] = fits;
    const absent = kind !== null && fits.length === 1 && !there.has(kind);
    const at = wholeFile(folder.shown(path));
    raise(fault('file/unrecognised', at, { kind, absent }, absent ? { severity: 'warning' } : {}));
  }
}

/** more than are told in detail */
const mostLookedInto = 1000;

function passedOver(error: unknown): readonly Kind[] {
  if (error instanceof CannotRun) return [];
  throw error;
}

/** Files named alone whose name tells nothing: known by their header. */
async function recognised(
  { folder, named }: Source,
  paths: readonly string[],
  period: Wanted['period'],
  { settings, raise }: Reading,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  let isRaised = false;
  for (const path of paths) {
    const fit = await recognise(folder, path, settings, period);
    const at = wholeFile(folder.shown(path));
    const kind = kindOf(fit);
    if (kind !== null) {
      entries.push({ path, kind, settings: { path } });
      continue;
    }
    isRaised ||= fit.unread !== null || fit.fits.length > 1;
    if (fit.unread !== null) raise(fit.unread(at));
    else if (fit.fits.length > 1) raise(fault('file/ambiguous-kind', at, { kinds: fit.fits }));
    // it was asked for, and nothing of it is checked
    else raise(fault('file/unrecognised', at, { kind: null, absent: false }, { severity: 'error' }));
  }
  if (named?.length === paths.length && entries.length === 0 && !isRaised) {
    const [first = ''] = paths;
    throw new CannotRun({ problem: 'kindUnknown', path: folder.shown(first) });
  }
  return entries;
}

const kindOf = ({ fits, nearest }: Fit): Kind | null => (fits.length > 1 ? null : (fits[0] ?? nearest));

/** Which files a kind can't be checked in full without. */
const needs: Readonly<Record<Kind, readonly Kind[]>> = {
  indicators: ['observations'],
  observations: ['indicators'],
  evaluations: ['indicators', 'observations'],
  targets: ['indicators'],
  decisions: ['indicators', 'evaluations'],
  constraints: ['indicators'],
};

function tellAlone(there: ReadonlySet<Kind>, { raise }: Reading): void {
  const missing = [...new Set([...there].flatMap((kind) => needs[kind]))].filter((kind) => !there.has(kind));
  if (missing.length > 0) raise(fault('file/alone', wholeFile(), { missing }));
}

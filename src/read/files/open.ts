/**
 * From a source to its tables, in the order the walk needs them:
 *
 *     const input = await openInput(source, settings, { raise, leaveOut, isPeriod });
 *     input.has('evaluations')                               // there is such a file, whether or not it can be read
 *     for await (const table of input.tables('indicators'))  // opened one by one: header read, its faults raised
 *       for await (const batch of table.records) …           // faults of quotes and limits are raised on the way
 *     for await (const table of input.tables('observations', { ids }))   // ids: wide tables may be called by them
 *     for await (const { table, derived } of input.events())
 *     input.tables('indicators', { again: true })            // a second reading says nothing twice
 */
import { CannotRun } from '../../model/cannot-run.ts';
import type { Kind } from '../../model/kinds.ts';
import { wholeFile } from '../../model/place.ts';
import type { Derived, FileSettings, Settings } from '../../model/settings.ts';
import type { Table } from '../table.ts';
import { type Entry, filesOf } from './files.ts';
import { openTable } from './open-table.ts';
import { quietly, type Reading } from './reading.ts';
import { type Fit, recognise } from './recognise.ts';
import type { Source } from './source.ts';

export interface Again {
  /** the same files a second time: what was told is not told again */
  readonly again?: boolean;
}

export interface Input {
  /** whether there is a file of the kind (or, of observations, a database), readable or not */
  has(kind: Kind): boolean;
  /** the paths of a kind as they are shown */
  paths(kind: Kind | 'events'): readonly string[];
  /** the tables of a kind, each opened when its turn comes; a file that can't be read as a table is left out, its fault raised */
  tables(kind: Kind, how?: Again & { readonly ids?: Iterable<string> }): AsyncGenerator<Table>;
  /** the event lists that `derive` reads, and what is derived from each */
  events(how?: Again): AsyncGenerator<{ readonly table: Table; readonly derived: readonly Derived[] }>;
  /** observations that another engine reads: Parquet, DuckDB, PostgreSQL; paths as written */
  readonly elsewhere: readonly FileSettings[];
}

/**
 * Finds out which file is what; opens none but those whose name does not tell.
 *
 * @throws CannotRun where a file that the settings name is not there, or no file named alone is known for what it is
 */
export async function openInput(source: Source, settings: Settings, reading: Reading): Promise<Input> {
  const { folder } = source;
  const { entries: known, events, others, elsewhere } = await filesOf(source, settings);
  const entries = [...known, ...(await sorted(source, settings, others, reading))];
  const kinds = new Set(entries.map(({ kind }) => kind));
  if (source.named !== null) tellAlone(kinds, reading);
  const of = (kind: Kind): Entry[] => entries.filter((entry) => entry.kind === kind);
  return {
    elsewhere,
    has: (kind) => kinds.has(kind) || (kind === 'observations' && (events.length > 0 || elsewhere.length > 0)),
    paths: (kind) => (kind === 'events' ? events : of(kind)).map(({ path }) => folder.shown(path)),
    async *tables(kind, { again = false, ids = [] } = {}) {
      const known = new Set([...ids].map((id) => id.normalize('NFC')));
      for (const { path, settings: own } of of(kind)) {
        const columns = settings.columns[kind] ?? {};
        const wanted = { kind, own, columns, named: [], ids: known, isPeriod: reading.isPeriod };
        const table = await openTable(folder, path, own, wanted, again ? quietly(reading) : reading);
        if (table !== null) yield table;
      }
    },
    async *events({ again = false } = {}) {
      for (const { path, derived } of events) {
        const own = eventSettings(path, derived);
        const named = derived.flatMap(namedIn);
        const ids = new Set<string>();
        const wanted = { kind: 'events' as const, own, columns: {}, named, ids, isPeriod: reading.isPeriod };
        const table = await openTable(folder, path, own, wanted, again ? quietly(reading) : reading);
        if (table !== null) yield { table, derived };
      }
    },
  };
}

/** Files whose name tells nothing: in a folder they are told of, named alone they are recognised by their header. */
async function sorted(
  { folder, named }: Source,
  settings: Settings,
  paths: readonly string[],
  { raise, isPeriod }: Reading,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  let told = false;
  for (const path of paths) {
    const fit = await recognise(folder, path, settings, isPeriod);
    const at = wholeFile(folder.shown(path));
    const kind = kindOf(fit);
    if (named === null) raise({ code: 'file/unrecognised', at, facts: { kind: fit.fits[0] ?? null } });
    else if (kind !== null) entries.push({ path, kind, settings: { path } });
    else {
      const ambiguous = { code: 'file/ambiguous-kind', facts: { kinds: fit.fits } };
      const unrecognised = { code: 'file/unrecognised', facts: { kind: null } };
      told ||= fit.unread !== null || fit.fits.length > 1;
      raise({ at, ...(fit.unread ?? (fit.fits.length > 1 ? ambiguous : unrecognised)) });
    }
  }
  if (named !== null && named.length === paths.length && entries.length === 0 && !told) {
    const [first = ''] = paths;
    throw new CannotRun(
      `The header of ${folder.shown(first)} fits no kind of file. Say which it is: --as observations`,
    );
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
  if (missing.length > 0) raise({ code: 'file/alone', at: wholeFile(), facts: { missing } });
}

/** How an event list is read: as the first `derive` that names it says. */
function eventSettings(path: string, [derived]: readonly Derived[]): FileSettings {
  const { header, decimal, dates, missingValues } = derived ?? {};
  return {
    path,
    ...(header !== undefined && { header }),
    ...(decimal !== undefined && { decimal }),
    ...(dates !== undefined && { dates }),
    ...(missingValues !== undefined && { missingValues }),
  };
}

/** Every column of the event list that a `derive` names. */
function namedIn({ indicator, date, location, where = {}, value = 'count', by = {} }: Derived): (string | number)[] {
  const measured = value === 'count' ? [] : 'share' in value ? Object.keys(value.share) : Object.values(value);
  const listed = [...[date].flat(), ...Object.keys(where), ...measured, ...Object.values(by)];
  return [
    ...listed,
    ...(location === undefined ? [] : [location]),
    ...(typeof indicator === 'string' ? [] : [indicator.column]),
  ];
}

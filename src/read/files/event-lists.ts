import { grouped } from '../../model/grouped.ts';
import type { Derived, FileSettings } from '../../model/settings.ts';
import type { EventList } from '../derive/event-list.ts';
import type { Wanted } from '../header/wanted.ts';
import { once, type Reading } from '../reading.ts';
import { openTable } from './open-table.ts';
import type { Source } from './source.ts';

/** An event list and what is derived from it. */
export interface EventFile {
  readonly path: string;
  readonly derived: readonly Derived[];
}

/**
 * An event list as the entries of `derive` read it: once for all that read it alike, so that no entry is read by the settings of
 * another. What is wrong with the file is told once.
 */
export async function* eventLists(
  { folder }: Source,
  { path, derived }: EventFile,
  period: Wanted['period'],
  reading: Reading,
): AsyncGenerator<EventList> {
  const groups = [...grouped(derived, waysOfReading).values()];
  const raise = groups.length > 1 ? once(reading.raise) : reading.raise;
  // rows are counted as left out by their lines: the same row may have an error in every reading
  const leftOut = new Set<number>();
  const leaveOutLine = (line: number): void => {
    if (groups.length > 1 && leftOut.has(line)) return;
    if (groups.length > 1) leftOut.add(line);
    reading.leaveOut(1);
  };
  for (const [i, group] of groups.entries()) {
    const isFirst = i === 0;
    const own = {
      ...reading,
      raise,
      leaveOut: isFirst ? reading.leaveOut : () => {},
      done: isFirst ? reading.done : () => {},
    };
    const settings = settingsOf(path, group[0]);
    const named = group.flatMap(columnsIn);
    const wanted = { kind: 'events' as const, own: settings, columns: {}, named, ids: new Set<string>(), period };
    const table = await openTable(folder, path, settings, wanted, own);
    // what `where` and `map` name is looked for by each entry, in all of its files
    const nothing = { where: new Map(), map: new Map() };
    if (table !== null) yield { table: { ...table, named: nothing }, derived: group, reading: own, leaveOutLine };
  }
}

const waysOfReading = ({ header, decimal, dates, missingValues }: Derived): string =>
  JSON.stringify([header, decimal, dates, missingValues]);

function settingsOf(path: string, { header, decimal, dates, missingValues }: Derived): FileSettings {
  return {
    path,
    ...(header !== undefined && { header }),
    ...(decimal !== undefined && { decimal }),
    ...(dates !== undefined && { dates }),
    ...(missingValues !== undefined && { missingValues }),
  };
}

/** Every column of the event list that an entry of `derive` names. */
function columnsIn({ indicator, date, location, where = {}, value = 'count', by = {} }: Derived): (string | number)[] {
  const measured = value === 'count' ? [] : 'share' in value ? Object.keys(value.share) : Object.values(value);
  const listed = [...[date].flat(), ...Object.keys(where), ...measured, ...Object.values(by)];
  return [
    ...listed,
    ...(location === undefined ? [] : [location]),
    ...(typeof indicator === 'string' ? [] : [indicator.column]),
  ];
}

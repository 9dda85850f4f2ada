import type { Fault } from '../../src/model/fault.ts';
import type { Indicator } from '../../src/model/framework.ts';
import type { ObservationRow } from '../../src/model/observation-row.ts';
import { period } from '../../src/model/period.ts';
import { openInput } from '../../src/read/files/open.ts';
import type { Source } from '../../src/read/files/source.ts';
import { readFramework } from '../../src/read/framework/read-framework.ts';
import { allObservations } from '../../src/read/observations/all.ts';
import { indicatorLookup } from '../../src/read/observations/indicator.ts';
import { startReading } from '../../src/read/reading.ts';
import { readSettings } from '../../src/read/settings/read-settings.ts';
import { day } from '../days.ts';

/** A whole source read: the framework, all observations, and everything that was told. */
export async function readAll(source: Source, today = day('2025-12-31')) {
  const settings = await readSettings(source, []);
  const reading = startReading(settings, { today, limit: Number.POSITIVE_INFINITY });
  const input = await openInput(source, reading);
  const read = await readFramework(input, reading, { whole: source.named === null });
  const { framework, known } = read;
  const lookup = indicatorLookup(read);
  const rows: ObservationRow[] = [];
  for await (const batch of allObservations(input, { read, lookup }, reading)) rows.push(...batch);
  const { collected, leftOut: lost, files } = reading.results();
  const { faults, rowsLeftOut: leftOut } = collected;
  const told = faults.map(at);
  const idOf = (row: ObservationRow): string => lookup.idOf(row.indicator);
  /** `P1 2025-Q1 Goma by_sex=female = 12` */
  const said = rows.map((row) =>
    [
      idOf(row),
      period(row, settings.yearStart).label,
      row.place,
      ...row.part.columns.map((column, i) => `${column}=${row.part.values[i]}`),
      `= ${row.value}`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  );
  const indicator = (id: string): Indicator => {
    const found = framework.indicators.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no indicator ${id}`);
    return found;
  };
  return { framework, known, rows, said, faults, told, files, leftOut, lost, indicator, idOf, settings };
}

/** `cell/number observations.csv:2:12`; without a place for a whole file. */
const at = ({ code, at: { file, line, column } }: Fault): string =>
  `${code} ${file}${line === null ? '' : `:${line}:${column}`}`;

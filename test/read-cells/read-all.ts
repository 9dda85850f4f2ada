import type { Fault } from '../../src/model/fault.ts';
import type { FileRead } from '../../src/model/file-read.ts';
import type { Indicator } from '../../src/model/framework.ts';
import type { ObservationRow } from '../../src/model/observation-row.ts';
import { period } from '../../src/model/period.ts';
import { openInput } from '../../src/read/files/open.ts';
import type { Source } from '../../src/read/files/source.ts';
import { readFramework } from '../../src/read/framework/framework.ts';
import { allObservations } from '../../src/read/observations/all.ts';
import { readSettings } from '../../src/read/settings/settings.ts';
import { day } from '../days.ts';

/** A whole source read: the framework, all observations, and everything that was told. */
export async function readAll(source: Source, today = day('2025-12-31')) {
  const settings = await readSettings(source, []);
  const faults: Fault[] = [];
  const files: FileRead[] = [];
  let leftOut = 0;
  const raise = (fault: Fault) => void faults.push(fault);
  const leaveOut = (rows: number) => {
    leftOut += rows;
  };
  const lost = { indicators: new Set<number>(), events: new Set<number>(), places: new Set<string>() };
  const reading = { settings, today, raise, leaveOut, lost, done: (file: FileRead) => void files.push(file) };
  const input = await openInput(source, reading);
  const unlisted: string[] = [];
  const read = await readFramework(input, reading, { whole: source.named === null });
  const { framework, known } = read;
  const rows: ObservationRow[] = [];
  for await (const batch of allObservations(input, read, reading, unlisted)) rows.push(...batch);
  const told = faults.map(at);
  const idOf = (row: ObservationRow): string =>
    (known.indicators === null ? unlisted[row.indicator] : framework.indicators[row.indicator]?.id) ?? '';
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
  return { framework, known, rows, said, faults, told, files, leftOut, lost, indicator, idOf, unlisted, settings };
}

/** `cell/number observations.csv:2:12`; without a place for a whole file. */
const at = ({ code, at: { file, line, column } }: Fault): string =>
  `${code} ${file}${line === null ? '' : `:${line}:${column}`}`;

import type { Fault } from '../../src/model/fault.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { type OpenedInput, openInput } from '../../src/read/files/open.ts';
import type { Source } from '../../src/read/files/source.ts';
import type { CsvRecord, InputTable } from '../../src/read/input-table.ts';
import { startReading } from '../../src/read/reading.ts';
import { readSettings } from '../../src/read/settings/read-settings.ts';
import { day } from '../days.ts';
import { type Content, inMemory } from '../in-memory.ts';

/** What came of reading one kind of a source: the tables with all their records, and everything that was told. */
export interface Read {
  readonly tables: readonly (Omit<InputTable, 'records'> & { readonly records: readonly CsvRecord[] })[];
  readonly faults: readonly Fault[];
  /** `code line:column` of each fault; `code` alone for a whole file */
  readonly told: readonly string[];
  readonly leftOut: number;
  readonly input: OpenedInput;
}

export async function read(
  source: Source,
  kind: Kind | 'events' = 'observations',
  ids: readonly string[] = [],
): Promise<Read> {
  const limit = Number.POSITIVE_INFINITY;
  const reading = startReading(await readSettings(source, []), { today: day('2025-12-31'), limit });
  const { collected } = reading.results();
  const { faults } = collected;
  const input = await openInput(source, reading);
  const tables: Read['tables'][number][] = [];
  const take = async (table: InputTable) => {
    const records: CsvRecord[] = [];
    for await (const batch of table.records) records.push(...batch);
    faults.push(...table.swallowed().map(({ fault }) => fault));
    tables.push({ ...table, records });
  };
  if (kind === 'events') for await (const { table } of input.events()) await take(table);
  else for await (const table of input.tables(kind, ids)) await take(table);
  const told = faults.map(({ code, at }) => (at.line === null ? code : `${code} ${at.line}:${at.column}`));
  return { tables, faults, told, leftOut: collected.rowsLeftOut, input };
}

/** One file of observations, and what came of it. */
export async function readOne(content: Content, settings?: object, ids: readonly string[] = []) {
  const files = { 'observations.csv': content, ...(settings && { 'cpas.json': JSON.stringify(settings) }) };
  const all = await read(inMemory(files), 'observations', ids);
  const [table] = all.tables;
  return {
    ...all,
    table,
    cells: (table?.records ?? []).map(({ cells }) => cells),
    lines: (table?.records ?? []).map(({ line }) => line),
    columns: Object.fromEntries(table?.layout.columns ?? []),
  };
}

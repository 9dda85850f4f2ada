import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadBack } from '../judge.ts';
import { byHeader } from './by-header.ts';

interface Connection {
  runAndReadAll(sql: string): Promise<{ columnNames(): string[]; getRowsJson(): unknown[][] }>;
}

/** DuckDB's sniffer as `read_csv` uses it by default; `null` where the package is not installed. */
export async function duckdb(): Promise<((bytes: Uint8Array) => Promise<ReadBack>) | null> {
  // not a dependency of the project: npm install --no-save @duckdb/node-api
  const name = '@duckdb/node-api';
  const api = await import(name).catch(() => null);
  if (api === null) return null;
  const connection: Connection = await (await api.DuckDBInstance.create(':memory:')).connect();
  const file = join(mkdtempSync(join(tmpdir(), 'cpas-robustness-')), 'observations.csv');
  return async (bytes) => {
    writeFileSync(file, bytes);
    try {
      const read = await connection.runAndReadAll(`select * from read_csv('${file}')`);
      const cells = read.getRowsJson().map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      return { rows: byHeader(read.columnNames(), cells), said: [] };
    } catch {
      return { rows: [], said: [{ line: null, wholeFile: true }] };
    }
  };
}

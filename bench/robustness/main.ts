import { writeFileSync } from 'node:fs';
import { cases } from './cases.ts';
import { type ReadBack, type Verdict, verdict } from './judge.ts';
import { page } from './page.ts';
import type { Polluted } from './pollution.ts';
import { cpas } from './readers/cpas.ts';
import { csvParse } from './readers/csv-parse.ts';
import { duckdb } from './readers/duckdb.ts';

/**
 * Reads files as they should not be with cpas, csv-parse and DuckDB, and writes docs/robustness.md:
 *
 *     npm install --no-save @duckdb/node-api@1.5.6-r.1
 *     npx rolldown -c bench/robustness/rolldown.config.js && node .build/robustness/robustness.js
 */
type Reader = (bytes: Uint8Array) => Promise<ReadBack>;

const readers: Record<string, Reader | null> = { cpas, 'csv-parse': csvParse, DuckDB: await duckdb() };
const all = cases();
const results: { of: Polluted; verdicts: Record<string, Verdict | null> }[] = [];
for (const of of all) {
  const verdicts: Record<string, Verdict | null> = {};
  for (const [name, read] of Object.entries(readers)) {
    verdicts[name] = read === null ? null : verdict(of, await read(of.bytes));
  }
  results.push({ of, verdicts });
}
writeFileSync('docs/robustness.md', page(results, Object.keys(readers)));
for (const { of, verdicts } of results) {
  if (verdicts['cpas'] === 'silent') process.stdout.write(`silent: ${of.kind}, ${of.name}\n`);
}

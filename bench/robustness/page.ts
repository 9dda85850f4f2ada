import type { Verdict } from './judge.ts';
import type { Polluted } from './pollution.ts';

export interface Result {
  readonly of: Polluted;
  /** by reader; `null` where it is not installed */
  readonly verdicts: Readonly<Record<string, Verdict | null>>;
}

/** docs/robustness.md: a row a kind of pollution, and the sums. */
export function page(results: readonly Result[], readers: readonly string[]): string {
  const kinds = [...new Set(results.map(({ of }) => of.kind))];
  const cells = (some: readonly Result[]) => readers.map((reader) => counts(some, reader));
  const row = (name: string, some: readonly Result[]) => `| ${[name, some.length, ...cells(some)].join(' | ')} |`;
  return `# How cpas takes bad CSV files

One table of observations of known content, spoilt in ${results.length} ways. Each file is read with cpas (the walk of every command), with
csv-parse in its default options, and with DuckDB's \`read_csv\`, which finds out delimiter, quotes, header and types by itself. A
file is

- **exact**: every value as it was meant, and nothing to complain of;
- **named**: an error or warning at the place of the pollution, and every value that is used is right;
- **silent**: a value that is wrong, missing or too many, and no error or warning at its place.

Each cell has exact / named / **silent**. Only indicator, period, location, value and source are compared.

| pollution | files | ${readers.join(' | ')} |
| --- | --: | ${readers.map(() => '--:').join(' | ')} |
${kinds
  .map((kind) =>
    row(
      kind,
      results.filter(({ of }) => of.kind === kind),
    ),
  )
  .join('\n')}
${row('**all**', results)}

The first part are the pollutions of the Pollock benchmark (Vitagliano, Hameed, Jiang, Reisener, Wu, Naumann: Pollock, a data
loading benchmark, PVLDB 16(8), 2023), done anew on a table of our own: what each does was read in its source, none of its files is
used. The row by row ones are done in each row and cell, on a table with every cell quoted (as there) and on one with quotes only
where they must be. Then come the kinds of csv-spectrum, and what tracking sheets bring besides.

What this does not say. The other two are general readers: they know no indicator ids and no periods, so a row that stands one
column off is text like any other to them, and a number with a decimal comma is not held against them. cpas reads this one kind of
table only. A file that was cut off within its last cell can't be told from one that has no line end after its last row, by
anyone. A row with a delimiter lost or too many is known by its width where at least nine others have that of the header.

Again, and after a change of the reader (its column is also a test, \`test/robustness.test.ts\`):

\`\`\`
npm install --no-save @duckdb/node-api@1.5.6-r.1
npx rolldown -c bench/robustness/rolldown.config.js && node .build/robustness/robustness.js
\`\`\`
`;
}

function counts(results: readonly Result[], reader: string): string {
  const of = (wanted: Verdict) => results.filter(({ verdicts }) => verdicts[reader] === wanted).length;
  if (results.every(({ verdicts }) => verdicts[reader] === null)) return 'skipped';
  const silent = of('silent');
  return `${of('exact')} / ${of('named')} / ${silent === 0 ? '0' : `**${silent}**`}`;
}

// One fault of each kind among 200,000 rows, all told at their lines in one run: `npm run build && node bench/faults.mjs [rows]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const size = Number(process.argv[2] ?? 200_000);
const bin = join(import.meta.dirname, '../bin/cpas.js');
const folder = mkdtempSync(join(tmpdir(), 'cpas-faults-'));

const indicators = Array.from({ length: 100 }, (_, i) => ({ id: `I${i}`, measure: i % 2 === 0 ? 'count' : 'percent' }));
const row = (i) => {
  const { id, measure } = indicators[i % 100];
  // every key once: 100 indicators, then places, then the days of many years
  const place = `Place ${Math.floor(i / 100) % 20}`;
  const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(i / 2000))).toISOString().slice(0, 10);
  const value = measure === 'count' ? (i * 7) % 50 : 40 + ((i * 7) % 20);
  return [id, day, place, value, '', '', '', 'medium', 'SAGE', ''];
};
const text = (cells) => cells.join(',');
const changed = (i, at, cell) => text(row(i).with(at, cell));

/** What is done to a row, and what is to be said of it: code, and how many lines below the row's own. */
const faults = {
  'a letter in a number': [(i) => changed(i, 3, '4O'), 'cell/number'],
  'a broken formula': [(i) => changed(i, 3, '#REF!'), 'cell/number'],
  'a number with two meanings': [(i) => changed(i, 3, '0,123').replace('0,123', '"0,123"'), 'cell/ambiguous-number'],
  'no such period': [(i) => changed(i, 1, '2025-Q5'), 'cell/period'],
  'no period': [(i) => changed(i, 1, ''), 'cell/required'],
  'no indicator': [(i) => changed(i, 0, ''), 'cell/required'],
  'an unknown indicator': [(i) => changed(i, 0, 'I100'), 'id/unknown'],
  'a quality that is none': [(i) => changed(i, 7, 'mediun'), 'cell/choice'],
  'a negative count': [(i) => changed(i - (i % 2), 3, '-3'), 'cell/range'],
  'a percent above 100': [(i) => changed(i - (i % 2) + 1, 3, '101'), 'cell/range'],
  'a weight of 0': [(i) => changed(i, 4, '0'), 'cell/range'],
  'low above the value': [(i) => changed(i, 5, '99'), 'cell/range'],
  'text after a closing quote': [(i) => changed(i, 9, '"abc"def'), 'cell/quote'],
  'a control character': [(i) => changed(i, 9, 'a\u0001b'), 'cell/control-character'],
  'a quote that never closes': [(i) => changed(i, 9, '"open'), 'file/unclosed-quote'],
  'a delimiter too many': [(i) => `${text(row(i))},x`, 'row/long'],
  'a delimiter too few': [(i) => text(row(i).slice(0, 5)), 'row/short'],
  'the row above again': [(i) => text(row(i - 1)), 'row/duplicate'],
  'the row above, another value': [(i) => text(row(i - 1).with(3, 33)), 'row/conflict'],
  'another source, another value': [
    (i) =>
      text(
        row(i - 1)
          .with(3, 34)
          .with(8, 'survey'),
      ),
    'data/two-sources',
  ],
  'a place written otherwise': [(i) => changed(i, 2, 'PLACE 3'), 'name/variant'],
  'a period to come': [(i) => changed(i, 1, '2031-01-01'), 'data/future'],
};

const names = Object.keys(faults);
const step = Math.floor(size / (names.length + 1));
const lines = ['indicator,period,location,value,weight,low,high,quality,source,note'];
const expected = [];
for (let i = 0; i < size; i++) {
  const name = i % step === 2 && i > step ? names[Math.floor(i / step) - 1] : undefined;
  if (name === undefined) {
    lines.push(text(row(i)));
    continue;
  }
  const [make, code] = faults[name];
  lines.push(make(i));
  expected.push({ name, code, line: lines.length });
}
writeFileSync(join(folder, 'observations.csv'), `${lines.join('\n')}\n`);
writeFileSync(
  join(folder, 'indicators.csv'),
  `id,name,component,level,measure,baseline,target\n${indicators.map(({ id, measure }) => `${id},${id},Police,outcome,${measure},0,90\n`).join('')}`,
);

const memory =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';
const argv = ['validate', folder, '--today', '2030-06-01', '--json'];
const from = process.hrtime.bigint();
const run = spawnSync(process.execPath, ['--import', memory, bin, ...argv], {
  stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  maxBuffer: 2 ** 30,
});
const seconds = Number(process.hrtime.bigint() - from) / 1e9;
const { diagnostics, summary, problems } = JSON.parse(run.stdout);
const told = (code, line) => diagnostics.some((one) => one.code === code && one.line === line);

for (const { name, code, line } of expected) {
  process.stdout.write(`${told(code, line) ? 'told  ' : 'MISSED'} ${code.padEnd(24)} line ${line}  ${name}\n`);
  if (!told(code, line)) {
    const near = diagnostics.filter((one) => one.code === code || one.line === line);
    process.stdout.write(
      `       ${near
        .slice(0, 3)
        .map((one) => `${one.code}:${one.line}`)
        .join(' ')}\n`,
    );
    process.exitCode = 1;
  }
}
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
process.stdout.write(
  `\n${size.toLocaleString('en')} rows, ${megabytes(statSync(join(folder, 'observations.csv')).size)}: `,
);
process.stdout.write(
  `${seconds.toFixed(2)} s, ${megabytes(Number(run.output[3]) * 1024)} at most; exit code ${run.status}\n`,
);
process.stdout.write(`${summary.errors} errors, ${summary.warnings} warnings, ${problems.rowsLeftOut} rows left out\n`);
process.stdout.write(`${JSON.stringify(summary.codes)}\n`);
rmSync(folder, { recursive: true });

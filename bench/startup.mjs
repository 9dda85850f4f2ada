// Start-up beside bare Node, in turn in one run: `npm run build && node bench/startup.mjs [rounds]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 15);
const cpas = join(import.meta.dirname, '../bin/cpas.js');
const small = join(import.meta.dirname, '../test/cases/groups');
const folder = mkdtempSync(join(tmpdir(), 'cpas-bench-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');

const runs = {
  'node, an empty module': [empty],
  'cpas --version': [cpas, '--version'],
  'cpas --help': [cpas, '--help'],
  'cpas score, small': [cpas, 'score', small, '--period', '2025-H1', '--today', '2025-08-01'],
  'cpas score --json, small': [cpas, 'score', small, '--period', '2025-H1', '--today', '2025-08-01', '--json'],
  'cpas validate, small': [cpas, 'validate', small, '--today', '2025-08-01'],
};
const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, args] of Object.entries(runs)) {
    const from = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const took = Number(process.hrtime.bigint() - from) / 1e6;
    if (status !== 0) throw new Error(`${name}: exit code ${status}\n${stderr}`);
    if (round > 0) times[name].push(took); // the first round warms the disk
  }
}
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const bare = times['node, an empty module'];
console.log(`Node ${process.version}, ${rounds} rounds, ms`);
for (const [name, list] of Object.entries(times)) {
  const least = Math.min(...list);
  console.log(
    `${name.padEnd(28)} min ${least.toFixed(0).padStart(4)}  median ${median(list).toFixed(0).padStart(4)}  ` +
      `× bare: min ${(least / Math.min(...bare)).toFixed(2)}, median ${(median(list) / median(bare)).toFixed(2)}`,
  );
}
rmSync(folder, { recursive: true });

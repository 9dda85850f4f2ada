// How time and memory grow when one dimension of an assessment doubles, everything else being small: the exponent is
// log2(cost of 2n ÷ cost of n), 1 where it is in proportion. The built program is run; processor time is counted, so that
// other work on the machine matters little, and what the same command takes for a small mission is subtracted.
//   npm run build && node bench/growth/main.mjs [part of a dimension's name …]
//     --command TEXT     only commands that begin so, as "score"
//     --limit SECONDS    what takes longer is given up, default 60
//     --program FILE     another program than the one built here, as an older one
//     --rounds N         runs of which the cheapest counts, default 2
//     --scale FACTOR     of every n, default 1
// Ends with exit code 1 where an exponent is over 1.2.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dimensions } from './dimensions.mjs';
import { cheapest, using } from './measure.mjs';
import { write } from './mission.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    command: { type: 'string', default: '' },
    limit: { type: 'string', default: '60' },
    program: { type: 'string' },
    rounds: { type: 'string', default: '2' },
    scale: { type: 'string', default: '1' },
  },
});
const limit = Number(values.limit);
const rounds = Number(values.rounds);
const scale = Number(values.scale);
const most = 1.2;
// less than this over the smallest mission is mostly the machine's noise
const measurable = 0.15;
if (values.program !== undefined) using(values.program);

const folder = mkdtempSync(join(tmpdir(), 'cpas-growth-'));
const out = (text = '') => process.stdout.write(`${text}\n`);
const asked = ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part));

/** A command as arguments, where the mission lies in `mission`. */
function argumentsOf(command, n, mission) {
  const words = typeof command === 'string' ? command.split(' ') : command(n);
  const output = join(folder, 'out');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
  return words.map((word) => word.replace(/^M(?=\/|$)/, mission).replace(/^OUT(?=\/)/, output));
}

const shown = (command) =>
  (typeof command === 'string' ? command : `${command(1).slice(0, 3).join(' ')} …`).replace(/ -o .*/, ' -o …');

const wanted = (command) => shown(command).startsWith(values.command);

const starts = new Map();
/** What a command takes for the smallest mission. */
function start(command, dimension) {
  const key = shown(command);
  if (!starts.has(key)) {
    const mission = join(folder, 'small');
    write(mission, dimension.make(2));
    starts.set(key, cheapest(argumentsOf(command, 2, mission), { rounds, limit })?.seconds ?? 0);
    rmSync(mission, { recursive: true });
  }
  return starts.get(key);
}

const exponent = (less, more) => (less > 0 && more > 0 ? Math.log2(more / less) : Number.NaN);
const figure = (number, digits, width) => (Number.isNaN(number) ? '–' : number.toFixed(digits)).padStart(width);

let over = 0;
out(`Node ${process.version}\n`);
out(
  `${'dimension'.padEnd(34)}${'command'.padEnd(34)}${'n'.padStart(7)}${'s, n'.padStart(8)}${'2n'.padStart(8)}${'4n'.padStart(8)}${'exp.'.padStart(7)}${'exp.'.padStart(6)}${'MB, 4n'.padStart(8)}${'exp.'.padStart(6)}`,
);
for (const dimension of dimensions.filter(asked)) {
  const sizes = [1, 2, 4].map((factor) => Math.round(dimension.least * scale) * factor);
  const costs = new Map(dimension.commands.filter(wanted).map((command) => [command, []]));
  if (costs.size === 0) continue;
  for (const n of sizes) {
    const mission = join(folder, String(n));
    write(mission, dimension.make(n));
    for (const [command, list] of costs) {
      // what was too slow for n is not tried for 2n
      list.push(list.includes(null) ? null : cheapest(argumentsOf(command, n, mission), { rounds, limit }));
    }
    rmSync(mission, { recursive: true });
  }
  for (const [command, list] of costs) {
    const base = start(command, dimension);
    const seconds = list.map((cost) => (cost === null ? Number.NaN : cost.seconds - base));
    const [first, second, third] = seconds;
    const memory = list.map((cost) => cost?.megabytes ?? Number.NaN);
    const last = exponent(second, third);
    const isOver = list.includes(null) || (third >= measurable && last > most);
    if (isOver) over += 1;
    out(
      `${dimension.name.padEnd(34)}${shown(command).padEnd(34)}${String(sizes[0]).padStart(7)}${figure(first, 2, 8)}${figure(second, 2, 8)}${figure(third, 2, 8)}` +
        `${figure(exponent(first, second), 2, 7)}${figure(last, 2, 6)}${figure(memory[2], 0, 8)}${figure(exponent(memory[1], memory[2]), 2, 6)}${isOver ? '  over' : third < measurable ? '  small' : ''}`,
    );
  }
}
rmSync(folder, { recursive: true });
out(`\n${over} over ${most}`);
process.exitCode = over > 0 ? 1 : 0;

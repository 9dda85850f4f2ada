// One run of the built program, as what it cost: processor time and the most memory at once.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

let program = join(import.meta.dirname, '../../bin/cpas.js');

/** Measures another program than the one built here: an older one, beside it. */
export const using = (path) => {
  program = path;
};

// the child tells both as it ends: what the shell's `time` would, on any system
const cost = `data:text/javascript,${encodeURIComponent(
  'import{writeSync}from"node:fs";process.on("exit",()=>{const u=process.resourceUsage();' +
    'writeSync(3,JSON.stringify({seconds:(u.userCPUTime+u.systemCPUTime)/1e6,megabytes:u.maxRSS/1024}))})',
)}`;

/**
 * The cheapest of a few runs; of one only, where that is long.
 *
 * @returns `null` where it takes longer than the limit
 */
export function cheapest(argv, { rounds, limit }) {
  let least = null;
  for (let round = 0; round < rounds; round++) {
    const next = run(argv, limit);
    if (next === null) return null;
    if (least === null || next.seconds < least.seconds) least = next;
    if (next.seconds > 2.5) break;
  }
  return least;
}

function run(argv, limit) {
  const child = spawnSync(process.execPath, ['--import', cost, program, ...argv, '--today', '2026-02-01'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    timeout: limit * 1000,
  });
  if (child.error?.code === 'ETIMEDOUT') return null;
  // 1: the data have errors, as some of these are made to
  if (child.status !== 0 && child.status !== 1) throw new Error(`${argv.join(' ').slice(0, 200)}: ${child.stderr}`);
  return JSON.parse(String(child.output[3]));
}

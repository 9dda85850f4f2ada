// Interruptions at random moments: how soon the program ends, and what it leaves: `npm run build && node bench/interrupted.mjs [rounds]`.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 50);
// another installation to hold this one against
const cpas = process.argv[3] ?? join(import.meta.dirname, '../bin/cpas.js');
const signals = ['SIGINT', 'SIGTERM'];
const top = mkdtempSync(join(tmpdir(), 'cpas-bench-'));
let seed = 1;
const random = () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
};

/** A mission whose calculation takes a while: many indicators at many places. */
function largeMission(folder) {
  mkdirSync(folder);
  const indicators = Array.from(
    { length: 100 },
    (_, i) => `I${i},Indicator ${i},Component ${i % 20},outcome,count,0,2024-07-01,100,2026-06-30`,
  );
  const rows = Array.from(
    { length: 24_000 },
    (_, i) =>
      `I${i % 100},2025-${String((Math.floor(i / 100) % 12) + 1).padStart(2, '0')},${i % 97},Place ${Math.floor(i / 1200)}`,
  );
  const evaluations = Array.from(
    { length: 60 },
    (_, i) => `E${i},Evaluation ${i},survey,Section ${i % 9},2025-0${(i % 8) + 1}-01,2025-12-01,Component ${i % 20}`,
  );
  const text = (head, body) => `${[head, ...body].join('\n')}\n`;
  writeFileSync(
    join(folder, 'indicators.csv'),
    text('id,name,component,level,measure,baseline,baseline_date,target,target_date', indicators),
  );
  writeFileSync(join(folder, 'observations.csv'), text('indicator,period,value,location', rows));
  writeFileSync(join(folder, 'evaluations.csv'), text('id,title,tool,owner,start,end,component', evaluations));
}

/** All files below a folder by their paths, as text. */
function contents(folder, below = '') {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = join(below, name);
    return lstatSync(join(folder, path)).isDirectory()
      ? [[`${path}/`, ''], ...contents(folder, path)]
      : [[path, readFileSync(join(folder, path), 'latin1')]];
  });
}
const sameAs = (entries) => JSON.stringify(entries.sort());

/** Runs to the end; errors in the data are no failure here. */
function run(args, cwd, today) {
  const { status } = spawnSync(process.execPath, [cpas, ...args, '--today', today, '-q'], { cwd, stdio: 'ignore' });
  if (status !== 0 && status !== 1) throw new Error(`cpas ${args.join(' ')}: exit code ${status}`);
}

/** Starts a run, interrupts it after so many milliseconds; how it ended, and how long after. */
function interrupted(args, cwd, { after, signal }) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [cpas, ...args, '--today', '2026-07-15', '-q'], { cwd, stdio: 'ignore' });
    let from = null;
    const timer = setTimeout(() => {
      from = performance.now();
      child.kill(signal);
    }, after);
    child.on('exit', (code, by) => {
      clearTimeout(timer);
      done({ code, by, ms: from === null ? null : performance.now() - from });
    });
  });
}

const outputs = {
  'report m -o out.html': ['report', 'm', '-o', 'out.html'],
  'report m -o out/': ['report', 'm', '-o', 'out/'],
  'validate m --write-baseline k.json': ['validate', 'm', '--write-baseline', 'k.json'],
  'report m -o out.html -o new/x.json -o out/': ['report', 'm', '-o', 'out.html', '-o', 'new/x.json', '-o', 'out/'],
};

largeMission(join(top, 'large'));
// with a fault in it that is gone afterwards: a baseline of it is another
const earlier = readFileSync(join(top, 'large/evaluations.csv'), 'utf8').replace('2025-12-01', '2024-12-01');
console.log(`Node ${process.version}, ${rounds} interruptions each`);
console.log(`${''.padEnd(46)} run s  killed  ended  old  new  neither  leftovers  to the end, ms: median  p95  max`);
for (const [name, args] of Object.entries(outputs)) {
  const fresh = (cwd) => {
    rmSync(cwd, { recursive: true, force: true });
    mkdirSync(cwd);
    cpSync(join(top, 'large'), join(cwd, 'm'), { recursive: true });
    // an earlier output of everything, of another day, so that old and new differ
    writeFileSync(join(cwd, 'm/evaluations.csv'), earlier);
    run(args, cwd, '2026-07-14');
    cpSync(join(top, 'large/evaluations.csv'), join(cwd, 'm/evaluations.csv'));
  };
  const cwd = join(top, 'run');
  fresh(cwd);
  const old = contents(cwd);
  const from = performance.now();
  run(args, cwd, '2026-07-15');
  const whole = performance.now() - from;
  const after = contents(cwd);
  const [oldText, newText] = [sameAs(old), sameAs(after)];
  const counts = { killed: 0, ended: 0, old: 0, new: 0, neither: 0, leftovers: 0 };
  const times = [];
  rmSync(cwd, { recursive: true });
  fresh(cwd);
  for (let round = 0; round < rounds; round++) {
    // the stretch that writes is short and late: half of the interruptions are aimed at it
    const at = round % 2 === 0 ? random() * whole : whole * (0.85 + 0.25 * random());
    const { by, ms } = await interrupted(args, cwd, { after: at, signal: signals[round % 2] });
    counts[by === null ? 'ended' : 'killed'] += 1;
    if (ms !== null) times.push(ms);
    const now = contents(cwd);
    const text = sameAs(now);
    counts[text === newText ? 'new' : text === oldText ? 'old' : 'neither'] += 1;
    if (now.some(([path]) => path.includes('.part') || path.includes('.cpas-'))) counts.leftovers += 1;
    if (text !== oldText) {
      rmSync(cwd, { recursive: true });
      fresh(cwd);
    }
  }
  times.sort((a, b) => a - b);
  const quantile = (q) => (times[Math.min(times.length - 1, Math.floor(q * times.length))] ?? 0).toFixed(0);
  console.log(
    `${name.padEnd(46)} ${(whole / 1000).toFixed(1).padStart(5)}  ${Object.entries(counts)
      .map(([what, n]) => String(n).padStart({ killed: 6, ended: 5, old: 3, new: 3, neither: 7, leftovers: 9 }[what]))
      .join(
        '  ',
      )}  ${''.padEnd(15)}${quantile(0.5).padStart(6)}  ${quantile(0.95).padStart(3)}  ${quantile(1).padStart(3)}`,
  );
}
if (existsSync(top)) rmSync(top, { recursive: true });

// Hostile inputs, at two sizes each: seconds of the processor, peak memory and how both grow. What has a limit should level off, what has none
// grow as the input does: `npm run build && node bench/limits.mjs [--only TEXT] [--cpas PROGRAM] [--megabytes 8,16] [--seconds 60]`.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    cpas: { type: 'string' },
    megabytes: { type: 'string', default: '8,16' },
    seconds: { type: 'string', default: '60' },
  },
});
const program = values.cpas ?? join(import.meta.dirname, '../bin/cpas.js');
const sizes = values.megabytes.split(',').map((size) => Number(size) * 1_048_576);
const longest = Number(values.seconds) * 1000;

const indicators = 'id,name,component,level\nM1,Patrols,Military,output\n';
const headers = {
  indicators: 'id,name,component,level\n',
  observations: 'indicator,period,value\n',
  targets: 'indicator,period,target\n',
  evaluations: 'id,title,tool,owner,start,end\n',
};
const repeated = (text, size) => text.repeat(Math.ceil(size / text.length));

/** What follows the header. */
const shapes = {
  'one long word': (size) => repeated('a', size),
  'delimiters alone': (size) => repeated(',', size),
  'quotes alone': (size) => repeated('"', size),
  'blanks alone': (size) => repeated(' ', size),
  'carriage returns alone': (size) => repeated('\r', size),
  'line ends alone': (size) => repeated('\n', size),
  'byte order marks alone': (size) => repeated('\ufeff', size),
  'open quote, line ends': (size) => `"${repeated('\n', size)}`,
  'open quote, words': (size) => `"${repeated('word ', size)}`,
  'open quote, rows': (size) => `"${repeated('M1,2025-Q1,4\n', size)}`,
  'open quotes, a line each': (size) => repeated('M1,"2025\n', size),
  'every second a quote': (size) => repeated('a"', size),
  'quoted words without an end': (size) => repeated('"a",', size),
  'cells of half a megabyte': (size) => repeated(`"${'a'.repeat(524_288)}",M1,4\n`, size),
  'figures without an end': (size) => repeated('1,', size),
  'a cell of digits': (size) => `M1,2025-Q1,${repeated('1', Math.min(size, 1_000_000))}\n`,
  'rows of blank cells': (size) => repeated(',,\n', size),
  'short rows': (size) => repeated('x\n', size),
};

const cases = [];
const add = (name, make) => cases.push({ name, make });
for (const [shape, body] of Object.entries(shapes)) {
  for (const kind of Object.keys(headers)) {
    add(`${kind}.csv: ${shape}`, (size) =>
      inFolder({ 'indicators.csv': indicators, [`${kind}.csv`]: headers[kind] + body(size) }),
    );
  }
  add(`no header: ${shape}`, (size) => inFolder({ 'indicators.csv': indicators, 'targets.csv': body(size) }));
  add(`unknown name: ${shape}`, (size) => inFolder({ 'indicators.csv': indicators, 'export.csv': body(size) }));
  add(`packed: ${shape}`, (size) =>
    inFolder({ 'indicators.csv': indicators, 'observations.csv.gz': gzipSync(headers.observations + body(size)) }),
  );
  add(`named alone: ${shape}`, (size) => named({ 'x.csv': headers.targets + body(size) }, ['x.csv']));
  add(`standard input: ${shape}`, (size) => ({ args: ['validate', '-'], stdin: headers.targets + body(size) }));
  add(`narrative.md: ${shape}`, (size) => inFolder({ 'indicators.csv': indicators, 'narrative.md': body(size) }));
  add(`cpas.json: ${shape}`, (size) => inFolder({ 'indicators.csv': indicators, 'cpas.json': body(size) }));
}
// what packs to almost nothing
add('bomb: rows', (size) => bomb('M1,2025-Q1,4\n', size));
add('bomb: line ends', (size) => bomb('\n', size));
add('bomb: zeros', (size) => bomb('\0', size));
add('settings: a long list', (size) =>
  inFolder({ 'indicators.csv': indicators, 'cpas.json': `{"missingValues": [${repeated('"a",', size / 16)}"b"]}` }),
);
add('settings: a list of mistakes', (size) =>
  inFolder({ 'indicators.csv': indicators, 'cpas.json': `{"missingValues": [${repeated('1,', size / 16)}1]}` }),
);
add('settings: many unknown keys', (size) =>
  inFolder({
    'indicators.csv': indicators,
    'cpas.json': JSON.stringify(Object.fromEntries(Array.from({ length: size / 256 }, (_, i) => [`key${i}`, i]))),
  }),
);
add('settings: many patterns', (size) =>
  inFolder({
    'indicators.csv': indicators,
    'cpas.json': JSON.stringify({ files: { targets: Array.from({ length: size / 1024 }, (_, i) => `*a${i}*.csv`) } }),
  }),
);
add('endless: yes | cpas validate -', (size) => ({
  args: ['validate', '-', '--as', 'targets'],
  endless: 'M1,2025,4\n',
  size,
}));
add('endless: /dev/zero | cpas validate -', (size) => ({ args: ['validate', '-'], endless: '\0'.repeat(4096), size }));
add('endless: cpas validate /dev/zero', () => ({ args: ['validate', '/dev/zero'] }));
add('endless: --config /dev/zero', () => ({
  args: ['validate', '-', '--config', '/dev/zero'],
  stdin: headers.targets,
}));
add('endless: --baseline /dev/zero', () => ({
  args: ['validate', '-', '--baseline', '/dev/zero'],
  stdin: headers.targets,
}));

const top = mkdtempSync(join(tmpdir(), 'cpas-limits-'));
let made = 0;
function inFolder(files) {
  const { folder, size } = written(files);
  return { args: ['validate', folder], size };
}
function named(files, names) {
  const { folder, size } = written(files);
  return { args: ['validate', ...names.map((name) => join(folder, name))], size };
}
function written(files) {
  const folder = join(top, String(made++));
  let size = 0;
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    size += statSync(join(folder, path)).size;
  }
  return { folder, size };
}
/** 16 times the size, packed: members of gzip one behind the other. */
function bomb(text, size) {
  const member = gzipSync(repeated(text, 4 * 1_048_576));
  const packed = [
    gzipSync(headers.observations),
    ...Array.from({ length: (size * 16) / (4 * 1_048_576) }, () => member),
  ];
  return inFolder({ 'indicators.csv': indicators, 'observations.csv.gz': Buffer.concat(packed) });
}

// the program itself says at its end what it took: other work on the machine does not count
const hook = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

function run({ args, stdin, endless }) {
  const note = join(top, 'memory');
  const to = openSync(note, 'w');
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', hook, program, ...args], {
      stdio: ['pipe', 'ignore', 'ignore', to],
    });
    const late = setTimeout(() => child.kill('SIGKILL'), longest);
    child.stdin.on('error', () => {});
    if (endless === undefined) child.stdin.end(stdin ?? '');
    else feed(child.stdin, Buffer.from(repeated(endless, 65_536)));
    child.on('close', (code, signal) => {
      clearTimeout(late);
      closeSync(to);
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(note, 'utf8') || '{}');
      const seconds = (userCPUTime + systemCPUTime) / 1e6;
      const memory = maxRSS / 1024;
      done({ seconds, memory, end: signal ?? String(code) });
    });
  });
}
function feed(stream, piece) {
  while (!stream.destroyed && stream.write(piece));
  if (!stream.destroyed) stream.once('drain', () => feed(stream, piece));
}

const idle = await run({ args: ['validate', written({ 'indicators.csv': indicators }).folder] });
console.log(`Node ${process.version}; on next to nothing ${idle.seconds.toFixed(1)} s, ${idle.memory.toFixed(0)} MB`);
console.log(
  `${'input'.padEnd(48)} ${sizes.map((size) => `${size / 1_048_576} MB`.padStart(22)).join('')}   s, MB over idle, exit`,
);
for (const { name, make } of cases) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  const results = [];
  for (const size of sizes) results.push(await run(make(size)));
  const shown = results.map(({ seconds, memory, end }) =>
    `${seconds.toFixed(1)} s ${(memory - idle.memory).toFixed(0)} MB (${end})`.padStart(22),
  );
  const [small, large] = [results[0], results.at(-1)];
  const factor = (large.seconds - idle.seconds) / Math.max(small.seconds - idle.seconds, 0.05);
  console.log(`${name.padEnd(48)} ${shown.join('')}  × ${factor.toFixed(1)}`);
  rmSync(top, { recursive: true });
  mkdirSync(top);
}
rmSync(top, { recursive: true });

// The packed package, installed in an empty folder, used as its users would: run by any Node, `node build/smoke.mjs`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const here = mkdtempSync(join(tmpdir(), 'cpas-smoke-'));
const node = process.execPath;
const fail = (text) => {
  throw new Error(`smoke test: ${text}`);
};

/** Runs the installed program and checks its exit code. */
function cpas(args, code = 0) {
  const { status, stdout, stderr } = spawnSync(node, [join(here, 'node_modules/cpas/bin/cpas.js'), ...args], {
    cwd: here,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== code) fail(`cpas ${args.join(' ')} ended with ${status}, not ${code}\n${stdout}${stderr}`);
  return { stdout, stderr };
}

try {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', here], { cwd: root });
  const tarball = readdirSync(here).find((name) => name.endsWith('.tgz')) ?? fail('npm pack made nothing');
  writeFileSync(join(here, 'package.json'), '{ "private": true, "type": "module" }\n');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', `./${tarball}`], {
    cwd: here,
  });

  cpas(['--version']);
  cpas(['--help']);
  cpas([], 2);
  cpas(['scroe'], 2);
  cpas(['init', '--example', 'demo']);
  cpas(['init', '--published', 'hdi']);
  cpas(['init', 'own']);
  cpas(['init', '--lang', 'fr', 'propre']);
  cpas(['init', 'own'], 2);
  const today = ['--today', '2026-07-15'];
  cpas(['validate', 'demo', ...today]);
  for (const command of [['score'], ['overlap'], ['report'], ['validate'], ['explain', 'overall']]) {
    for (const format of ['table', 'json', 'csv', 'md']) {
      const { stdout } = cpas([...command, 'demo', '--format', format, ...today]);
      if (stdout.length < 40) fail(`cpas ${command[0]} --format ${format} says nearly nothing: ${stdout}`);
      if (format === 'json') JSON.parse(stdout);
    }
  }
  cpas(['report', 'demo', '-o', 'r.html', '-o', 'r.xlsx', '-o', 'r.md', '-o', 'tables/', ...today]);
  if (!readFileSync(join(here, 'r.html'), 'utf8').startsWith('<!doctype html>')) fail('r.html is no HTML');
  cpas(['rules']);
  cpas(['rules', 'results/decoupled', '--json']);
  const score = JSON.parse(cpas(['score', 'hdi', '--by', 'location', '--json', ...today]).stdout);
  const norway = score.groups.find(({ group }) => group === 'Norway');
  if (Math.abs(norway.score / 100 - 0.961) > 0.0005) fail(`the HDI of Norway is 0.961, not ${norway.score / 100}`);

  // what it prints is checked by test/docs/library.test.ts
  const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
  const blocks = (language) =>
    [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].filter((block) => block[1] === language);
  for (const [i, [, , code]] of blocks('js').entries()) {
    writeFileSync(join(here, `use-${i}.mjs`), code);
    execFileSync(node, [`use-${i}.mjs`], { cwd: here });
  }
  writeFileSync(
    join(here, 'use.ts'),
    `${blocks('ts')
      .map(([, , code]) => code)
      .join('\n')}
// @ts-expect-error an unknown member is an error: the types are really there
scores?.nonsense;
`,
  );
  execFileSync(
    node,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
      '--typeRoots',
      join(root, 'node_modules/@types'),
      'use.ts',
    ],
    { cwd: here, stdio: 'inherit' },
  );
  console.log(`packed package works on Node ${process.version}`);
} finally {
  rmSync(here, { recursive: true, force: true });
}

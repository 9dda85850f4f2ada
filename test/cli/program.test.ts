import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faulty, folder, mission } from './folder.ts';

const bin = join(import.meta.dirname, '../../bin/cpas.js');
const isBuilt = existsSync(join(import.meta.dirname, '../../dist/cli.js'));
const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8' };
const run = (argv: readonly string[], cwd = '.', more = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [bin, ...argv], { cwd, env: { ...env, ...more }, encoding: 'utf8' });
const shell = (line: string, cwd = '.') =>
  spawnSync('bash', ['--norc', '-c', `set -o pipefail; ${line.replaceAll('cpas', `'${process.execPath}' '${bin}'`)}`], {
    cwd,
    env,
    encoding: 'utf8',
  });

describe.skipIf(!isBuilt)(
  `the built program${isBuilt ? '' : ' (skipped: no dist/, npm run build makes it)'}`,
  { timeout: 30_000 },
  () => {
    const demo = folder(mission);

    it('scores, validates and tells what it can not do', () => {
      expect(run(['score', demo, '--json']).status).toBe(0);
      expect(JSON.parse(run(['validate', demo, '--json']).stdout).schema).toBe('cpas.validation/1');
      const { status, stdout, stderr } = run(['scroe']);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe('error: There is no command "scroe". Nearest: cpas score. All: cpas --help\n');
      expect(run([]).status).toBe(2);
    });

    it('ends quietly where the pipe is closed, with the code decided so far', () => {
      const { stdout, stderr, status } = shell('cpas rules | head -1');
      expect(stdout.split('\n')[0]).toMatch(/^file\//);
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      const large = shell('cpas report fixtures/example --json | head -c 1');
      expect(large).toMatchObject({ stdout: '{', stderr: '', status: 0 });
      // what is wrong in the files has been decided by then
      const errors = shell('cpas validate indicators.csv observations.csv --json | head -c 1', folder(faulty));
      expect(errors).toMatchObject({ stdout: '{', stderr: '', status: 1 });
    });

    it('gives a pipe all of a large document', () => {
      const { stdout } = run(['report', 'fixtures/example', '--json', '--today', '2026-07-15']);
      expect(stdout.length).toBeGreaterThan(100_000);
      expect(JSON.parse(stdout).schema).toBe('cpas.report/1');
    });

    it('reads standard input', () => {
      const { stdout, status } = shell(
        `printf 'indicator,period,value\\nM1,2025-Q9,1\\n' | cpas validate - --json`,
        demo,
      );
      expect(status).toBe(1);
      expect(JSON.parse(stdout).diagnostics).toContainEqual(
        expect.objectContaining({ code: 'cell/period', file: '-', line: 2, column: 4 }),
      );
    });

    it('interrupted, it leaves no half-written file, and ends by the signal: 130 in a shell', async () => {
      const cwd = folder(mission);
      const child = spawn(process.execPath, [bin, 'validate', '-', '-o', 'a.json'], {
        cwd,
        env,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      child.stdin.write('indicator,period,value\n');
      await new Promise((go) => setTimeout(go, 700));
      child.kill('SIGINT');
      const ended = await new Promise((done) => child.on('exit', (code, signal) => done({ code, signal })));
      expect(ended).toEqual({ code: null, signal: 'SIGINT' });
      expect(readdirSync(cwd).sort()).toEqual(Object.keys(mission).sort());
    });

    it.skipIf(!existsSync('/dev/full'))('a full disk on standard output is told without a stack, exit code 2', () => {
      const out = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [bin, 'score', demo], {
        env,
        encoding: 'utf8',
        stdio: ['ignore', out, 'pipe'],
      });
      expect({ status, stderr }).toEqual({ status: 2, stderr: "error: Standard output can't be written: ENOSPC.\n" });
    });

    it('shows no stack, whatever happens, but with CPAS_DEBUG=1', () => {
      for (const argv of [
        ['score', '/dev/null'],
        ['validate', bin],
        ['score', demo, '-o', '/proc/x.json'],
      ]) {
        const { status, stderr } = run(argv);
        expect(status).not.toBe(0);
        expect(stderr).not.toMatch(/^\s+at /m);
      }
    });

    it('has no colour and plain ASCII where the locale says nothing', () => {
      const { stdout } = run(['score', demo], '.', { LANG: 'C' });
      expect(stdout).toMatch(/^[\x20-\x7e\n]+$/);
    });
  },
);

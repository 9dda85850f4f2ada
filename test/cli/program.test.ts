import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents } from './contents.ts';
import { faulty, folder, mission } from './folder.ts';

const bin = join(import.meta.dirname, '../../bin/cpas.js');
const isBuilt = existsSync(join(import.meta.dirname, '../../dist/cli.js'));
const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8' };
const run = (argv: readonly string[], cwd = '.', more = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [bin, ...argv], { cwd, env: { ...env, ...more }, encoding: 'utf8' });
const shell = (line: string, cwd = '.') =>
  spawnSync(
    'bash',
    ['--norc', '-c', `set -o pipefail; ${line.replace(/\bcpas /g, `'${process.execPath}' '${bin}' `)}`],
    {
      cwd,
      env,
      encoding: 'utf8',
    },
  );

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

    it.skipIf(!existsSync('/dev/full'))('a full disk on standard output is told without a stack, exit code 2', () => {
      const out = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [bin, 'score', demo], {
        env,
        encoding: 'utf8',
        stdio: ['ignore', out, 'pipe'],
      });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: "error: Standard output can't be written: the disk is full.\n",
      });
    });

    it.skipIf(!existsSync('/dev/full'))(
      'what can not be said on standard error changes neither result nor code',
      () => {
        const full = openSync('/dev/full', 'w');
        const bad = folder(faulty);
        const { status, stdout } = spawnSync(process.execPath, [bin, 'score', bad], {
          env,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', full],
        });
        expect(stdout).toBe(run(['score', bad]).stdout);
        expect(status).toBe(1);
        expect(shell(`cpas score '${bad}' 2>&-`)).toMatchObject({ stdout, status: 1 });
      },
    );

    it.skipIf(!existsSync('/proc/self/fdinfo'))('a result that standard output is closed to is no success', () => {
      const said = 'error: Standard output is closed, so the result has nowhere to go';
      for (const line of ['cpas --version >&-', `cpas score '${demo}' >&-`, '(exec >&-; cpas rules --help)']) {
        const { status, stderr } = shell(line);
        expect({ line, status, stderr }).toEqual({ line, status: 2, stderr: expect.stringContaining(said) });
      }
      for (const line of ['cpas --version > /dev/null', 'cpas --version >&1', `cpas score '${demo}' > /dev/null`]) {
        expect({ line, ...shell(line) }).toMatchObject({ line, status: 0, stderr: '' });
      }
      // nothing was to be printed
      const file = join(folder(), 'a.json');
      expect(shell(`cpas score '${demo}' -q -o '${file}' >&-`)).toMatchObject({ status: 0, stderr: '' });
      expect(existsSync(file)).toBe(true);
    });

    it('a result that a program throws away is one', () => {
      const { PATH = '' } = process.env;
      for (const stdio of ['ignore', ['ignore', 'ignore', 'pipe'], ['pipe', 'ignore', 'pipe']] as const) {
        const { status } = spawnSync(process.execPath, [bin, 'score', demo], {
          env: { PATH },
          stdio: stdio as 'ignore',
        });
        expect(status).toBe(0);
        if (process.platform !== 'win32') {
          const line = `'${process.execPath}' '${bin}' score '${demo}'; exit $?`;
          expect(spawnSync('sh', ['-c', line], { env: { PATH }, stdio: stdio as 'ignore' }).status).toBe(0);
        }
      }
    });

    it.skipIf(process.platform === 'win32')('writes into what is no file as it is', () => {
      const cwd = folder();
      const result = run(['score', demo, '--json'], cwd).stdout;
      expect(shell(`cpas score '${demo}' -q -f json -o /dev/stdout | cat`, cwd).stdout).toBe(result);
      expect(shell(`cpas score '${demo}' -q -f json -o >(cat > piped); wait $!`, cwd).status).toBe(0);
      expect(shell(`cpas score '${demo}' -q -f json -o /dev/stdout > redirected`, cwd).status).toBe(0);
      expect(contents(cwd)).toEqual({ piped: result, redirected: result });
    });

    it.skipIf(process.platform === 'win32')('never goes on writing behind what it reads', () => {
      const cwd = folder(mission);
      const before = contents(cwd);
      for (const file of ['observations.csv', 'cpas.json']) {
        const { status, stderr } = shell(`cpas score >> ${file}`, cwd);
        expect(status).toBe(2);
        expect(stderr).toBe(
          `error: Standard output leads to ${file}, which is one of the files that were read; write to another.\n`,
        );
      }
      expect(shell('cpas score --show-settings >> cpas.json', cwd).status).toBe(2);
      expect(shell('cpas validate - -o observations.csv < observations.csv', cwd).status).toBe(2);
      expect(shell('cpas score -o all.json -o - -f json > all.json', cwd).status).toBe(2);
      expect(contents(cwd)).toEqual({ ...before, 'all.json': '' });
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

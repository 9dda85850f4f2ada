import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleaningUp } from '../../src/cli/signals.ts';
import { contents } from './contents.ts';
import { folder, mission } from './folder.ts';

const bin = join(import.meta.dirname, '../../bin/cpas.js');
const isBuilt = existsSync(join(import.meta.dirname, '../../dist/cli.js'));

/**
 * Stops the program while it writes: one of its outputs is a pipe that nobody reads, before which all others are written beside
 * their places, and after which they are moved there.
 *
 * @param parts how many files there are beside their places by then
 */
async function halfWritten(cwd: string, argv: readonly string[], parts: number): Promise<ChildProcess> {
  execFileSync('mkfifo', [join(cwd, 'pipe.json')]);
  const child = spawn(process.execPath, [bin, ...argv, '-o', 'pipe.json', '--today', '2025-10-01'], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const isPart = (path: string) => path.endsWith('.part');
  while (Object.keys(contents(cwd)).filter(isPart).length < parts) {
    expect(child.exitCode).toBe(null);
    await new Promise((resume) => setTimeout(resume, 10));
  }
  return child;
}

const end = (child: ChildProcess) => new Promise((done) => child.on('close', (code, signal) => done({ code, signal })));

describe('no signal is handled', () => {
  const listeners = () => ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'].map((signal) => process.listenerCount(signal));

  it('but while something has to be cleaned up: a calculation ends at once', async () => {
    const before = listeners();
    let during: number[] = [];
    await cleaningUp(
      () => {},
      async () => {
        during = listeners();
      },
    );
    expect(during).toEqual(before.map((n) => n + 1));
    expect(listeners()).toEqual(before);
    await expect(
      cleaningUp(
        () => {},
        () => Promise.reject(new Error('full')),
      ),
    ).rejects.toThrow('full');
    expect(listeners()).toEqual(before);
  });
});

describe.skipIf(!isBuilt || process.platform === 'win32')('interrupted while it writes', { timeout: 60_000 }, () => {
  const outputs = ['-o', 'old.json', '-o', 'new.json', '-o', 'new/deep/a.csv', '-o', 'tables/'];
  const files = 12;

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
    'by %s it ends by that, and leaves what was there and nothing else',
    async (signal) => {
      const cwd = folder({ ...mission, 'old.json': 'old' });
      const before = contents(cwd);
      const child = await halfWritten(cwd, ['score', ...outputs], files);
      const ended = end(child);
      child.kill(signal);
      child.kill(signal);
      expect(await ended).toEqual({ code: null, signal });
      expect(contents(cwd)).toEqual({ ...before, 'pipe.json': 'no file' });
    },
  );

  it('a baseline is among what is written together', async () => {
    const cwd = folder({ ...mission, 'known.json': 'old' });
    const before = contents(cwd);
    const child = await halfWritten(cwd, ['validate', '--write-baseline', 'known.json', '-o', 'a.json'], 2);
    const ended = end(child);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: null, signal: 'SIGINT' });
    expect(contents(cwd)).toEqual({ ...before, 'pipe.json': 'no file' });
  });

  it('a folder that another program has filled meanwhile stays, with what is in it', async () => {
    const cwd = folder(mission);
    const before = contents(cwd);
    const child = await halfWritten(cwd, ['score', '-o', 'new/deep/a.json'], 1);
    writeFileSync(join(cwd, 'new/other.txt'), 'of another');
    const ended = end(child);
    child.kill('SIGTERM');
    await ended;
    expect(contents(cwd)).toEqual({ ...before, 'pipe.json': 'no file', 'new/': '', 'new/other.txt': 'of another' });
  });

  it('where one file can not be moved into its place, those before it go back', async () => {
    const cwd = folder({ ...mission, 'old.json': 'old', 'tables/scores.csv': 'old' });
    writeFileSync(
      join(cwd, 'tables/datapackage.json'),
      JSON.stringify({ generator: { name: 'cpas' }, resources: [{ path: 'scores.csv' }] }),
    );
    const before = contents(cwd);
    const child = await halfWritten(cwd, ['score', '-o', 'old.json', '-o', 'b.json', '-o', 'tables/'], files - 1);
    mkdirSync(join(cwd, 'b.json'));
    writeFileSync(join(cwd, 'b.json/mine.txt'), 'mine');
    let said = '';
    child.stderr?.on('data', (piece) => {
      said += piece;
    });
    const ended = end(child);
    expect(JSON.parse(execFileSync('cat', ['pipe.json'], { cwd, encoding: 'utf8' })).schema).toBe('cpas.scores/1');
    expect(await ended).toEqual({ code: 2, signal: null });
    expect(said).toBe("error: b.json can't be written: it is a folder.\n");
    const after = { ...before, 'pipe.json': 'no file', 'b.json/': '', 'b.json/mine.txt': 'mine' };
    expect(contents(cwd)).toEqual(after);
  });

  it('left alone it writes them all', async () => {
    const cwd = folder({ ...mission, 'old.json': 'old' });
    const child = await halfWritten(cwd, ['score', ...outputs], files);
    const ended = end(child);
    const piped = execFileSync('cat', ['pipe.json'], { cwd, encoding: 'utf8' });
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe(piped);
    expect(Object.keys(contents(cwd)).filter((path) => path.includes('.cpas-'))).toEqual([]);
  });
});

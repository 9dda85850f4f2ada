import { describe, expect, it } from 'vitest';
import { colored, plainMarks, width } from '../../src/cli/terminal.ts';
import { cpas } from '../cli.ts';
import { folder, mission } from './folder.ts';

const stream = (isTerminal: boolean, columns?: number) => ({ write: async () => {}, isTerminal, columns });
const demo = folder(mission);

describe('colour: the first that speaks decides', () => {
  it.each([
    // --color, environment, terminal → colour
    ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
    ['auto', {}, true, true],
    [undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [undefined, { FORCE_COLOR: '3', TERM: 'dumb' }, false, true],
    [undefined, { FORCE_COLOR: '0' }, true, false],
    [undefined, { FORCE_COLOR: 'false' }, true, false],
    [undefined, { FORCE_COLOR: '' }, true, true],
    [undefined, { NO_COLOR: '1' }, true, false],
    [undefined, { NO_COLOR: '0' }, true, false],
    [undefined, { NO_COLOR: '' }, true, true],
    [undefined, { TERM: 'dumb' }, true, false],
    [undefined, { TERM: 'xterm-256color' }, true, true],
    [undefined, { TERM: 'xterm-256color' }, false, false],
  ] as const)('--color %s, %j, terminal %s: %s', (when, env, isTerminal, expected) => {
    expect(colored(when, { env }, stream(isTerminal))).toBe(expected);
  });

  it('reaches the page', async () => {
    const escapes = async (argv: string[], env = {}) => (await cpas(argv, { cwd: demo, env })).out.includes('\u001b[');
    expect(await escapes(['score', '--color', 'always'])).toBe(true);
    expect(await escapes(['score'], { FORCE_COLOR: '1' })).toBe(true);
    expect(await escapes(['score'], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
    expect(await escapes(['score', '--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await escapes(['score'])).toBe(false);
    for (const format of ['json', 'csv', 'md']) {
      expect(await escapes(['score', '--color', 'always', '-f', format])).toBe(false);
    }
  });
});

describe('plain marks where the terminal is not known to be UTF-8', () => {
  it.each([
    [true, { LANG: 'C.UTF-8' }, 'linux', true, true],
    [false, { LANG: 'en_GB.UTF-8' }, 'linux', true, false],
    [false, { LANG: 'en_GB.utf8' }, 'linux', true, false],
    [false, { LANG: 'en_GB.ISO-8859-1' }, 'linux', true, true],
    [false, { LANG: 'C' }, 'linux', true, true],
    [false, {}, 'linux', true, true],
    [false, {}, 'darwin', true, false],
    // the first of these that is set
    [false, { LC_ALL: 'C', LC_CTYPE: 'C.UTF-8', LANG: 'C.UTF-8' }, 'linux', true, true],
    [false, { LC_ALL: '', LC_CTYPE: 'C.UTF-8', LANG: 'C' }, 'linux', true, false],
    [false, { LANG: 'C.UTF-8', TERM: 'linux' }, 'linux', true, true],
    [false, { LANG: 'C.UTF-8', TERM: 'dumb' }, 'linux', true, true],
    // a Windows console shows UTF-8 whatever its code page; a file or pipe is read in one
    [false, {}, 'win32', true, false],
    [false, { LANG: 'C.UTF-8' }, 'win32', false, true],
  ] as const)('--ascii %s, %j, %s, terminal %s: %s', (option, env, platform, isTerminal, expected) => {
    expect(plainMarks(option, { env, platform, out: stream(isTerminal) })).toBe(expected);
  });

  it('are all that is printed then; data are never transliterated', async () => {
    const french = folder({ ...mission, 'cpas.json': '{"mission": "MINUTAM é"}' });
    const { out } = await cpas(['score', '--ascii', '--today', '2025-10-01'], { cwd: french });
    expect(out.replaceAll('é', '')).toMatch(/^[\x20-\x7e\n]+$/);
    expect(out).toContain('MINUTAM é');
  });
});

describe('width', () => {
  it.each([
    [{ COLUMNS: '120' }, true, 100, 100],
    [{ COLUMNS: '120' }, true, 0, 120],
    [{}, true, 0, 80],
    [{ COLUMNS: '120' }, false, undefined, 120],
    [{}, false, undefined, 80],
    [{ COLUMNS: 'wide' }, false, undefined, 80],
    [{ COLUMNS: '0' }, false, undefined, 80],
  ] as const)('%j, terminal %s of %s cells: %s', (env, isTerminal, columns, expected) => {
    expect(width({ env, out: stream(isTerminal, columns) })).toBe(expected);
  });

  it.each([40, 60, 80, 100, 140, 200])('of %i holds every line', { timeout: 30_000 }, async (columns) => {
    for (const line of [
      'score',
      'validate --show info',
      'report',
      'explain M1',
      'overlap',
      'rules',
      'rules row/short',
    ]) {
      const argv = [...line.split(' '), ...(line.startsWith('rules') ? [] : ['fixtures/example'])];
      if (line.startsWith('explain')) argv.splice(1, 1, 'MIL-R1');
      const { out } = await cpas([...argv, '--today', '2026-07-15'], { env: { COLUMNS: String(columns) } });
      expect(out).not.toBe('');
      const long = out.split('\n').filter((one) => one.length > Math.min(columns, 140) - 1);
      expect({ line, long }).toEqual({ line, long: [] });
    }
  });
});

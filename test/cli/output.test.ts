import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { faulty, folder, mission } from './folder.ts';

const at = (cwd: string, ...argv: string[]) => cpas([...argv, '--today', '2025-10-01'], { cwd });
const text = (...path: string[]) => readFileSync(join(...path), 'utf8');
const rest = (cwd: string) => readdirSync(cwd).filter((name) => !(name in mission));

describe('--output', () => {
  it.each([
    ['score', 'a.json', /^\{\n {2}"schema": "cpas.scores\/1"/],
    ['score', 'a.csv', /^mission,folder,period,component,/],
    ['score', 'a.md', /^# MINUTAM/],
    ['score', 'A.TXT', /^MINUTAM, 2025\/26/],
    ['validate', 'a.sarif', /"version": "2.1.0"/],
    ['validate', 'a.sarif.json', /"version": "2.1.0"/],
    ['validate', 'a.xml', /^<\?xml/],
    ['report', 'a.html', /^<!doctype html>/i],
    ['report', 'a.xlsx', /^PK/],
  ])('cpas %s -o %s: the ending decides', async (command, file, begins) => {
    const cwd = folder(mission);
    expect(await at(cwd, command, '-o', file)).toEqual({ code: 0, out: '', err: `Wrote ${file}\n` });
    expect(text(cwd, file)).toMatch(begins);
  });

  it('a format asked for that went into no file is printed beside them', async () => {
    const cwd = folder(faulty);
    const { out } = await at(cwd, 'validate', '--format', 'github', '-o', 'a.sarif');
    expect(out).toMatch(/^::error /);
    expect(text(cwd, 'a.sarif')).toContain('"version": "2.1.0"');
  });

  it('leaves no new folder behind where it fails', async () => {
    const cwd = folder(mission);
    expect((await at(cwd, 'score', '-o', 'new/deep/a.csv', '-o', 'observations.csv/b.csv')).code).toBe(2);
    expect(rest(cwd)).toEqual([]);
  });

  it.runIf(existsSync('/proc'))('comes back where no folder can be made', async () => {
    const cwd = folder(mission);
    expect(await at(cwd, 'score', '-o', 'a.csv', '-o', '/proc/none/deep/a.md')).toEqual({
      code: 2,
      out: '',
      err: "error: /proc/none/deep/a.md can't be written: there is no such file or folder.\n",
    });
    expect(rest(cwd)).toEqual([]);
  });

  it('the ending wins over --format, but for a format that has it too', async () => {
    const cwd = folder(faulty);
    await at(cwd, 'validate', '--format', 'codequality', '-o', 'gl.json', '-o', 'all.csv');
    expect(JSON.parse(text(cwd, 'gl.json'))[0]).toHaveProperty('check_name');
    expect(text(cwd, 'all.csv')).toMatch(/^mission,folder,code|^code,/);
    await at(cwd, 'score', '--json', '-o', 'plain.txt', '-o', 'no-ending');
    expect(text(cwd, 'plain.txt')).toContain('MINUTAM, 2025/26');
    expect(JSON.parse(text(cwd, 'no-ending')).schema).toBe('cpas.scores/1');
  });

  it('DIR/ gets every table as CSV', async () => {
    const cwd = folder(mission);
    expect(await at(cwd, 'score', '-o', 'tables/')).toEqual({ code: 0, out: '', err: 'Wrote tables/\n' });
    expect(readdirSync(join(cwd, 'tables'))).toContain('components.csv');
    for (const name of readdirSync(join(cwd, 'tables'))) expect(name).toMatch(/^[a-z_-]+\.csv$|^datapackage\.json$/);
  });

  it('several at once, and - is standard output', async () => {
    const cwd = folder(mission);
    const { out, err } = await at(cwd, 'score', '-o', 'a.json', '-o', '-', '-o', 'new/deep/b.md', '-f', 'csv');
    expect(out).toMatch(/^mission,folder,period/);
    expect(err).toBe('Wrote a.json\nWrote new/deep/b.md\n');
    expect(text(cwd, 'new/deep/b.md')).toMatch(/^# MINUTAM/);
  });

  it.each([
    ['a folder', 'there', 'there is a folder; a / at its end writes every table into it as CSV.'],
    [
      'below a file',
      'cpas.json/x.json',
      "cpas.json/x.json can't be written: there is a file where a folder is needed.",
    ],
    [
      'an ending that tells nothing',
      'x.foo',
      'The ending of "x.foo" does not tell the format. Known here: .txt, .json, .ndjson, .jsonl, .csv, .md, .markdown, or give --format.',
    ],
  ])('%s: none of several is written', async (_, path, said) => {
    const cwd = folder(mission);
    mkdirSync(join(cwd, 'there'));
    writeFileSync(join(cwd, 'old.json'), 'old');
    expect(await at(cwd, 'score', '-o', 'a.md', '-o', 'old.json', '-o', path)).toEqual({
      code: 2,
      out: '',
      err: `error: ${said}\n`,
    });
    expect(rest(cwd).sort()).toEqual(['old.json', 'there']);
    expect(text(cwd, 'old.json')).toBe('old');
  });

  it('what was there is replaced whole, keeps its permissions, and a link stays a link', async () => {
    const cwd = folder(mission);
    writeFileSync(join(cwd, 'old.json'), 'x'.repeat(1_000_000));
    chmodSync(join(cwd, 'old.json'), 0o600);
    symlinkSync('old.json', join(cwd, 'link.json'));
    await at(cwd, 'score', '-o', 'link.json');
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(text(cwd, 'old.json')).schema).toBe('cpas.scores/1');
    expect(statSync(join(cwd, 'old.json')).mode & 0o777).toBe(0o600);
    expect(rest(cwd).sort()).toEqual(['link.json', 'old.json']);
  });

  it('a device is written to, not replaced', async () => {
    await at(folder(mission), 'score', '-f', 'json', '-o', '/dev/null');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('-q says nothing of it', async () => {
    const cwd = folder(mission);
    expect(await at(cwd, 'score', '-q', '-o', 'a.json')).toEqual({ code: 0, out: '', err: '' });
    expect(existsSync(join(cwd, 'a.json'))).toBe(true);
  });

  it('tells it in French', async () => {
    const cwd = folder({ ...mission, 'cpas.json': '{"lang": "fr"}' });
    expect((await at(cwd, 'score', '-o', 'a.json')).err).toBe('Écrit\u00a0: a.json\n');
  });

  it.each(['there', 'there/', 'nowhere/'])('a baseline is no folder: %s', async (path) => {
    const cwd = folder(mission);
    mkdirSync(join(cwd, 'there'));
    expect(await at(cwd, 'validate', '--write-baseline', path)).toEqual({
      code: 2,
      out: '',
      err: `error: ${path} can't be written: it is a folder.\n`,
    });
    expect(rest(cwd)).toEqual(['there']);
  });

  it('a file has no colour and is 80 wide, whatever the terminal', async () => {
    const cwd = folder(mission);
    await cpas(['score', '-o', 'a.txt', '--color', 'always'], { cwd, env: { COLUMNS: '140' } });
    expect(text(cwd, 'a.txt')).not.toContain('\u001b');
    expect(
      Math.max(
        ...text(cwd, 'a.txt')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(80);
  });
});

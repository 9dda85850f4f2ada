import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { contents } from './contents.ts';
import { folder, mission } from './folder.ts';

const at = (cwd: string, ...argv: string[]) => cpas([...argv, '--today', '2025-10-01'], { cwd });
const wrote = { code: 0, out: '', err: 'Wrote out/\n' };
const files = (cwd: string) => Object.keys(contents(join(cwd, 'out'))).sort();

interface Field {
  readonly name: string;
  readonly type: string;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly Field[] };
}
const descriptorIn = (cwd: string): { generator: object; missions: string[]; resources: Resource[] } =>
  JSON.parse(readFileSync(join(cwd, 'out/datapackage.json'), 'utf8'));

/** What a cell of each type looks like, after Table Schema; an empty one is missing. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(?:yes|no)$/,
};

describe('-o DIR/', () => {
  it.each(['validate', 'score', 'overlap', 'report', 'explain overall', 'score --by theme'])(
    'cpas %s: datapackage.json describes every table, its bytes and the types of its cells',
    async (line) => {
      const cwd = folder();
      const [command = '', ...rest] = line.split(' ');
      const example = join(import.meta.dirname, '../../fixtures/example');
      const ids = command === 'explain' ? rest.splice(0) : [];
      await cpas([command, ...ids, example, ...rest, '--today', '2026-07-15', '-q', '-o', 'out/'], { cwd });
      const { generator, missions, resources } = descriptorIn(cwd);
      expect(generator).toEqual({ name: 'cpas', version: expect.any(String) });
      expect(missions).toEqual(['UNMIRA (fictional)']);
      expect(files(cwd)).toEqual([...resources.map(({ path }) => path), 'datapackage.json'].sort());
      for (const { name, path, bytes, hash, schema } of resources) {
        const content = readFileSync(join(cwd, 'out', path));
        expect(path).toBe(`${name}.csv`);
        expect({ bytes, hash }).toEqual({
          bytes: content.length,
          hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
        });
        const [header, ...rows] = parse(content) as string[][];
        expect(schema.fields.map((field) => field.name)).toEqual(header);
        for (const row of rows) {
          for (const [i, cell] of row.entries()) {
            const { name: column = '', type = '' } = schema.fields[i] ?? {};
            if (cell !== '' && !forms[type]?.test(cell))
              expect({ table: name, column, type, cell }).toBe('of its type');
          }
        }
      }
    },
  );

  it('is written where there is none, where it is empty, and again over itself', async () => {
    const cwd = folder(mission);
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/.DS_Store'), '');
    expect(await at(cwd, 'score', '-o', 'out/')).toEqual(wrote);
    const first = contents(cwd);
    expect(await at(cwd, 'score', '-o', 'out/')).toEqual(wrote);
    expect(contents(cwd)).toEqual(first);
  });

  it('holds the tables of the last run alone', async () => {
    const cwd = folder(mission);
    await at(cwd, 'report', '-o', 'out/');
    expect(files(cwd)).toContain('diagnostics.csv');
    await at(cwd, 'score', '-o', 'out/');
    const scores = files(cwd);
    expect(scores).not.toContain('diagnostics.csv');
    const alone = folder(mission);
    await at(alone, 'score', '-o', 'out/');
    expect(scores).toEqual(files(alone));
    // one that was deleted by hand is in nobody's way
    unlinkSync(join(cwd, 'out/scores.csv'));
    expect(await at(cwd, 'validate', '-o', 'out/')).toEqual(wrote);
    expect(files(cwd)).toEqual(['codes.csv', 'datapackage.json', 'diagnostics.csv', 'files.csv']);
  });

  it('may have other outputs of the same run in it', async () => {
    const cwd = folder(mission);
    for (const _ of ['first', 'second']) {
      expect((await at(cwd, 'report', '-o', 'out/', '-o', 'out/brief.html')).code).toBe(0);
    }
    expect(files(cwd)).toContain('brief.html');
  });

  it('that nothing could be read for is not written', async () => {
    const cwd = folder();
    const { code, err } = await at(cwd, 'score', 'nowhere', 'no-more', '-o', 'out/');
    expect(code).toBe(2);
    expect(err).not.toContain('Wrote');
    expect(contents(cwd)).toEqual({});
  });

  const own = (...paths: string[]) =>
    JSON.stringify({ generator: { name: 'cpas' }, resources: paths.map((path) => ({ path })) });
  const table = { 'scores.csv': 'old' };
  it.each<[string, Record<string, string | readonly string[]>, string]>([
    ['a file of another', { 'notes.txt': 'mine' }, 'notes.txt'],
    ['a mission', mission, 'cpas.json'],
    ['tables without a descriptor', table, 'scores.csv'],
    ['a descriptor of another', { ...table, 'datapackage.json': '{"resources": [{"path": "scores.csv"}]}' }, ''],
    ['a descriptor that is none', { ...table, 'datapackage.json': 'cpas' }, 'datapackage.json'],
    ['a file beside the tables', { ...table, 'datapackage.json': own('scores.csv'), 'x.csv': 'mine' }, 'x.csv'],
    ['a folder beside the tables', { ...table, 'datapackage.json': own('scores.csv'), 'deep/x.csv': 'mine' }, 'deep'],
    ['a folder by the name of a table', { 'datapackage.json': own('x.csv'), 'x.csv/y.csv': 'mine' }, 'x.csv'],
    ['a descriptor that names a file above', { 'datapackage.json': own('../mine.csv') }, 'datapackage.json'],
    ['a descriptor that names a file elsewhere', { 'datapackage.json': own('/etc/hosts') }, 'datapackage.json'],
    ['a descriptor that names a file below', { 'datapackage.json': own('deep/x.csv') }, 'datapackage.json'],
    ['a descriptor that names what is no table', { 'datapackage.json': own('notes.txt'), 'notes.txt': 'x' }, ''],
    [
      'a descriptor that names no text',
      { 'datapackage.json': '{"generator": {"name": "cpas"}, "resources": [1]}' },
      '',
    ],
  ])('is refused where it holds %s', async (_, there, name) => {
    const cwd = folder({
      ...Object.fromEntries(Object.entries(mission).map(([path, content]) => [`m/${path}`, content])),
      ...Object.fromEntries(Object.entries(there).map(([path, content]) => [`out/${path}`, content])),
      'mine.csv': 'mine',
    });
    const before = contents(cwd);
    for (const command of ['validate', 'score', 'report']) {
      const { code, out, err } = await at(cwd, command, 'm', '-o', 'a.json', '-o', 'out/');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`out/ contains ${name}`);
      expect(err).toContain('which is not a table that cpas wrote there; name a new or an empty folder.\n');
      expect(contents(cwd)).toEqual(before);
    }
  });

  it.skipIf(process.platform === 'win32')('never follows a link in it', async () => {
    const cwd = folder({ ...mission, 'mine.csv': 'mine', 'out/datapackage.json': own('scores.csv', 'stale.csv') });
    for (const name of ['scores.csv', 'stale.csv']) {
      symlinkSync('../mine.csv', join(cwd, 'out', name));
      const before = contents(cwd);
      expect((await at(cwd, 'score', '-o', 'out/')).code).toBe(2);
      expect(contents(cwd)).toEqual(before);
      unlinkSync(join(cwd, 'out', name));
    }
  });

  it('is refused where what is stale in it was read', async () => {
    const cwd = folder({
      ...mission,
      'out/datapackage.json': own('stale.csv'),
      'out/stale.csv': mission['indicators.csv'],
    });
    const before = contents(cwd);
    const { code, err } = await at(cwd, 'validate', 'out/stale.csv', '-o', 'out/');
    expect(code).toBe(2);
    expect(err).toBe('error: out/stale.csv is one of the files that were read; write to another.\n');
    expect(contents(cwd)).toEqual(before);
  });
});

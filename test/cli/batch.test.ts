import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { faulty, folder, mission } from './folder.ts';

const under = (name: string, files: Record<string, readonly string[] | string>) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]));
const cwd = folder({
  ...under('a', mission),
  ...under('b', { ...faulty, 'cpas.json': '{"mission": "MINUTAM-24"}' }),
  ...under('c', {
    ...mission,
    'evaluations.csv': ['id,title,tool,owner,start,end', 'E1,Review,CPAS,Chief,2025-08-01,2025-08-20'],
    'cpas.json': '{"mission": "LAST"}',
  }),
  'lab/notes.txt': 'nothing here',
});
symlinkSync(join(cwd, 'a'), join(cwd, 'link'));
const today = ['--today', '2025-10-01'];

describe('several folders', () => {
  it('JSON is an array, in the order given; what could not be read has its place', async () => {
    const { code, out, err } = await cpas(['score', 'b', 'lab', 'a', '--json', ...today], { cwd });
    const documents = JSON.parse(out);
    expect(documents.map(({ schema, mission: of }: Record<string, string>) => [schema, of])).toEqual([
      ['cpas.scores/1', 'MINUTAM-24'],
      ['cpas.error/1', 'lab'],
      ['cpas.scores/1', 'MINUTAM'],
    ]);
    expect(Object.keys(documents[1])).toEqual(['schema', 'mission', 'folder', 'message', 'diagnostics']);
    expect(code).toBe(2);
    expect(err.endsWith(`lab: error: ${documents[1].message}\n2 of 3 missions scored.\n`)).toBe(true);
  });

  it('every table has a mission column', async () => {
    const { out } = await cpas(['score', 'a', 'b', '--format', 'csv', ...today], { cwd });
    const rows = out.trimEnd().split('\r\n');
    expect(rows[0]?.startsWith('mission,')).toBe(true);
    expect(new Set(rows.slice(1).map((row) => row.split(',')[0]))).toEqual(new Set(['MINUTAM', 'MINUTAM-24']));
    const table = (await cpas(['score', 'a', 'b', ...today], { cwd })).out;
    expect(table).toMatch(/^Mission /m);
    expect(table).toContain('MINUTAM-24');
  });

  it('the exit code is the highest of all', async () => {
    expect((await cpas(['score', 'a', 'c', ...today], { cwd })).code).toBe(0);
    expect((await cpas(['score', 'a', 'b', ...today], { cwd })).code).toBe(1);
    expect((await cpas(['score', 'lab', 'b', ...today], { cwd })).code).toBe(2);
  });

  it.each([
    ['validate', 'checked'],
    ['score', 'scored'],
    ['report', 'reported'],
  ])('cpas %s says how many could be %s', async (command, done) => {
    const { err } = await cpas([command, 'a', 'lab', ...today], { cwd });
    expect(err.split('\n').at(-2)).toBe(`1 of 2 missions ${done}.`);
  });

  it('files get all of them too, and none could be read is still a document', async () => {
    const { code } = await cpas(['score', 'lab', 'nowhere', '-o', 'all.json', ...today], { cwd });
    expect(code).toBe(2);
    const documents = JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8'));
    expect(documents.map(({ mission: of }: { mission: string }) => of)).toEqual(['lab', 'nowhere']);
  });

  it('settings that are wrong stop only their own folder', async () => {
    const wrong = folder({ ...under('a', mission), ...under('b', { ...mission, 'cpas.json': '{"levls": {}}' }) });
    const { code, out, err } = await cpas(['score', 'a', 'b', '--json', ...today], { cwd: wrong });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toHaveLength(2);
    expect(err).toContain('b: error: There is no setting "levls". Nearest: levels');
  });

  it('one folder alone is no batch: its document, or that of its error, is no array', async () => {
    expect(JSON.parse((await cpas(['score', 'a', '--json', ...today], { cwd })).out)).not.toBeInstanceOf(Array);
    const { out, err, code } = await cpas(['score', 'lab', '--json', ...today], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ schema: 'cpas.error/1', mission: 'lab', folder: 'lab' });
    expect(err).toBe(`error: ${JSON.parse(out).message}\n`);
  });

  it('ndjson is a document a line, also of one folder', async () => {
    const documents = async (...dirs: string[]) =>
      (await cpas(['score', ...dirs, '--format', 'ndjson', ...today], { cwd })).out
        .split(/(?<=\n)/)
        .map((line) => JSON.parse(line).folder);
    expect(await documents('b', 'lab', 'a')).toEqual(['b', 'lab', 'a']);
    expect(await documents('a')).toEqual(['a']);
  });

  it.each([['a'], ['./a/'], ['b/../a'], ['link']])(
    'the same folder given again as %s is taken once, and told',
    async (again) => {
      const { out, err } = await cpas(['score', 'a', again, 'b', '--json', ...today], { cwd });
      expect(JSON.parse(out).map((document: { folder: string }) => document.folder)).toEqual(['a', 'b']);
      expect(err).toContain(`${again} is the same folder as a: it is taken once.\n`);
    },
  );

  it('in overlap a folder without evaluations has none, and is no failure', async () => {
    const { out, err, code } = await cpas(['overlap', 'a', 'c', '--json', ...today], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [none, some] = JSON.parse(out);
    expect(none).toMatchObject({ schema: 'cpas.overlap/1', folder: 'a', evaluations: [], pairs: [] });
    expect(some.evaluations).toHaveLength(1);
    expect((await cpas(['overlap', 'a', ...today], { cwd })).code).toBe(2);
    expect((await cpas(['overlap', 'a', 'c', ...today], { cwd })).out).toMatch(/^MINUTAM, 0 evaluations/);
  });

  it('files named together are one assessment', async () => {
    const { out, code } = await cpas(['validate', 'a/indicators.csv', 'a/observations.csv', '--json', ...today], {
      cwd,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual([
      'a/indicators.csv',
      'a/observations.csv',
    ]);
  });

  it('files stand where the first of them was named, each once', async () => {
    const { out } = await cpas(
      ['validate', 'b', 'a/observations.csv', 'a/indicators.csv', 'a/../a/observations.csv', '--json', ...today],
      { cwd },
    );
    const [first, second] = JSON.parse(out);
    expect(first.files[0].path).toMatch(/^b\//);
    expect(second.files.map(({ path }: { path: string }) => path)).toEqual(['a/indicators.csv', 'a/observations.csv']);
  });
});

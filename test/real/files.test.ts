import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesSource, folderSource } from '../../src/read/files/disk.ts';
import { read } from '../read/read.ts';

/** Real files lie beside the repository, not in it: their licences are their owners'. */
const root = join(import.meta.dirname, '../../../shared/data/real');

interface Facts {
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerLine: number | null;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly firstDataLine: number;
  readonly lastDataLine: number;
  readonly hxlLine?: number;
  readonly bytes: number;
}
const signs: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' };
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const folders = (name: string): string[] => (existsSync(join(root, name)) ? readdirSync(join(root, name)) : []);

/** the answer of one of them is of another table */
const others = ['facts.json', 'location_coordinates.json'];
const withoutEnd = (names: readonly string[]): readonly string[] =>
  names.at(-1) === '' ? withoutEnd(names.slice(0, -1)) : names;

function encodingOf({ encoding }: Facts): string {
  if (/^UTF-16/i.test(encoding)) return 'utf-16le';
  return /^(?:ASCII|UTF-8)/.test(encoding) ? 'utf-8' : 'windows-1252';
}

describe.skipIf(!existsSync(root))(
  'files of readers’ test suites (skipped where ../shared/data/real is not there)',
  () => {
    const files = folders('csv').flatMap((suite) => {
      const facts: Record<string, { facts: Facts }> = json(join(root, 'csv', suite, 'facts.json')).files;
      return Object.entries(facts).map(([name, { facts: of }]) => ({ path: `csv/${suite}/${name}`, facts: of }));
    });

    it.each(files)('$path', async ({ path, facts }) => {
      const source = await filesSource([path], { cwd: root, as: 'indicators' });
      const { tables, told } = await read(source, 'indicators');
      const [table] = tables;
      if (table === undefined) throw new Error(`${path} was not read: ${told}`);
      expect(table.encoding).toBe(encodingOf(facts));
      expect(table.bytes()).toBe(facts.bytes);
      if (facts.columns.length > 1) expect(table.delimiter).toBe(signs[facts.delimiter]);
      const lines = [table.layout.line, ...table.records.map(({ line }) => line)];
      // of a file without a header the first row is taken for it; it counts as one of the facts' rows
      const below = lines.filter((line) => line >= facts.firstDataLine);
      const lost = told.filter((one) => one.startsWith('cell/quote')).length;
      if (lost === 0 && facts.rows > 0)
        expect([below.length, below[0], below.at(-1)]).toEqual([facts.rows, facts.firstDataLine, facts.lastDataLine]);
      if (facts.headerLine === table.layout.line)
        expect(table.layout.names).toEqual(withoutEnd(facts.columns.map((name) => name.trim())));
    });

    it.each(folders('csv/csv-spectrum').filter((name) => name.endsWith('.json') && !others.includes(name)))(
      'csv-spectrum/%s has the answer',
      async (name) => {
        const source = await filesSource([`csv/csv-spectrum/${name.replace('.json', '.csv')}`], {
          cwd: root,
          as: 'observations',
        });
        const [table] = (await read(source)).tables;
        const rows = table?.records.map(({ cells }) =>
          Object.fromEntries(table.layout.names.map((key, i) => [key, cells[i]])),
        );
        expect(rows).toEqual(json(join(root, 'csv/csv-spectrum', name)));
      },
    );

    it.each([
      ['csv/duckdb-reading/backslash_escape.csv', 'cell/quote 2:11'],
      ['csv/frictionless/escaping.csv', 'cell/quote 4:4'],
      ['csv/frictionless/countries.csv', 'file/preamble 1:1'],
      ['csv/duckdb-reading/shift_jis.csv', 'file/encoding'],
      ['csv/frictionless/without-headers.csv', 'header/missing-column 1:1'],
    ])('%s tells %s', async (path, what) => {
      expect((await read(await filesSource([path], { cwd: root, as: 'indicators' }), 'indicators')).told).toContain(
        what,
      );
    });

    it('prose of several lines is not taken for swallowed rows', async () => {
      const source = await filesSource(['csv/duckdb-reading/14177.csv'], { cwd: root, as: 'observations' });
      expect((await read(source)).told.filter((one) => one.startsWith('cell/'))).toEqual([]);
    });
  },
);

describe.skipIf(!existsSync(root))('real exports (skipped where ../shared/data/real is not there)', () => {
  const all = ['dhis2', 'european', 'events', 'hxl', 'odk', 'series'].flatMap((kind) =>
    folders(kind).map((name) => `${kind}/${name}`),
  );

  it.each(all)('%s', async (name) => {
    const { file, facts }: { file: string; facts: Facts } = json(join(root, name, 'facts.json'));
    const settings = existsSync(join(root, name, 'cpas.json')) ? json(join(root, name, 'cpas.json')) : null;
    const source =
      settings === null
        ? await filesSource([`${name}/${file}`], { cwd: root, as: 'observations' })
        : await folderSource(name, { cwd: root });
    const kind = settings?.derive === undefined ? 'observations' : 'events';
    const { tables, told } = await read(source, kind, idsOf(name));
    const [table] = tables;
    expect(table).toMatchObject({
      encoding: encodingOf(facts),
      delimiter: signs[facts.delimiter],
      file: `${name}/${file}`,
    });
    expect(table?.layout.line).toBe(facts.headerLine);
    const lines = table?.records.map(({ line }) => line) ?? [];
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([facts.rows, facts.firstDataLine, facts.lastDataLine]);
    const expected = existsSync(join(root, name, 'expected.json'))
      ? json(join(root, name, 'expected.json')).diagnostics
      : [];
    for (const { code } of expected ?? [])
      if (/^(?:file|header)\//.test(code)) expect(told.map((one) => one.split(' ')[0])).toContain(code);
    if (!(expected ?? []).some(({ code }: { code: string }) => code.startsWith('header/')) && settings !== null)
      expect(table?.faulty).toBe(false);
  });
});

function idsOf(name: string): string[] {
  const path = join(root, name, 'indicators.csv');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split(',')[0] ?? '');
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/rules/diagnose.ts';
import { inMemory } from '../in-memory.ts';
import { readAll } from '../read-cells/read-all.ts';

// Public files that are not part of this repository: tried where they lie beside it, passed over where they don't.
const root = new URL('../../../shared/data/real/', import.meta.url).pathname;
const folders = existsSync(root)
  ? readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('cpas.json'))
      .map((path) => path.replace(/[\\/]cpas\.json$/, '').replaceAll('\\', '/'))
      .sort()
  : [];
const answers = ['README.md', 'expected.json', 'facts.json'];

interface Expected {
  readonly expressible: boolean;
  readonly diagnostics?: readonly { readonly code: string; readonly line: number | null }[];
  readonly errors?: number;
  readonly files?: readonly {
    readonly path: string;
    readonly rows?: number;
    readonly encoding: string;
    readonly delimiter: string;
    readonly decimal?: string;
  }[];
}
interface Facts {
  readonly facts: { readonly values?: Readonly<Record<string, { readonly numbers: number; readonly sum: number }>> };
}

const json = <T>(path: string): T => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

function readFolder(folder: string) {
  const names = readdirSync(`${root}${folder}`).filter((name) => !answers.includes(name));
  return readAll(
    inMemory(Object.fromEntries(names.map((name) => [name, readFileSync(`${root}${folder}/${name}`)] as const))),
  );
}

// told once all rows are tallied
const later = ['row/conflict', 'row/duplicate'];

describe.skipIf(folders.length === 0)('real files (../shared/data/real, not there: skipped)', () => {
  describe.each(folders)('%s', (folder) => {
    const expected = json<Expected>(`${folder}/expected.json`);

    it('is read as what it is', async () => {
      const { files } = await readFolder(folder);
      for (const { path, rows, encoding, delimiter, decimal } of expected.files ?? []) {
        const file = files.find((one) => one.path === path);
        expect(file).toMatchObject({
          encoding,
          delimiter,
          ...(rows !== undefined && { rows }),
          ...(decimal !== undefined && { decimal }),
        });
      }
    });

    it('has the faults that it has, and no other errors', async () => {
      const { faults } = await readFolder(folder);
      for (const { code, line } of expected.diagnostics ?? []) {
        if (later.includes(code)) continue;
        const found = faults.filter((fault) => code.split('|').includes(fault.code));
        expect(found.filter(({ at }) => line === null || at.line === line)).not.toEqual([]);
      }
      const errors = faults.filter(({ code, severity }) => (severity ?? severityOf(code, { rules: {} })) === 'error');
      const told = (expected.diagnostics ?? []).filter(({ code }) => later.includes(code)).length;
      if (expected.expressible) expect(errors).toHaveLength((expected.errors ?? 0) - told);
    });
  });

  // the figures were worked out from the raw files in another language
  it.each([
    ['european/gapminder-semicolon-comma', 'lifeExp', 'lifeExp'],
    ['european/gapminder-semicolon-comma', 'pop', 'pop'],
    ['european/gapminder-semicolon-comma', 'gdpPercap', 'gdpPercap'],
    ['hxl/afghanistan-needs-2024', 'In Need', 'In Need'],
    ['hxl/afghanistan-needs-2024', 'Targeted', 'Targeted'],
    ['hxl/idmc-displacement', '3', 'Conflict Stock Displacement'],
    ['hxl/idmc-displacement', '4', 'Conflict New Displacements'],
    ['hxl/idmc-displacement', '5', 'Disaster New Displacements'],
    ['series/canada-sdg-10-7-2', 'Value', '10.7.2'],
    ['series/canada-sdg-3-1-1', 'Value', '3.1.1'],
    ['series/java4eurostat-example', 'population', 'population'],
    ['series/uk-sdg-10-7-4', 'Value', '10.7.4'],
    ['series/uk-sdg-16-1-1', 'Value', '16.1.1'],
    ['series/uk-sdg-3-d-1', 'Value', '3.d.1'],
    ['series/uk-sdg-5-1-1', 'Value', '5.1.1'],
  ])('%s: every number of %s is read', async (folder, column, id) => {
    const { rows, idOf } = await readFolder(folder);
    const values = rows.filter((row) => idOf(row) === id).map(({ value }) => value);
    const fact = json<Facts>(`${folder}/facts.json`).facts.values?.[column];
    expect(values).toHaveLength(fact?.numbers ?? Number.NaN);
    expect(sum(values) / (fact?.sum ?? Number.NaN)).toBeCloseTo(1, 9);
  });

  it.each([
    ['best', 'deaths'],
    ['deaths_civilians', 'civilians-killed'],
  ])('events/ucdp-bangladesh: %s adds up over months and places', async (column, id) => {
    const folder = 'events/ucdp-bangladesh';
    const { rows, idOf } = await readFolder(folder);
    const values = rows.filter((row) => idOf(row) === id).map(({ value }) => value);
    expect(sum(values)).toBe(json<Facts>(`${folder}/facts.json`).facts.values?.[column]?.sum);
  });
});

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

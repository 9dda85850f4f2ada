import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
const published = new Map(
  readdirSync('schemas')
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => {
      const schema = JSON.parse(readFileSync(join('schemas', file), 'utf8'));
      return [file.replace(/\.schema\.json$/, ''), ajv.compile(schema)] as const;
    }),
);

/** Holds every document that a command line prints against the published schema that it names. */
async function holds(argv: readonly string[]): Promise<void> {
  const { out, err, code } = await cpas([...argv, '--json', '--today', '2026-07-15']);
  expect({ code, err, out: out.slice(0, 200) }).toMatchObject({
    code: expect.any(Number),
    out: expect.stringMatching(/^[[{]/),
  });
  for (const document of [JSON.parse(out)].flat()) {
    const valid = published.get(document.schema.replace(/\/1$/, ''));
    valid?.(document);
    expect({ argv, schema: document.schema, errors: valid === undefined ? 'no such schema' : valid.errors }).toEqual({
      argv,
      schema: document.schema,
      errors: null,
    });
    const keys = Object.keys(document);
    if (document.schema !== 'cpas.error/1') expect(keys.slice(0, 2)).toEqual(['schema', 'generator']);
    if (!['cpas.error/1', 'cpas.rules/1'].includes(document.schema)) {
      expect(keys.slice(2, 6)).toEqual(['mission', 'folder', 'today', 'problems']);
    }
  }
}

const cases = readdirSync('test/cases').map((name) => `test/cases/${name}`);
const groupings = ['component', 'org-unit', 'objective', 'theme', 'location', 'level'];

describe.each(['fixtures/example', 'fixtures/published', ...cases])('%s', { timeout: 30_000 }, (dir) => {
  it('validate, score and report print what their schemas promise', async () => {
    for (const command of ['validate', 'score', 'report']) await holds([command, dir]);
    for (const by of groupings) await holds(['score', dir, '--by', by]);
    await holds(['explain', 'overall', dir]);
  });
});

it.each(['fixtures/example', ...cases.filter((dir) => readdirSync(dir).includes('evaluations.csv'))])(
  '%s: overlap too',
  { timeout: 30_000 },
  async (dir) => {
    await holds(['overlap', dir]);
    await holds(['overlap', dir, '--max-pairs', '0', '--period', '2025/26']);
  },
);

it('rules, batches and folders that can not be read', { timeout: 30_000 }, async () => {
  await holds(['rules']);
  await holds(['rules', 'cell', '--lang', 'fr']);
  await holds(['score', 'fixtures/example', 'test/nowhere', 'fixtures/published']);
  await holds(['validate', 'fixtures/example', '--period', '2025/26', '--max-diagnostics', '1']);
  await holds(['report', 'fixtures/example', '--public', '--component', 'Military']);
  await holds(['explain', 'Military/outcome', 'fixtures/example']);
  await holds(['explain', 'MIL-R1', 'fixtures/example']);
});

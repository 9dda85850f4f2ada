import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/read/settings/read-settings.ts';
import { inMemory } from '../in-memory.ts';

const codes = ['data/carried', 'data/late'];
const of = (settings: object | string) =>
  readSettings(
    inMemory(
      { 'cpas.json': typeof settings === 'string' ? settings : JSON.stringify(settings, null, 2) },
      { name: 'minutam' },
    ),
    codes,
  );

describe('without a file', () => {
  it('the defaults of the specification hold', async () => {
    expect(await readSettings(inMemory({}, { name: 'minutam' }), codes)).toMatchObject({
      mission: 'minutam',
      lang: null,
      files: { indicators: null, observations: null },
      dates: 'dmy',
      decimal: null,
      period: null,
      yearStart: { month: 7, date: 1 },
      method: {
        aggregation: { indicators: 'arithmetic', levels: 'arithmetic', components: 'arithmetic' },
        levels: { input: 0, output: 0.2, outcome: 0.4, impact: 0.4 },
        missing: 'available',
        coverage: 0.6,
        staleAfter: 12,
        sources: [],
      },
      sensitivity: {
        weights: 0.25,
        levels: 0.25,
        aggregation: ['arithmetic', 'geometric'],
        missing: ['available', 'zero'],
      },
      overlap: { duplication: 0.8, overlap: 0.2, owners: 3, repeatMonths: 6 },
    });
  });
});

describe('what is set', () => {
  it('replaces its default; levels whole', async () => {
    const settings = await of({
      $schema: './cpas.schema.json',
      mission: 'MINUTAM',
      lang: 'fr',
      yearStart: '04-01',
      aggregation: { levels: 'geometric' },
      levels: { outcome: 1 },
      overlap: { owners: 2 },
      files: { observations: ['a.csv', { path: 'b.csv', others: 'skip' }] },
      rules: { 'data/late': 'off' },
    });
    expect(settings).toMatchObject({
      mission: 'MINUTAM',
      lang: 'fr',
      yearStart: { month: 4, date: 1 },
      method: {
        aggregation: { indicators: 'arithmetic', levels: 'geometric' },
        levels: { input: 0, output: 0, outcome: 1, impact: 0 },
      },
      overlap: { owners: 2, overlap: 0.2 },
      files: { observations: [{ path: 'a.csv' }, { path: 'b.csv', others: 'skip' }], indicators: null },
      rules: { 'data/late': 'off' },
    });
  });

  it('one aggregation is that of every step', async () => {
    const { method } = await of({ aggregation: 'minimum' });
    expect(method.aggregation).toEqual({ indicators: 'minimum', levels: 'minimum', components: 'minimum' });
  });

  it('an accepted overlap keeps its place', async () => {
    const { accepted } = await of('{\n  "accepted": [\n    {"evaluations": ["E1", "E2"], "reason": "audit"}\n  ]\n}');
    expect(accepted).toEqual([{ evaluations: ['E1', 'E2'], reason: 'audit', file: 'cpas.json', line: 3, column: 5 }]);
  });

  it('columns may be called by their French names', async () => {
    const { columns, files } = await of({
      columns: { observations: { Période: 'pe', 'par âge': 'Age' } },
      files: { targets: { path: 'x.csv', constants: { lieu: 'Nord' } } },
    });
    expect({ ...columns.observations }).toEqual({ period: 'pe', by_age: 'Age' });
    expect({ ...files.targets?.[0]?.constants }).toEqual({ location: 'Nord' });
  });

  it('a component called as a member that every object has is a component', async () => {
    const { components } = (await of({ components: { constructor: 2, toString: 1 } })).method;
    expect(Object.hasOwn(components, 'constructor')).toBe(true);
    expect(components['constructor']).toBe(2);
  });
});

describe('the run is stopped by', () => {
  it.each([
    [
      'an unknown key',
      { mission: 'x', lang: 'en', agregation: 'minimum' },
      'There is no setting "agregation". Nearest: aggregation\n  cpas.json:4:3  $.agregation',
    ],
    ['an unknown key with nothing near', { xyz: 1 }, 'There is no setting "xyz".\n  cpas.json:2:3  $.xyz'],
    [
      'one deeper',
      { overlap: { repeatMonth: 1 } },
      'There is no setting "repeatMonth". Nearest: repeatMonths\n  cpas.json:3:5  $.overlap.repeatMonth',
    ],
    [
      'one in a list of forms',
      { files: { observations: ['a.csv', { path: 'b.csv', colums: {} }] } },
      'There is no setting "colums". Nearest: columns\n  cpas.json:7:9  $.files.observations[1].colums',
    ],
    [
      'an unknown kind',
      { files: { observation: 'a.csv' } },
      'There is no setting "observation". Nearest: observations\n  cpas.json:3:5  $.files.observation',
    ],
    [
      'an unknown column',
      { columns: { observations: { perod: 'pe' } } },
      'There is no column "perod" in observations. Nearest: period\n  cpas.json:4:7  $.columns.observations.perod',
    ],
    [
      'an unknown rule',
      { rules: { 'data/caried': 'off' } },
      'There is no rule "data/caried". Nearest: data/carried\n  cpas.json:3:5  $.rules["data/caried"]',
    ],
    ['a wrong word', { lang: 'de' }, '"lang" must be "en" or "fr"\n  cpas.json:2:3  $.lang'],
    ['a wrong type', { staleAfter: 'x' }, '"staleAfter" must be a number\n  cpas.json:2:3  $.staleAfter'],
    [
      'a number out of range',
      { coverage: 60 },
      '"coverage" must be a number of at most 1\n  cpas.json:2:3  $.coverage',
    ],
    [
      'a wrong day',
      { yearStart: '7-1' },
      '"yearStart" must be a month and a day, as "07-01"\n  cpas.json:2:3  $.yearStart',
    ],
    [
      'a wrong form',
      { aggregation: 'mean' },
      '"aggregation" must be "arithmetic", "geometric", "harmonic", "minimum" or an object {…}\n  cpas.json:2:3  $.aggregation',
    ],
    [
      'something missing',
      { accepted: [{ evaluations: ['E1', 'E2'] }] },
      '"reason" must be a text\n  cpas.json:3:5  $.accepted[0].reason',
    ],
    [
      'no weight for results',
      { levels: { output: 1 } },
      'Outcome and impact both have weight 0, so there would be no result to score. Give one of them a weight; a level that is not named has none.\n  cpas.json:2:3  $.levels',
    ],
    ['no object', '[]', 'The file must be an object {…}\n  cpas.json:1:1  $'],
    [
      'no JSON',
      '{\n  "lang": en\n}',
      'The settings are not valid JSON: a word that is neither in quotation marks nor true, false or null.\n  cpas.json:2:11',
    ],
    [
      'a trailing comma',
      '{\n  "lang": "en",\n}',
      'The settings are not valid JSON: a name in quotation marks is missing here; after the last member there is no comma.\n  cpas.json:3:1',
    ],
    ['a comment', '{\n  // x\n}', 'The settings are not valid JSON: JSON has no comments.\n  cpas.json:2:3'],
    ['an empty file', '', 'The settings are not valid JSON'],
    [
      'a key that stands twice',
      '{\n  "lang": "en",\n  "lang": "fr"\n}',
      'The setting "lang" is given a second time.\n  cpas.json:3:3  $.lang',
    ],
    [
      '__proto__',
      '{\n  "components": {"__proto__": 1}\n}',
      'The setting "__proto__" is not a name that can be used.\n  cpas.json:2:18  $.components.__proto__',
    ],
    [
      'brackets without end',
      `{\n  "a": ${'['.repeat(5000)}${']'.repeat(5000)}\n}`,
      'The settings are nested more than 100 levels deep.\n  cpas.json:2:107',
    ],
    [
      'brackets that never close',
      `{"a\\"]": ${'{"b":['.repeat(100_000)}`,
      'The settings are nested more than 100 levels deep.\n  cpas.json:1:309',
    ],
  ])('%s', async (_, settings, message) => {
    await expect(of(settings)).rejects.toMatchObject({ name: 'CannotRun', message: expect.stringContaining(message) });
  });

  it('no bracket inside a text', async () => {
    const mission = `${'[{'.repeat(500)}"`;
    expect((await of({ mission, lang: 'fr' })).mission).toBe(mission);
  });

  it('all mistakes at once', async () => {
    const message = await of({ lang: 'de', coverage: 2, misson: 'x' }).catch((error: Error) => error.message);
    for (const path of ['$.lang', '$.coverage', '$.misson']) expect(message).toContain(path);
  });
});

it('knows the place of each of many acceptances, in a time that grows with the file', async () => {
  const accepted = Array.from({ length: 7_000 }, () => ({ evaluations: ['E1', 'E2'], reason: 'both are wanted' }));
  const before = performance.now();
  const settings = await of({ accepted });
  expect(settings.accepted.at(-1)).toMatchObject({ file: 'cpas.json', line: 2 + 6_999 * 7 + 1, column: 5 });
  expect(performance.now() - before).toBeLessThan(5000);
});

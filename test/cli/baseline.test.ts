import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { faulty, folder, mission } from './folder.ts';

const under = (name: string, files: Record<string, readonly string[] | string>) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]));
const today = ['--today', '2025-10-01'];
const validate = async (cwd: string, ...argv: string[]) => {
  const { code, out, err } = await cpas(['validate', ...argv, '--json', ...today], { cwd });
  return { code, err, document: out === '' ? null : JSON.parse(out) };
};

/** A folder whose faults are known, with the baseline beside it. */
async function known(): Promise<string> {
  const cwd = folder(under('demo', faulty));
  await validate(cwd, 'demo', '--write-baseline', 'known.json');
  return cwd;
}
const change = (cwd: string, file: string, ...lines: string[]) =>
  writeFileSync(join(cwd, file), `${lines.join('\n')}\n`);

describe('--write-baseline', () => {
  it('changes nothing of what is shown and judged', async () => {
    const cwd = folder(under('demo', faulty));
    const plain = await validate(cwd, 'demo');
    const writing = await validate(cwd, 'demo', '--write-baseline', 'known.json');
    expect(writing).toEqual({ ...plain, err: 'Wrote known.json\n' });
    expect(writing.code).toBe(1);
  });

  it('is JSON of its schema, sorted, the same for the same files', async () => {
    const [first, second] = [await known(), await known()].map((cwd) => readFileSync(join(cwd, 'known.json'), 'utf8'));
    expect(first).toBe(second);
    const baseline = JSON.parse(first ?? '');
    const schema = JSON.parse(readFileSync('schemas/cpas.baseline.schema.json', 'utf8'));
    expect(new Ajv2020().validate(schema, baseline)).toBe(true);
    expect(baseline.diagnostics.filter(({ code }: { code: string }) => code.startsWith('cell/'))).toEqual([
      { file: 'demo/indicators.csv', code: 'cell/choice', subject: ['H1'], field: 'level', value: 'outcom', count: 1 },
      {
        file: 'demo/observations.csv',
        code: 'cell/number',
        subject: ['M1', '2025-Q4'],
        field: 'value',
        value: '8S',
        count: 1,
      },
    ]);
    const lines = (first ?? '').split('\n').slice(4, -3);
    expect(lines).toEqual([...lines].sort());
  });

  it('holds all of a code, whatever is shown', async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `M1,2025-Q3,x${i}`);
    const cwd = folder({ ...mission, 'observations.csv': [...mission['observations.csv'], ...rows] });
    const { document } = await validate(cwd, '--write-baseline', 'known.json', '--max-diagnostics', '10');
    expect(document.diagnostics.filter(({ code }: { code: string }) => code === 'cell/number')).toHaveLength(10);
    expect(document.summary.codes['cell/number']).toBe(1500);
    const after = await validate(cwd, '--baseline', 'known.json');
    expect(after).toMatchObject({ code: 0, document: { diagnostics: [], summary: { errors: 0 } } });
    expect(after.document.baseline.known).toBeGreaterThanOrEqual(1500);
  });

  it('writes nothing where a folder could not be read', async () => {
    const cwd = await known();
    const { code, err } = await validate(cwd, 'demo', 'nowhere', '--write-baseline', 'other.json');
    expect(code).toBe(2);
    expect(err).not.toContain('Wrote');
    expect(() => readFileSync(join(cwd, 'other.json'))).toThrow();
  });
});

describe('--baseline', () => {
  it('what it has neither fails nor is shown: it is counted', async () => {
    const cwd = await known();
    const { code, document } = await validate(cwd, 'demo', '--baseline', 'known.json', '--strict');
    expect(code).toBe(0);
    expect(document).toMatchObject({ diagnostics: [], summary: { errors: 0, warnings: 0, infos: 0, codes: {} } });
    expect(document.baseline.known).toBe(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).diagnostics.length);
    // what stands in the files is told all the same
    expect(document.problems).toMatchObject({ errors: 3, rowsLeftOut: 3 });
    const { out } = await cpas(['validate', 'demo', '--baseline', 'known.json', ...today], { cwd });
    expect(out.replace(/\s+/g, ' ')).toBe(
      `MINUTAM: no new errors and no new warnings in 2 files, 7 rows. Known from the baseline and not shown: ${document.baseline.known}. Next: cpas score demo --today 2025-10-01 `,
    );
  });

  it('what it does not have fails and is shown, wherever the rows have moved', async () => {
    const cwd = await known();
    change(
      cwd,
      'demo/observations.csv',
      'indicator,period,value',
      'M1,2025-Q2,7',
      'P1,2025-Q3,6O',
      ...faulty['observations.csv'].slice(1),
    );
    const { code, document } = await validate(cwd, 'demo', '--baseline', 'known.json');
    expect(code).toBe(1);
    expect(document.summary).toEqual({ errors: 1, warnings: 0, infos: 0, codes: { 'cell/number': 1 } });
    expect(document.diagnostics).toMatchObject([{ code: 'cell/number', value: '6O', line: 3 }]);
    expect(
      (
        await cpas(['validate', 'demo', '--baseline', 'known.json', '--fail-on', 'cell/choice', '-q', ...today], {
          cwd,
        })
      ).err,
    ).toBe('');
  });

  it('the second of a kind is new where only one is known', async () => {
    const cwd = await known();
    change(cwd, 'demo/observations.csv', ...faulty['observations.csv'], 'M1,2025-Q4,8S');
    expect((await validate(cwd, 'demo', '--baseline', 'known.json')).document.summary.errors).toBe(1);
  });

  it.each([
    ['another indicator', 'P1,2025-Q4,8S'],
    ['another period', 'M1,2025-Q3,8S'],
    ['another place', 'M1,2025-Q4,8S,Goma'],
  ])('the same value of %s is new, also where the known one is mended', async (_, row) => {
    const cwd = folder({
      ...mission,
      'observations.csv': ['indicator,period,value,location', 'P1,2025-Q2,60', 'M1,2025-Q4,8S'],
    });
    await validate(cwd, '--write-baseline', 'known.json');
    change(cwd, 'observations.csv', 'indicator,period,value,location', 'P1,2025-Q2,60', row);
    const { code, document } = await validate(cwd, '--baseline', 'known.json');
    expect({ code, summary: document.summary, baseline: document.baseline }).toMatchObject({
      code: 1,
      summary: { errors: 1, codes: { 'cell/number': 1 } },
      baseline: { gone: 1 },
    });
  });

  it('an indicator never observed is new where another one was known', async () => {
    const never = (id: string) => `${id},Patrols ${id},Military,output,count,0,2024-07-01,10,2026-06-30`;
    const cwd = folder({ ...mission, 'indicators.csv': [...mission['indicators.csv'], never('A1'), never('A2')] });
    const observed = (id: string) => [...mission['observations.csv'], `${id},2025-Q3,4`];
    change(cwd, 'observations.csv', ...observed('A2'));
    await validate(cwd, '--write-baseline', 'known.json');
    change(cwd, 'observations.csv', ...observed('A1'));
    const { code, document } = await validate(cwd, '--baseline', 'known.json', '--strict');
    expect(code).toBe(1);
    expect(document.diagnostics).toMatchObject([{ code: 'data/none', subject: ['A2'] }]);
    expect(document.baseline.gone).toBe(1);
  });

  it('what no longer occurs is counted and told, of the files that were looked at', async () => {
    const cwd = folder({ ...under('a', faulty), ...under('b', faulty) });
    await validate(cwd, 'a', 'b', '--write-baseline', 'known.json');
    change(cwd, 'a/observations.csv', ...mission['observations.csv']);
    const { document } = await validate(cwd, 'a', 'b', '--baseline', 'known.json');
    expect(document.map(({ baseline }: { baseline: object }) => baseline)).toMatchObject([{ gone: 2 }, { gone: 0 }]);
    expect((await validate(cwd, 'b', '--baseline', 'known.json')).document.baseline.gone).toBe(0);
    const { out } = await cpas(['validate', 'a', '--baseline', 'known.json', ...today], { cwd });
    expect(out.replace(/\s+/g, ' ')).toContain('2 of its entries no longer occur; write it again');
  });

  it('holds from another current folder, and where folder and baseline have moved together', async () => {
    const cwd = await known();
    expect((await validate(join(cwd, 'demo'), '--baseline', '../known.json')).code).toBe(0);
    const elsewhere = folder({ ...under('demo', faulty), 'known.json': readFileSync(join(cwd, 'known.json'), 'utf8') });
    expect((await validate('.', join(elsewhere, 'demo'), '--baseline', join(elsewhere, 'known.json'))).code).toBe(0);
  });

  it('holds on another machine where it lies apart from the data', async () => {
    const [here, there] = [folder(under('one', faulty)), folder(under('two', faulty))];
    const apart = folder();
    await validate(here, 'one', '--write-baseline', join(apart, 'known.json'));
    expect((await validate(there, 'two', '--baseline', join(apart, 'known.json'))).code).toBe(0);
  });

  it('is one for several folders', async () => {
    const cwd = folder({ ...under('a', faulty), ...under('b', faulty) });
    await validate(cwd, 'a', 'b', '--write-baseline', 'known.json');
    const { code, document } = await validate(cwd, 'b', 'a', '--baseline', 'known.json');
    expect(code).toBe(0);
    expect(document.map((one: { diagnostics: unknown[] }) => one.diagnostics)).toEqual([[], []]);
    const single = folder({ ...under('a', faulty), ...under('b', faulty) });
    await validate(single, 'a', '--write-baseline', 'known.json');
    expect((await validate(single, 'a', 'b', '--baseline', 'known.json')).document[1].summary.errors).toBe(3);
  });

  it.each([
    ['missing.json', 'There is no baseline "missing.json"; cpas validate --write-baseline missing.json writes one.'],
    [
      'text.json',
      'text.json is not a baseline (cpas.baseline/1); cpas validate --write-baseline text.json writes one.',
    ],
    [
      'other.json',
      'other.json is not a baseline (cpas.baseline/1); cpas validate --write-baseline other.json writes one.',
    ],
    ['.', ". can't be read: it is a folder."],
  ])('%s can not be used', async (file, said) => {
    const cwd = folder({ ...mission, 'text.json': 'known', 'other.json': '{"schema": "cpas.scores/1"}' });
    expect(await validate(cwd, '--baseline', file)).toEqual({ code: 2, err: `error: ${said}\n`, document: null });
  });

  it('says it in French', async () => {
    const cwd = await known();
    const { out } = await cpas(['validate', 'demo', '--baseline', 'known.json', '--lang', 'fr', ...today], { cwd });
    expect(out).toContain('Déjà connus de la base de référence et non affichés');
  });
});

import { describe, expect, it } from 'vitest';
import { type Assessed, type AssessOptions, assess, CannotRun, type Options } from '../../src/index.ts';
import { faulty, folder, mission } from '../cli/folder.ts';

/** The library: the same documents as the commands print. */
describe('assess', () => {
  const today = '2026-07-15';

  it('has no part without its file', async () => {
    const { 'observations.csv': _, ...plan } = mission;
    const planned = await assess(folder(plan), { today });
    expect(planned).toMatchObject({ validation: { schema: 'cpas.validation/1' }, scores: null, overlap: null });
    const scored = await assess(folder(mission), { today });
    expect(scored).toMatchObject({ scores: { overall: { score: 60 } }, overlap: null });
    const evaluations = ['id,title,tool,owner,start,end', 'E1,Survey,survey,HRD,2025-03-01,2025-03-31'];
    const evaluated = await assess(folder({ ...plan, 'evaluations.csv': evaluations }), { today });
    expect(evaluated).toMatchObject({ scores: null, overlap: { evaluations: [{ id: 'E1' }] } });
  });

  it('has no scores of a plan without observations, though a period is asked for', async () => {
    const { 'observations.csv': _, ...plan } = mission;
    expect((await assess(folder(plan), { today, period: '2025' })).scores).toBeNull();
  });

  it.each<{ option: AssessOptions; is: (made: Assessed) => unknown; wanted: unknown }>([
    { option: { period: '2025-Q3' }, is: ({ scores }) => scores?.period.label, wanted: '2025-Q3' },
    { option: { by: 'level' }, is: ({ scores }) => scores?.groups?.map(({ group }) => group), wanted: ['outcome'] },
    { option: { today: '2025-09-30' }, is: ({ validation }) => validation.today, wanted: '2025-09-30' },
    {
      option: { config: 'fixtures/published/cpas.json' },
      is: ({ validation }) => validation.mission,
      wanted: 'Human Development Index 2021',
    },
  ])('takes $option', async ({ option, is, wanted }) => {
    expect(is(await assess(folder(mission), { today, ...option }))).toEqual(wanted);
  });

  it('takes the language of messages, else that of cpas.json', async () => {
    const first = async (files: typeof faulty, options: Options = {}) =>
      (await assess(folder(files), { today, ...options })).validation.diagnostics.find(
        ({ code }) => code === 'cell/number',
      )?.message;
    const french = { ...faulty, 'cpas.json': '{"lang": "fr"}' };
    expect(await first(faulty)).toContain('"8S" is not a number');
    expect(await first(faulty, { lang: 'fr' })).toContain('n’est pas un nombre');
    expect(await first(french)).toContain('n’est pas un nombre');
    expect(await first(french, { lang: 'en' })).toContain('"8S" is not a number');
  });

  it('is of the present day unless told otherwise', async () => {
    const iso = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    const before = iso();
    const { validation } = await assess(folder(mission));
    expect([before, iso()]).toContain(validation.today);
  });

  it('tells errors in the data as diagnostics, and does not throw', async () => {
    const { validation, scores } = await assess(folder(faulty), { today });
    expect(validation.summary.errors).toBe(3);
    expect(scores?.problems.errors).toBe(3);
  });

  it.each<{ when: string; dir: string | Parameters<typeof folder>[0]; options?: Options; says: string }>([
    { when: 'there is no such folder', dir: 'nowhere', says: 'nowhere' },
    { when: 'there is nothing to assess', dir: {}, says: 'indicators.csv' },
    { when: 'the period is none', dir: mission, options: { period: 'soon' }, says: '"soon" is not a period' },
    { when: 'today is no date', dir: mission, options: { today: '2025-02-30' }, says: 'not "2025-02-30"' },
    { when: 'today is not written as one', dir: mission, options: { today: '1/7/2025' }, says: 'not "1/7/2025"' },
    { when: 'there are no such settings', dir: mission, options: { config: 'no.json' }, says: 'no.json' },
    { when: 'the settings are wrong', dir: { ...mission, 'cpas.json': '{"perod": "2025"}' }, says: 'period' },
  ])('throws CannotRun where $when', async ({ dir, options = {}, says }) => {
    const asked = assess(typeof dir === 'string' ? dir : folder(dir), { today, ...options });
    await expect(asked).rejects.toThrow(CannotRun);
    await expect(asked).rejects.toThrow(says);
  });
});

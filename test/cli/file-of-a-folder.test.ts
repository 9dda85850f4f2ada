import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { folder } from './folder.ts';

const files = {
  'indicators.csv': [
    'id,name,component,level,measure,baseline,target',
    'M1,Attacks near bases,Military,outcome,stock,10,0',
    'M2,Patrols,Military,outpt,count,0,10',
  ],
  'observations/2025.csv': ['indicator,period,value', 'M1,2025-Q3,6', 'M1,2025-Q4,8S', 'X9,2025-Q4,7'],
  'exports/dhis2.csv': ['dx,pe,value', 'M1,2025-Q2,x', 'M1,2025-Q1,5'],
  'narrative.md': ['# Militry', 'Words'],
  'cpas.json':
    '{"mission": "MINUTAM", "files": {"observations": ["observations/*.csv", {"path": "exports/dhis2.csv", "columns": {"indicator": "dx", "period": "pe"}}]}}',
};
const cwd = folder({
  ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`m/${path}`, content])),
  'loose/observations.csv': ['indicator,period,value', 'M1,2025-Q3,6', 'M1,2025-Q4,8S'],
  'm/notes.csv': ['indicator,period,value', 'M1,2025-Q3,9X'],
});
const today = ['--today', '2025-10-01'];
const validate = async (argv: readonly string[], at = cwd) => {
  const { code, out, err } = await cpas(['validate', ...argv, '--json', ...today], { cwd: at });
  expect(err).toBe('');
  const document = JSON.parse(out);
  const places = document.diagnostics
    .filter(({ severity }: { severity: string }) => severity !== 'info')
    .map(({ code: rule, file, line }: { code: string; file: string; line: number }) => `${rule} ${file}:${line}`);
  return { code, places, document };
};

describe('a single file of an assessment is checked with its folder, and only what concerns it is shown', () => {
  it('observations: ids are held against the framework, faults of other files are not shown', async () => {
    const { code, places, document } = await validate(['m/observations/2025.csv']);
    expect(places).toEqual(['cell/number m/observations/2025.csv:3', 'id/unknown m/observations/2025.csv:4']);
    expect(code).toBe(1);
    expect(document.summary).toMatchObject({ errors: 2, codes: { 'cell/number': 1, 'id/unknown': 1 } });
    expect(document.files.map(({ path }: { path: string }) => path)).toEqual(['m/observations/2025.csv']);
    expect(document.folder).toBe('m/observations/2025.csv');
    expect(document.mission).toBe('MINUTAM');
  });

  it('a file that only the settings know is read as they say', async () => {
    expect((await validate(['m/exports/dhis2.csv'])).places).toEqual(['cell/number m/exports/dhis2.csv:2']);
  });

  it('from within the folder, and by a path that leads out of it and back', async () => {
    const places = ['cell/choice indicators.csv:3'];
    expect((await validate(['indicators.csv'], join(cwd, 'm'))).places).toEqual(places);
    expect((await validate(['../m/indicators.csv'], join(cwd, 'm'))).places).toEqual(places);
  });

  it('settings and narrative, as git hooks name them, beside other files of their folder', async () => {
    expect((await validate(['m/cpas.json'])).places).toEqual([]);
    expect((await validate(['m/narrative.md'])).places).toEqual(['narrative/unknown-heading m/narrative.md:1']);
    expect((await validate(['m/cpas.json', 'm/narrative.md', 'm/indicators.csv'])).places).toEqual([
      'cell/choice m/indicators.csv:3',
      'narrative/unknown-heading m/narrative.md:1',
    ]);
  });

  it('the verdict speaks of what is shown alone', async () => {
    const verdict = async (file: string) =>
      (await cpas(['validate', file, ...today], { cwd })).out.trimEnd().split('\n').at(-1);
    expect(await verdict('m/cpas.json')).toBe('MINUTAM: no errors and no warnings.');
    expect(await verdict('m/narrative.md')).toBe('1 warning.');
    expect(await verdict('m/exports/dhis2.csv')).toBe('1 error in 1 file, 2 rows.');
  });

  it('what is shown is what is judged', async () => {
    expect((await validate(['m/cpas.json'])).code).toBe(0);
    expect((await cpas(['validate', 'm/narrative.md', '--strict', ...today], { cwd })).code).toBe(1);
  });

  it('broken settings are told whichever file is named', async () => {
    const broken = folder({ ...files, 'cpas.json': '{' });
    for (const file of ['cpas.json', 'indicators.csv'])
      expect((await cpas(['validate', file], { cwd: broken })).code).toBe(2);
  });
});

describe('a file is checked by itself', () => {
  it('with --alone', async () => {
    const { places, document } = await validate(['m/observations/2025.csv', '--alone']);
    expect(places).toEqual(['cell/number m/observations/2025.csv:3']);
    expect(document.summary.codes).toHaveProperty('file/alone');
  });

  it.each(['loose/observations.csv', 'm/notes.csv'])('where no assessment reads it: %s', async (file) => {
    const { places, document } = await validate([file]);
    expect(places).toHaveLength(1);
    expect(document.summary.codes).toHaveProperty('file/alone');
  });
});

import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { faulty, folder, mission } from './folder.ts';

const good = folder(mission);
const bad = folder(faulty);

describe('exit codes', () => {
  it.each([
    ['validate', good, 0],
    ['validate', bad, 1],
    ['score', good, 0],
    ['score', bad, 1],
    ['explain overall', good, 0],
    ['explain M1', bad, 1],
    ['report', good, 0],
    ['report', bad, 1],
    ['rules', good, 0],
    // no evaluations.csv
    ['overlap', good, 2],
    ['score', folder(), 2],
  ])('cpas %s', async (line, cwd, code) => {
    expect((await cpas(line.split(' '), { cwd })).code).toBe(code);
  });

  it('where nothing can be scored for the errors that stand, says so', async () => {
    const cwd = folder({ ...mission, 'observations.csv': 'PK\u0003\u0004, saved by a spreadsheet under another name' });
    const { code, out, err } = await cpas(['score'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'error: No observation can be used, so there is no period to assess. The files have 1 error: cpas validate\n',
    );
    const empty = folder({ ...mission, 'observations.csv': ['indicator,period,value'] });
    expect((await cpas(['score'], { cwd: empty })).err).toBe(
      'error: No observation has a value yet, so there is no period to assess: fill observations.csv, or give --period.\n',
    );
  });

  it('a finding that cpas.json makes an error is one', async () => {
    const strict = folder({ ...mission, 'cpas.json': '{"rules": {"results/regressing": "error"}}' });
    const losing = { ...mission, 'observations.csv': ['indicator,period,value', 'M1,2025-Q3,30', 'P1,2025-Q3,60'] };
    expect((await cpas(['score'], { cwd: folder(losing) })).code).toBe(0);
    const made = folder({ ...losing, 'cpas.json': '{"rules": {"results/regressing": "error"}}' });
    expect((await cpas(['score'], { cwd: made })).code).toBe(1);
    expect((await cpas(['score'], { cwd: strict })).code).toBe(0);
  });
});

describe('streams', () => {
  it.each(['validate', 'score', 'explain overall', 'report', 'rules', 'rules cell/number'])(
    'cpas %s: the result on standard output, nothing else anywhere',
    async (line) => {
      const { out, err } = await cpas(line.split(' '), { cwd: good });
      expect(out).not.toBe('');
      expect(err).toBe('');
    },
  );

  it('while errors stand the first line says so', async () => {
    for (const line of ['score', 'report', 'explain M1']) {
      expect((await cpas(line.split(' '), { cwd: bad })).out.split('\n')[0]).toBe(
        '3 errors stand, 3 rows are left out: cpas validate',
      );
    }
    expect(JSON.parse((await cpas(['score', '--json'], { cwd: bad })).out).problems.errors).toBe(3);
    expect((await cpas(['score', '-f', 'md'], { cwd: bad })).out).toContain('3 errors');
  });

  it('standard error tells the errors, whatever the format', async () => {
    const { out, err } = await cpas(['score', '-f', 'csv'], { cwd: bad });
    expect(out.startsWith('mission,folder,period,component,')).toBe(true);
    expect(err.match(/^error /gm)).toHaveLength(3);
    expect(err).toMatch(/^error cell\/choice {2}indicators\.csv:4:\d+ {2}/);
    expect((await cpas(['score', '-f', 'csv'], { cwd: good })).err).toBe('');
  });

  it('validate reads standard input, told by its header or by --as', async () => {
    const stdin = 'indicator,period,value\nM1,2025-Q9,1\n';
    const { code, out } = await cpas(['validate', '-', '--json'], { cwd: good, stdin });
    expect(code).toBe(1);
    const [first] = JSON.parse(out).diagnostics.filter((one: { severity: string }) => one.severity === 'error');
    expect(first).toMatchObject({ code: 'cell/period', file: '-', line: 2, column: 4 });
    const wide = 'name,2025-Q1\nM1,3\n';
    expect((await cpas(['validate', '-', '--as', 'observations', '--json'], { cwd: good, stdin: wide })).code).toBe(1);
  });
});

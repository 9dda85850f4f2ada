import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { folder, mission } from './folder.ts';

// one warning of reading (data/none) and one of the period (results/regressing)
const warned = folder({
  ...mission,
  'indicators.csv': [...mission['indicators.csv'], 'P2,Cases closed,Police,output,count,0,2024-07-01,10,2026-06-30'],
  'observations.csv': ['indicator,period,value', 'M1,2025-Q3,30', 'P1,2025-Q3,60'],
});
const clean = folder(mission);
const today = ['--today', '2025-10-01'];

async function gates(line: string, cwd = warned) {
  const { code, err } = await cpas([...line.split(' '), ...today], { cwd });
  return { code, said: err.split('\n').filter((one) => one !== '') };
}

describe('gates', () => {
  it.each([
    ['validate --strict', 'gate: 1 warning, none allowed by --strict'],
    ['validate --max-warnings 0', 'gate: 1 warning, more than --max-warnings 0'],
    ['validate --fail-on data/none', 'gate: 1 of data/none, none allowed by --fail-on'],
    ['validate --fail-on row/conflict,data/none', 'gate: 1 of data/none, none allowed by --fail-on'],
    ['score --fail-under 60', 'gate: overall is 40.0, below --fail-under 60'],
    ['score --fail-under 40.00001', 'gate: overall is 40.0, below --fail-under 40.00001'],
    ['score --fail-on results/regressing', 'gate: 1 of results/regressing, none allowed by --fail-on'],
    ['report --fail-under 60', 'gate: overall is 40.0, below --fail-under 60'],
    ['score --fail-under 60 -q', 'gate: overall is 40.0, below --fail-under 60'],
  ])('cpas %s', async (line, said) => {
    const { code, said: lines } = await gates(line);
    expect({ code, lines }).toEqual({ code: 1, lines: [said] });
  });

  it.each([
    'validate --max-warnings 1',
    'validate --fail-on row/conflict',
    'score --fail-under 0',
    'score --max-warnings 99',
  ])('cpas %s passes', async (line) => {
    expect(await gates(line)).toEqual({ code: 0, said: [] });
  });

  it('a gate looks only at what its own command finds', async () => {
    expect((await gates('validate --fail-on results/regressing')).code).toBe(0);
  });

  it('rules that are off are not counted', async () => {
    const off = folder({
      ...mission,
      'cpas.json': '{"rules": {"data/none": "off", "design/single-indicator": "warning"}}',
    });
    expect((await gates('validate --strict', off)).said).toEqual(['gate: 2 warnings, none allowed by --strict']);
    expect((await gates('validate --strict', clean)).said).toEqual([]);
  });

  it('no overall score fails --fail-under', async () => {
    const empty = { ...mission, 'observations.csv': ['indicator,period,value', 'M1,2025-Q3,', 'P1,2025-Q3,'] };
    const { code, said } = await gates('score --fail-under 1 --period 2025/26', folder(empty));
    expect(code).toBe(1);
    expect(said).toEqual(['gate: there is no overall score to hold against --fail-under 1']);
  });

  it('the figure has as many decimals as it takes to differ', async () => {
    const { said } = await gates('score --fail-under 60.04', clean);
    expect(said).toEqual(['gate: overall is 60.0, below --fail-under 60.04']);
  });

  it('in a batch each line names its folder', async () => {
    const { err, code } = await cpas(['validate', clean, warned, '--strict', ...today]);
    expect(code).toBe(1);
    expect(err).toBe(`gate: ${warned}: 1 warning, none allowed by --strict\n`);
  });
});

import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { faulty, folder, mission } from './folder.ts';

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
    ['validate --fail-on data', 'gate: 1 of data, none allowed by --fail-on'],
    ['score --fail-on results/*,row/*', 'gate: 1 of results/*, none allowed by --fail-on'],
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

  it('under --component the scores of the components named are judged, not the overall one', async () => {
    expect((await gates('score --component Police --fail-under 60')).code).toBe(0);
    const both = 'score --component Police --component Military --fail-under 81';
    expect((await gates(both, clean)).said).toEqual([
      'gate: Military is 40.0, below --fail-under 81',
      'gate: Police is 80.0, below --fail-under 81',
    ]);
  });

  it.each([
    'validate --strict --exit-zero',
    'score --fail-under 60 --exit-zero',
    'report --fail-on data --fail-under 60 --exit-zero',
  ])('cpas %s tells and changes no exit code', async (line) => {
    const { code, said } = await gates(line);
    expect(code).toBe(0);
    expect(said[0]).toMatch(/^gate: /);
  });

  it('--exit-zero tells errors too, and does not hide what could not run', async () => {
    const { code, out } = await cpas(['validate', '--exit-zero', ...today], { cwd: folder(faulty) });
    expect(code).toBe(0);
    expect(out).toContain('3 errors');
    expect((await cpas(['validate', 'nowhere', '--exit-zero'], { cwd: clean })).code).toBe(2);
  });

  it('a family that rules in cpas.json names is set for all its codes, but those named themselves', async () => {
    const settings = '{"rules": {"data/none": "error", "data/*": "off", "design": "info"}}';
    const cwd = folder({
      ...mission,
      'indicators.csv': [...mission['indicators.csv'], 'P2,Cases,Police,output,count,0,2024-07-01,10,2026-06-30'],
      'observations.csv': [...mission['observations.csv'], 'M1,2031-Q1,4'],
      'cpas.json': settings,
    });
    const { out } = await cpas(['validate', '--json', ...today], { cwd });
    const { codes, errors } = JSON.parse(out).summary;
    expect(Object.keys(codes).filter((code) => code.startsWith('data/'))).toEqual(['data/none']);
    expect(errors).toBe(1);
    const wrong = folder({ ...mission, 'cpas.json': '{"rules": {"dta/*": "off"}}' });
    expect((await cpas(['validate'], { cwd: wrong })).err).toContain('There is no rule "dta/*".');
  });

  it('no overall score fails --fail-under', async () => {
    const empty = { ...mission, 'observations.csv': ['indicator,period,value', 'M1,2025-Q3,', 'P1,2025-Q3,'] };
    const { code, said } = await gates('score --fail-under 1 --period 2025/26', folder(empty));
    expect(code).toBe(1);
    expect(said).toEqual(['gate: there is no overall score, which --fail-under 1 needs']);
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

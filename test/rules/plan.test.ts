import { describe, expect, it } from 'vitest';
import { findings } from '../findings.ts';

const head = 'id,name,component,level,measure,baseline,target,direction,per,over_time,transform,contributes_to';
const codesAt = async (...rows: readonly string[]) =>
  (await findings({ 'indicators.csv': [head, ...rows] }))
    .filter(({ code }) => code.startsWith('plan/'))
    .map(({ code, line, field }) => `${code} ${line} ${field}`);

describe('a goal', () => {
  it('that is to be maintained needs no baseline, but a target and a tolerance', async () => {
    expect(await codesAt('A,a,C,outcome,percent,,,maintain')).toEqual([
      'plan/no-tolerance 2 tolerance',
      'plan/no-target 2 target',
    ]);
  });

  it('of a milestone is 0 and 1 unless given', async () => {
    expect(await codesAt('A,a,C,outcome,yes-no,,')).toEqual([]);
  });

  it('that accumulates needs a baseline date only where values are added up', async () => {
    expect(await codesAt('A,a,C,outcome,count,0,9,,total', 'B,b,C,outcome,percent,0,9,,total')).toEqual([
      'plan/no-baseline-date 2 baseline_date',
    ]);
    expect(await codesAt('A,a,C,outcome,count,0,9,,total,mean', 'B,b,C,outcome,stock,0,9,,total,count')).toEqual([
      'plan/no-baseline-date 3 baseline_date',
    ]);
  });

  it('of a logarithm is looked at on both sides, in targets.csv too', async () => {
    const found = await findings({
      'indicators.csv': [head, 'A,a,C,outcome,index,0,-1,,,,log', 'B,b,C,outcome,count,1,9,,,,log'],
      'targets.csv': ['indicator,period,target', 'B,2025,0'],
    });
    expect(found.filter(({ code }) => code === 'plan/log-not-positive').map(({ message }) => message)).toEqual([
      'The baseline of A is 0, which has no logarithm, so A has no score.',
      'The target of A is −1, which has no logarithm, so A has no score.',
      'The target of B is 0, which has no logarithm, so B has no score.',
    ]);
  });

  it('against its direction is found in either file, but not across them', async () => {
    const found = await findings({
      'indicators.csv': [head, 'A,a,C,outcome,count,1,9,decrease', 'B,b,C,outcome,count,5,9,increase'],
      'targets.csv': ['indicator,period,baseline,target', 'B,2025-Q1,3,2', 'B,2025-Q2,,1'],
    });
    const contradictions = found.filter(({ code }) => code === 'plan/direction-contradicts-target');
    expect(contradictions.map(({ file, line, field }) => [file, line, field])).toEqual([
      ['indicators.csv', 2, 'direction'],
      ['targets.csv', 2, 'target'],
    ]);
  });
});

describe('a framework', () => {
  const observations = { 'observations.csv': ['indicator,period,value'] };
  const links = (...rows: readonly string[]) => findings({ 'indicators.csv': [head, ...rows], ...observations });

  it('that links nothing has no unlinked outputs', async () => {
    const found = await links('A,a,C,output,count,1,9', 'B,b,C,outcome,count,1,9');
    expect(found.map(({ code }) => code)).not.toContain('design/unlinked-output');
  });

  it('whose link names an unknown id has one diagnostic for it', async () => {
    const found = await links(
      'A,a,C,output,count,1,9,,,,,B|X',
      'D,d,C,output,count,1,9,,,,,',
      'B,b,C,outcome,count,1,9',
    );
    const unlinked = found.filter(({ code }) => code === 'design/unlinked-output');
    expect(unlinked.map(({ indicators }) => indicators)).toEqual([['D']]);
  });

  it('counts an indicator of two components in both', async () => {
    const found = await links('A,a,C|D,outcome,count,1,9');
    const single = found.filter(({ code }) => code === 'design/single-indicator');
    expect(single.map(({ component }) => component)).toEqual(['C', 'D']);
    expect(found.find(({ code }) => code === 'data/none')?.component).toBeNull();
  });

  it('has headcounts only where every indicator of a theme is one', async () => {
    const themed = (...rows: readonly string[]) =>
      findings({ 'indicators.csv': ['id,name,component,level,measure,baseline,target,themes', ...rows] });
    const is = async (...rows: readonly string[]) =>
      (await themed(...rows)).some(({ code }) => code === 'design/headcount-only');
    expect(await is('A,a,C,input,stock,1,9,women', 'B,b,C,output,count,1,9,women')).toBe(true);
    expect(await is('A,a,C,input,stock,1,9,women', 'B,b,C,output,percent,1,9,women')).toBe(false);
    expect(await is('A,a,C,input,stock,1,9,women', 'B,b,C,outcome,count,1,9,women')).toBe(false);
  });
});

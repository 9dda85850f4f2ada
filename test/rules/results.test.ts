import { describe, expect, it } from 'vitest';
import { findings } from '../findings.ts';

const head = 'id,name,component,level,measure,baseline,target,contributes_to,direction,tolerance';

async function found(code: string, indicators: readonly string[], observations: readonly string[]) {
  const files = {
    'indicators.csv': [head, ...indicators],
    'observations.csv': ['indicator,period,value', ...observations],
  };
  return (await findings(files)).filter((each) => each.code === code);
}

const military = [
  'M1,Patrols,Military,output,percent,0,100,M3',
  'M2,Escorts,Military,output,percent,0,100,M3',
  'M3,Attacks,Military,outcome,count,120,60',
  'M4,Safety,Military,impact,percent,40,60',
];

describe('activity without results', () => {
  it('is told of the component and of the chain, naming both ends', async () => {
    const told = await found('results/decoupled', military, ['M1,2025,85', 'M2,2025,85', 'M3,2025,126', 'M4,2025,46']);
    expect(told.map(({ message }) => message)).toEqual([
      'Military is busy, but little changes: outputs 85, results 15, gap +70.',
      'M1 and M2, together at 85, are meant to move M3 (Attacks), which stands at 0.',
    ]);
    expect(told.map(({ component, indicators, line }) => [component, indicators, line])).toEqual([
      ['Military', ['M1', 'M2', 'M3', 'M4'], 2],
      ['Military', ['M1', 'M2', 'M3'], 4],
    ]);
  });

  it('is told with as many decimals as it takes for the figures to add up', async () => {
    const two = ['O,o,Civil Affairs,output,percent,0,100', 'R,r,Civil Affairs,outcome,percent,0,100'];
    const [said] = await found('results/unexplained', two, ['O,2025,29.6', 'R,2025,67.2']);
    // 67 − 30 are 37, the gap is −37.6
    expect(said?.message).toContain('results 67.2, outputs 29.6, gap −37.6:');
    const [whole] = await found('results/unexplained', two, ['O,2025,29.6', 'R,2025,67.6']);
    expect(whole?.message).toContain('results 68, outputs 30, gap −38:');
  });

  it('begins at 25 points', async () => {
    const withOutput = ['O,o,Military,output,percent,0,100', 'M3,Attacks,Military,outcome,count,120,60'];
    const gap = (output: number) => found('results/decoupled', withOutput, [`O,2025,${output}`, 'M3,2025,120']);
    expect(await gap(24.9)).toEqual([]);
    expect(await gap(25)).toHaveLength(1);
  });

  it('of a chain across components belongs to the component of the result', async () => {
    const across = ['P1,Trainings,Police,output,percent,0,100,M3', 'M3,Attacks,Military,outcome,count,120,60'];
    const [chain, ...more] = await found('results/decoupled', across, ['P1,2025,90', 'M3,2025,117']);
    expect([chain?.message, chain?.component, more]).toEqual([
      'P1 (Trainings), at 90, is meant to move M3 (Attacks), which stands at 5.',
      'Military',
      [],
    ]);
  });
});

describe('results without activity', () => {
  it('are told of the component and of the chain', async () => {
    const told = await found('results/unexplained', military, ['M1,2025,10', 'M2,2025,20', 'M3,2025,60', 'M4,2025,60']);
    expect(told.map(({ message }) => message)).toEqual([
      'Military: results 100, outputs 15, gap −85: what it does (M1 and M2) does not explain what has improved (M3 and M4).',
      'M3 (Attacks) stands at 100, though M1 and M2, meant to move it, are together at 15.',
    ]);
  });
});

describe('what goes the wrong way', () => {
  it('is told of what is to be maintained by its target', async () => {
    const held = ['M5,Roads open,Military,outcome,percent,,90,,maintain,5'];
    const [one] = await found('results/regressing', held, ['M5,2025,70']);
    expect(one?.message).toBe('M5 (Roads open) goes the wrong way: 70\u00a0%, to be held at 90\u00a0%.');
  });

  it('is no finding of an output', async () => {
    const output = ['M6,Patrols,Military,output,count,100,200'];
    expect(await found('results/regressing', output, ['M6,2025,50'])).toEqual([]);
  });

  it('leads to the rows it is made from', async () => {
    const outcome = ['M3,Attacks,Military,outcome,count,120,60'];
    const [one] = await found('results/regressing', outcome, ['M3,2024,1', 'M3,2025-H1,60', 'M3,2025-H2,66']);
    expect([one?.file, one?.line, one?.related]).toEqual([
      'observations.csv',
      3,
      [{ file: 'observations.csv', line: 4 }],
    ]);
  });
});

describe('a constraint', () => {
  it('of several components is a finding of each that the framework has', async () => {
    const files = {
      'indicators.csv': [head, ...military, 'P1,Trainings,Police,outcome,percent,0,100'],
      'observations.csv': ['indicator,period,value', 'M3,2025,90'],
      'constraints.csv': ['id,component,kind,start,end', 'K1,Military|Police,access,2025-12-31,2026-03-01'],
    };
    const told = (await findings(files)).filter(({ code }) => code === 'context/constrained');
    expect(told.map(({ component, message }) => [component, message])).toEqual([
      ['Military', 'Military was held back by a constraint (K1, access) from 2025-12-31 to 2026-03-01.'],
      ['Police', 'Police was held back by a constraint (K1, access) from 2025-12-31 to 2026-03-01.'],
    ]);
  });
});

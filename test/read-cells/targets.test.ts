import { describe, expect, it } from 'vitest';
import { inMemory } from '../in-memory.ts';
import { readAll } from './read-all.ts';

const head = 'id,name,component,level,measure,baseline,target';
const p1 = 'P1,Trust,Police,outcome,percent,30,60';

describe('targets.csv', () => {
  it('named alone may say yes where the measure is not known', async () => {
    const files = { 'targets.csv': ['indicator,period,target', 'Y1,2025,oui', 'P1,2025,60 %', 'P1,2026,maybe'] };
    const { framework, told } = await readAll(inMemory(files, { named: ['targets.csv'] }));
    expect(framework.targets.map(({ target }) => target)).toEqual([1, 60]);
    expect(told).toEqual(['file/alone null', 'cell/number targets.csv:4:9']);
  });

  const read = (others: readonly string[], ...rows: string[]) =>
    readAll(
      inMemory({
        'indicators.csv': [head, p1, 'Y1,Done,Police,output,yes-no,,', ...others],
        'targets.csv': ['indicator,period,location,baseline,target', ...rows],
      }),
    );

  it('gives goals of a period or a place', async () => {
    const { framework, told } = await read([], 'P1,2025/26,,30%,60', 'P1,,Goma,,50', 'Y1,2025,Whole mission,,oui');
    expect(told).toEqual([]);
    expect(
      framework.targets.map(({ period, location, baseline, target }) => [period?.label, location, baseline, target]),
    ).toEqual([
      ['2025/26', null, 30, 60],
      [undefined, 'Goma', null, 50],
      ['2025', null, null, 1],
    ]);
  });

  it('needs a goal, and a period or place', async () => {
    const { told, leftOut } = await read(
      [],
      'P1,2025,,,',
      'P1,,,1,2',
      'P1,,total,1,2',
      'P1,2025,,1,120',
      'P9,2025,,1,2',
    );
    expect(told).toEqual([
      'cell/required targets.csv:2:11',
      'cell/required targets.csv:3:4',
      'cell/required targets.csv:4:4',
      'cell/range targets.csv:5:12',
      'id/unknown targets.csv:6:1',
    ]);
    expect(leftOut).toBe(5);
  });

  it('gives one goal for an indicator, period and place', async () => {
    const { framework, faults, told, leftOut } = await read(
      ['X1,Bad,Police,outcom,percent,1,2'],
      'P1,2025,,30,60',
      'P1,2025,Goma,30,60',
      'P1,2025-01-01..2025-12-31,,30,70',
      'X1,2025,,1,2',
      'P1,2025,,,80',
    );
    expect(told).toEqual(['cell/choice indicators.csv:4:15', 'row/conflict targets.csv:6:11']);
    expect(faults[0]?.waiting).toEqual({ targets: 1 });
    expect(faults[1]).toMatchObject({
      facts: { key: 'P1, 2025', here: '80', there: '30 – 60', lineNumbers: [2, 4], subject: 'goals' },
      related: [
        { file: 'targets.csv', line: 2 },
        { file: 'targets.csv', line: 4 },
      ],
    });
    expect(framework.targets.map(({ location }) => location)).toEqual(['Goma']);
    expect(leftOut).toBe(1 + 3);
  });
});

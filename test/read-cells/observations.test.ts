import { describe, expect, it } from 'vitest';
import { inMemory } from '../in-memory.ts';
import { readAll } from './read-all.ts';
import { fiveIndicators, readObservations as read } from './read-observations.ts';

describe('an observation', () => {
  it('keeps all that is said of it, and where its value stands', async () => {
    const { rows, told } = await read([
      'indicator,period,location,value,weight,low,high,source,quality,note,by_sex',
      'P1,2025-Q1,Goma,"45,",,,,,,,',
      'P1,2025-Q1,Goma,45.5 %,1 200,40,50,RBB,Moyenne,"two',
      'lines",female',
      'M1,2025-Q1,,"3",,,,,,,',
    ]);
    expect(told).toEqual(['cell/number observations.csv:2:17']);
    expect(rows).toEqual([
      {
        indicator: 0,
        start: Date.UTC(2025, 0, 1) / 86_400_000,
        end: Date.UTC(2025, 2, 31) / 86_400_000,
        period: '2025-Q1',
        place: 'Goma',
        part: { columns: ['by_sex'], values: ['female'] },
        source: 'RBB',
        value: 45.5,
        weight: 1200,
        low: 40,
        high: 50,
        quality: 2,
        file: 'observations.csv',
        line: 3,
        valueLine: 3,
        column: 17,
        text: '45.5 %',
      },
      expect.objectContaining({
        indicator: 1,
        line: 5,
        valueLine: 5,
        column: 13,
        value: 3,
        weight: Number.NaN,
        quality: 0,
      }),
    ]);
  });

  it('without a value is counted and no more; its other cells are looked at', async () => {
    const { said, told, files, leftOut } = await read([
      'indicator,period,value,quality',
      'M1,2025-Q1,NA,',
      'M1,2025-Q2,,',
      'M1,2025-Q5,n.d.,',
      'M1,2025-Q3,…,best',
      'M1,2025-Q4,0,',
    ]);
    expect(told).toEqual(['cell/period observations.csv:4:4', 'cell/choice observations.csv:5:14']);
    expect(said).toEqual(['M1 2025-Q4 = 0']);
    expect(files[1]).toMatchObject({ path: 'observations.csv', kind: 'observations', rows: 5 });
    expect(leftOut).toBe(2);
  });

  it('is held against its measure', async () => {
    const { said, told, leftOut } = await read([
      'indicator,period,value,low,high,weight',
      'P1,2025-01,101,,,',
      'P1,2025-02,50,60,,',
      'P1,2025-03,50,,40,',
      'P1,2025-04,50,-1,,0',
      'M1,2025-01,-1,,,',
      'M1,2025-02,3%,,,',
      'Y1,2025-01,oui,,,',
      'Y1,2025-02,FALSE,,,',
      'Y1,2025-03,2,,,',
      'R1,2025-01,-5,-6,-4,',
      'N1,2025-01,5%,,,',
    ]);
    expect(told).toEqual([
      'cell/range observations.csv:2:12',
      'cell/range observations.csv:3:15',
      'cell/range observations.csv:4:16',
      'cell/range observations.csv:5:19',
      'cell/range observations.csv:5:15',
      'cell/range observations.csv:6:12',
      'cell/number observations.csv:7:12',
      'cell/range observations.csv:10:12',
    ]);
    expect(said).toEqual(['Y1 2025-01 = 1', 'Y1 2025-02 = 0', 'R1 2025-01 = -5', 'N1 2025-01 = 5']);
    expect(leftOut).toBe(7);
  });

  it('is what its faults are about, where it is known whose it is', async () => {
    const { faults } = await read([
      'indicator,period,value,quality',
      'P1,2025-Q5,101,best',
      'Z9,2025-Q5,1,',
      ',2025-Q5,1,',
      'M1,2025,x,',
    ]);
    expect(faults.map(({ code, at, indicators }) => [code, at.line, indicators])).toEqual([
      ['cell/period', 2, ['P1']],
      ['cell/range', 2, ['P1']],
      ['cell/choice', 2, ['P1']],
      ['id/unknown', 3, undefined],
      ['cell/period', 3, undefined],
      ['cell/required', 4, undefined],
      ['cell/period', 4, undefined],
      ['cell/number', 5, ['M1']],
    ]);
  });

  it('has no place and no part where its cells say the total', async () => {
    const { said } = await read(
      [
        'indicator,period,value,location,by_sex,by_age',
        'M1,2025-Q1,1,Toute la mission,Both sexes,ALL',
        'M1,2025-Q2,2,Everyone,everyone,0-4',
        'M1,2025-Q3,3,NA,tous,NA',
      ],
      { files: { observations: { path: 'observations.csv', totals: ['Everyone'] } } },
    );
    expect(said).toEqual(['M1 2025-Q1 = 1', 'M1 2025-Q2 by_age=0-4 = 2', 'M1 2025-Q3 NA by_age=NA = 3']);
  });

  it('has the same part object for the same part, its texts in NFC', async () => {
    const { rows } = await read([
      'indicator,period,value,location,by_sex',
      'M1,2025-Q1,1,Cafe\u0301,fe\u0301minin',
      'M1,2025-Q2,2,Caf\u00e9,f\u00e9minin',
    ]);
    expect(rows[0]?.part).toBe(rows[1]?.part);
    expect(rows.map(({ place }) => place)).toEqual(['Caf\u00e9', 'Caf\u00e9']);
  });

  it('is looked at for characters that cannot be seen, and used', async () => {
    const { told, said } = await read(['indicator,period,value,location,note', 'M1,2025,1,Go\u202ema,a\u0007b']);
    expect(told.toSorted()).toEqual([
      'cell/control-character observations.csv:2:11',
      'cell/control-character observations.csv:2:17',
    ]);
    expect(said).toHaveLength(1);
  });
});

describe('an id', () => {
  it('that nothing has is told, with the nearest', async () => {
    const { faults, told, leftOut } = await read([
      'indicator,period,value',
      'P-1,2025,1',
      ',2025,1',
      'Zebra,2025-Q9,x',
    ]);
    expect(told).toEqual([
      'id/unknown observations.csv:2:1',
      'cell/required observations.csv:3:1',
      'id/unknown observations.csv:4:1',
      'cell/period observations.csv:4:7',
      'cell/number observations.csv:4:15',
    ]);
    expect(faults[0]?.facts).toEqual({ id: 'P-1', subject: 'indicator', nearest: 'P1', list: null });
    expect(leftOut).toBe(3);
  });

  it('whose row was left out is known: a thousand observations wait for one error', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `X1,${2000 + (i % 20)},nonsense ${i}`);
    const { faults, told, said, leftOut } = await readAll(
      inMemory({
        'indicators.csv': [...fiveIndicators, 'X1,Bad,Police,outcom,percent,1,2'],
        'observations.csv': ['indicator,period,value', ...rows, 'M1,2025,1'],
      }),
    );
    expect(told).toEqual(['cell/choice indicators.csv:7:15']);
    expect(faults[0]?.waiting).toEqual({ observations: 1000 });
    expect(said).toEqual(['M1 2025 = 1']);
    expect(leftOut).toBe(1);
  });

  it('outside the framework is passed over unchecked where the file says so', async () => {
    const { faults, told, said, leftOut } = await read(
      ['indicator,period,value', 'Z1,nonsense,x,y,z', 'Z2,2025,1', 'Z1,2025,1', 'M1,2025,7'],
      { files: { observations: { path: 'observations.csv', others: 'skip' } } },
    );
    expect(told).toEqual(['row/other observations.csv']);
    expect(faults[0]?.facts).toEqual({ rows: 3, indicators: 2, all: false });
    expect(said).toEqual(['M1 2025 = 7']);
    expect(leftOut).toBe(0);
  });

  it('is taken as it stands where no indicators are among the files', async () => {
    const files = { 'observations.csv': ['indicator,period,value', 'A,2025,1', 'B,2025,-12%', 'A,2026,x'] };
    const { told, said, rows, idOf } = await readAll(inMemory(files, { named: ['observations.csv'] }));
    expect(told).toEqual(['file/alone null', 'cell/number observations.csv:4:8']);
    expect(said).toEqual(['A 2025 = 1', 'B 2025 = -12']);
    expect([...new Set(rows.map(idOf))]).toEqual(['A', 'B']);
  });
});

it('gives rows in batches while the file is read, and holds none', async () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => `M1,2025-Q${(i % 4) + 1},${i},place ${i % 100}`);
  const { said, files } = await read(['indicator,period,value,location', ...rows]);
  expect(said).toHaveLength(50_000);
  expect(files[1]?.rows).toBe(50_000);
});

it('named alone may say yes or no: the measure is not known', async () => {
  const lines = ['indicator,period,value', 'Y1,2025,oui', 'Y1,2026,No', 'P1,2025,45 %', 'P1,2026,maybe'];
  const { rows, told } = await readAll(inMemory({ 'observations.csv': lines }, { named: ['observations.csv'] }));
  expect(rows.map(({ value }) => value)).toEqual([1, 0, 45]);
  expect(told).toEqual(['file/alone null', 'cell/number observations.csv:5:9']);
});

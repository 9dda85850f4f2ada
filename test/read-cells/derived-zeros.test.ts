import { describe, expect, it } from 'vitest';
import { inMemory } from '../in-memory.ts';
import { derive } from './derived.ts';
import { readAll } from './read-all.ts';

describe('a date that is far off', () => {
  const places = Array.from({ length: 100 }, (_, i) => `2025-01-02,P${i}`);
  const daily = { indicator: 'A', date: 'Date', location: 'Admin', every: 'day' };

  it.each(['1025-01-02', '9025-03-01', '2026-01-01'])('stretches nothing: %s', async (far) => {
    const list = ['Date,Admin', `${far},Beni`, ...places, '2025-01-04,P0'];
    const { said } = await derive(daily, list);
    // 2 to 4 January: each of 100 places and Beni on 3 days, save the 101 that have an event; and the event that is far off
    expect(said.filter((row) => row.endsWith('= 0'))).toHaveLength(3 * 101 - 101);
    expect(said).toContain(`A ${far} Beni = 1`);
  });

  it('says so where its year is none', async () => {
    const { told, faults } = await derive(daily, ['Date,Admin', '9025-03-01,Beni', '2025-01-02,Beni']);
    expect(told).toEqual(['cell/year events/2025.csv:2:1']);
    expect(faults.at(-1)?.facts).toEqual({ text: '9025-03-01', year: 9025, latest: 2055 });
  });

  it('makes no zeros without measure, and the first and the last event are named', async () => {
    const { said, faults, lost } = await derive(daily, ['Date,Admin', '1950-01-02,P0', ...places]);
    expect(said).toHaveLength(101);
    expect(faults.at(-1)).toMatchObject({
      code: 'file/limit',
      at: { file: 'events/2025.csv', line: 2, column: 1 },
      related: [{ file: 'events/2025.csv', line: 3 }],
      facts: { limit: 'zeros', most: 1_000_000, places: 100, parts: 1, from: '1950-01-02', to: '2025-01-02' },
    });
    expect([...lost.events]).toEqual([0]);
    const between = await derive({ ...daily, since: '2025-01-01', until: '2025-01-02' }, [
      'Date,Admin',
      '1950-01-02,P0',
      ...places,
    ]);
    expect(between.said).toHaveLength(1 + 100 + 100);
  });
});

describe('an event that is lost makes no zero and no part of a count', () => {
  const readWith = (rows: readonly string[], entry: object = {}) =>
    derive({ indicator: 'A', date: 'Date', location: 'Admin', ...entry }, ['Date,Admin,Killed', ...rows]);
  const around = ['2025-01-01,Beni,1', '2025-01-01,Goma,1', '2025-03-31,Beni,1', '2025-03-31,Goma,1'];
  const known = ['A 2025-01 Beni = 1', 'A 2025-01 Goma = 1', 'A 2025-03 Beni = 1', 'A 2025-03 Goma = 1'];

  it.each([
    { why: 'without a date', row: ',Beni,1', zeros: ['A 2025-02 Goma = 0'] },
    { why: 'on a day that does not exist', row: '2025-02-30,Beni,1', zeros: ['A 2025-02 Goma = 0'] },
    { why: 'with a cell too many', row: '2025-02-03,Beni,1,1', zeros: [] },
    { why: 'behind a stray quote', row: '"2025-02-03"x,Beni,1', zeros: [] },
    // it lies in April, May or June: February is known
    { why: 'of a longer period elsewhere', row: '2025-Q2,Beni,1', zeros: ['A 2025-02 Beni = 0', 'A 2025-02 Goma = 0'] },
    { why: 'of a longer period', row: '2025-Q1,Beni,1', zeros: ['A 2025-02 Goma = 0'] },
  ])('$why', async ({ row, zeros }) => {
    const { said, lost: losses } = await readWith([...around, row]);
    expect(said.sort()).toEqual([...known, ...zeros].sort());
    expect([...losses.events]).toEqual([0]);
  });

  it('for its figure: its month has no value, the others have', async () => {
    const rows = [...around, '2025-02-03,Beni,x', '2025-03-05,Goma,x'];
    const { said, told } = await readWith(rows, { indicator: 'K', value: { sum: 'Killed' } });
    expect(told.map((code) => code.split(' ')[0])).toEqual(['cell/number', 'cell/number']);
    expect(said.sort()).toEqual([
      'K 2025-01 Beni = 1',
      'K 2025-01 Goma = 1',
      'K 2025-02 Goma = 0',
      'K 2025-03 Beni = 1',
    ]);
  });

  it('for its indicator: of the nearest, and of all where there is none', async () => {
    const zerosBeside = async (id: string) => {
      const list = [
        'Code,Date',
        'AB1,2025-01-01',
        'K,2025-01-01',
        `${id},2025-02-03`,
        'AB1,2025-03-31',
        'K,2025-03-31',
      ];
      const framework = ['id,name,component,level,measure', 'AB1,a,P,impact,count', 'K,k,P,impact,count'];
      const { said } = await readAll(
        inMemory({
          'indicators.csv': framework,
          'e.csv': list,
          'cpas.json': JSON.stringify({ derive: [{ indicator: { column: 'Code' }, from: 'e.csv', date: 'Date' }] }),
        }),
      );
      return said.filter((row) => row.includes('2025-02'));
    };
    expect(await zerosBeside('AB2')).toEqual(['K 2025-02 = 0']);
    expect(await zerosBeside('')).toEqual([]);
    expect(await zerosBeside('Z9')).toEqual(['AB1 2025-02 = 0', 'K 2025-02 = 0']);
  });

  it('by a stray quote that swallows others', async () => {
    const rows = [
      '2025-01-01,Beni,1',
      '2025-01-05,"Beni,1',
      '2025-02-01,Beni,1',
      '2025-02-02,Beni",1',
      '2025-03-31,Beni,1',
    ];
    const { said } = await readWith(rows);
    expect(said.filter((row) => row.startsWith('A 2025-02'))).toEqual([]);
  });
});

it('knows no zeros of days to come', async () => {
  const { said } = await derive({ indicator: 'A', date: 'Date', since: '2025-11-01', until: '2026-06-30' }, [
    'Date',
    '2025-11-05',
  ]);
  // the day of the report is the last of 2025
  expect(said).toEqual(['A 2025-11 = 1', 'A 2025-12 = 0']);
});

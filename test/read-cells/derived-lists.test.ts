import { describe, expect, it } from 'vitest';
import { type Content, inMemory } from '../in-memory.ts';
import { derive, derivedIndicators } from './derived.ts';
import { readAll } from './read-all.ts';

describe('several lists of one entry', () => {
  const lists = (files: Readonly<Record<string, Content>>, ...entries: readonly object[]) =>
    readAll(
      inMemory({
        'indicators.csv': derivedIndicators,
        ...files,
        'cpas.json': JSON.stringify({
          derive: entries.map((entry) => ({ from: 'events/*.csv', date: 'Date', ...entry })),
        }),
      }),
    );
  const halves = {
    'events/1.csv': ['Date,Admin', '2025-01-01,Beni', '2025-02-10,Goma', '2025-03-14,Beni'],
    'events/2.csv': ['Date,Admin', '2025-03-16,Beni', '2025-05-31,Goma'],
  };

  it('are added up', async () => {
    const { said, told } = await lists(halves, { indicator: 'A' });
    expect(told.filter((code) => code.startsWith('row/'))).toEqual([]);
    expect(said.filter((row) => row.startsWith('A 2025-03'))).toEqual(['A 2025-03 = 2']);
  });

  it('are one where since and until say of which days they tell', async () => {
    const edges = { since: '2025-01-01', until: '2025-05-31' };
    const { said } = await lists(halves, { indicator: 'A', location: 'Admin', ...edges });
    expect(said.sort()).toEqual([
      'A 2025-01 Beni = 1',
      'A 2025-01 Goma = 0',
      'A 2025-02 Beni = 0',
      'A 2025-02 Goma = 1',
      'A 2025-03 Beni = 2',
      'A 2025-03 Goma = 0',
      'A 2025-04 Beni = 0',
      'A 2025-04 Goma = 0',
      'A 2025-05 Beni = 0',
      'A 2025-05 Goma = 1',
    ]);
  });

  it('tell nothing of the months between them', async () => {
    const { said } = await lists(
      { 'events/1.csv': ['Date', '2025-01-01', '2025-02-28'], 'events/2.csv': ['Date', '2025-05-01', '2025-07-31'] },
      { indicator: 'A' },
    );
    expect(said.sort()).toEqual(['A 2025-01 = 1', 'A 2025-02 = 1', 'A 2025-05 = 1', 'A 2025-06 = 0', 'A 2025-07 = 1']);
  });

  it('have a value of `where` if one of them has', async () => {
    const where = { Admin: ['beni', 'Uvira', 'Gomma'] };
    const { faults } = await lists(halves, { indicator: 'A', where });
    expect(faults.filter(({ code }) => code === 'name/unmatched').map(({ facts }) => facts)).toEqual([
      { value: 'Uvira', column: 'Admin', setting: 'where', nearest: null },
      { value: 'Gomma', column: 'Admin', setting: 'where', nearest: 'Goma' },
    ]);
  });
});

describe('two entries for one list', () => {
  const list = ['Day,Killed,Other', '03/04/2025,x,5', '03/04/2025,"1,5",6', '03/25/2025,-1,-1', '99,1,1'];
  const day = { date: 'Day', from: 'events/*.csv' };

  it('are read each by its own settings, and what is wrong in both is told once', async () => {
    const { said, told, leftOut, files } = await derive(
      [
        { ...day, indicator: 'D', value: { sum: 'Killed' }, dates: 'mdy', decimal: ',', missingValues: ['x', '-1'] },
        { ...day, indicator: 'A', value: { sum: 'Other' }, dates: 'mdy' },
        { ...day, indicator: 'K', value: { sum: 'Other' } },
      ],
      list,
    );
    // 4 March and 25 March of the first two, 3 April of the third; −1 is missing only where it is said so
    expect(said).toEqual(['D 2025-03 = 1.5', 'K 2025-04 = 11']);
    expect(told.sort()).toEqual(
      ['cell/period events/2025.csv:5:1', 'cell/period events/2025.csv:4:1', 'cell/range events/2025.csv:4:15'].sort(),
    );
    expect(leftOut).toBe(1 + 2);
    expect(files.filter(({ kind }) => kind === 'events')).toHaveLength(1);
  });
});

it('gives values the names that `map` says, by the column of the model or the header', async () => {
  const list = ['Date,Admin,Code,Sex', '2025-01-05,GOMA,attacks,F', '2025-01-06,Goma,Attacks,m'];
  const map = { indicator: { Attacks: 'A' }, Admin: { GOMA: 'Goma' }, by_sex: { f: 'female', M: 'male', x: 'other' } };
  const entry = { indicator: { column: 'Code' }, date: 'Date', location: 'Admin', by: { by_sex: 'Sex' }, map };
  const { said, faults } = await derive(entry, list);
  expect(said).toEqual(['A 2025-01 Goma by_sex=female = 1', 'A 2025-01 Goma by_sex=male = 1']);
  expect(faults.at(-1)).toMatchObject({
    code: 'name/unmatched',
    facts: { value: 'x', column: 'by_sex', setting: 'map', nearest: null },
  });
});

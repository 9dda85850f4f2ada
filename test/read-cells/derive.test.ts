import { describe, expect, it } from 'vitest';
import { attacks, derive } from './derived.ts';

describe('events are counted', () => {
  it('by month and place, 0 where a place that occurs has none in a month the list covers', async () => {
    const { said, rows, told, files } = await derive(attacks);
    expect(told).toEqual([]);
    // the list begins in the middle of January and ends on the last day of April: February to April are whole
    expect(said.sort()).toEqual([
      'A 2025-01 Beni = 1',
      'A 2025-02 (none) = 0',
      'A 2025-02 Beni = 1',
      'A 2025-02 Goma = 0',
      'A 2025-03 (none) = 0',
      'A 2025-03 Beni = 0',
      'A 2025-03 Goma = 0',
      'A 2025-04 (none) = 1',
      'A 2025-04 Beni = 1',
      'A 2025-04 Goma = 0',
    ]);
    expect(rows[0]).toMatchObject({ file: 'events/2025.csv', line: 2, valueLine: 2, column: 1 });
    expect(files.at(-1)).toMatchObject({ path: 'events/2025.csv', kind: 'events', rows: 5 });
  });

  it('between dates that the settings say', async () => {
    const { said } = await derive({ ...attacks, location: undefined, since: '2025-01-01', until: '2025-06-30' });
    expect(said.sort()).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((m, i) => `A 2025-0${m} = ${[1, 1, 0, 2, 0, 0][i]}`),
    );
  });

  it('by other intervals', async () => {
    const by = async (every: string) => (await derive({ ...attacks, location: undefined, every })).said;
    expect(await by('year')).toEqual(['A 2025 = 4']);
    expect(await by('quarter')).toEqual(['A 2025-Q1 = 2', 'A 2025-Q2 = 2']);
    const weeks = await by('week');
    expect(weeks.slice(0, 2)).toEqual(['A 2025-W02 = 1', 'A 2025-W06 = 1']);
    expect(weeks).toContain('A 2025-W03 = 0');
    expect(weeks).not.toContain('A 2025-W18 = 0');
    expect((await by('day')).filter((row) => row.endsWith('= 0'))).toHaveLength(111 - 4);
  });

  it('by parts', async () => {
    const { said } = await derive({ ...attacks, location: undefined, by: { by_sex: 'Sex' } });
    expect(said.filter((row) => !row.endsWith('= 0'))).toEqual([
      'A 2025-01 by_sex=f = 1',
      'A 2025-02 by_sex=f = 1',
      'A 2025-04 by_sex=(none) = 1',
      'A 2025-04 by_sex=m = 1',
    ]);
    expect(said).toContain('A 2025-02 by_sex=m = 0');
  });
});

describe('events are measured', () => {
  it('by a sum; one without a number is not taken for 0', async () => {
    const { said } = await derive({ ...attacks, indicator: 'K', value: { sum: 'Killed' } });
    expect(said.filter((row) => row.includes('Beni'))).toEqual([
      'K 2025-01 Beni = 2',
      'K 2025-02 Beni = 3',
      'K 2025-03 Beni = 0',
    ]);
  });

  it('by a mean, weighted by the number of events, missing where there are none', async () => {
    const { said, rows } = await derive({ indicator: 'D', date: 'Date', value: { mean: 'Killed' } });
    expect(said).toEqual(['D 2025-01 = 1', 'D 2025-02 = 3', 'D 2025-04 = 1']);
    expect(rows.map(({ weight }) => weight)).toEqual([2, 1, 1]);
  });

  it('by a share from 0 to 100', async () => {
    const { said, rows } = await derive({ indicator: 'S', date: 'Date', value: { share: { Answered: 'yes' } } });
    expect(said).toEqual(['S 2025-01 = 50', 'S 2025-02 = 0', 'S 2025-04 = 100']);
    expect(rows.map(({ weight }) => weight)).toEqual([2, 1, 2]);
  });

  it('to the same sum in any order', async () => {
    const list = (numbers: readonly number[]) => ['Date,Killed', ...numbers.map((n) => `2025-01-10,${n}`)];
    const sum = async (...numbers: number[]) =>
      (await derive({ indicator: 'D', date: 'Date', value: { sum: 'Killed' } }, list(numbers))).rows[0]?.value;
    expect(await sum(1e16, 1, -1e16, 1)).toBe(2);
    expect(await sum(1, 1e16, 1, -1e16)).toBe(2);
  });
});

describe('an indicator of each value of a column', () => {
  const list = [
    'Date,Code,Site',
    '2025-01-01,A,Beni',
    '2025-01-31,K,Goma',
    '2025-02-28,Z,Goma',
    '2025-02-28,,Goma',
    '2025-03-31,X,',
  ];

  it('counts for those that are there', async () => {
    const { said, told, faults, leftOut } = await derive(
      { indicator: { column: 'Code' }, date: 'Date', location: 'Site' },
      list,
    );
    expect(told).toEqual(['id/unknown events/2025.csv:4:12', 'cell/required events/2025.csv:5:12']);
    expect(leftOut).toBe(1 + 2);
    expect(faults.find(({ code }) => code === 'cell/choice')?.waiting).toEqual({ events: 1 });
    expect(said.filter((row) => row.startsWith('A 2025-01'))).toEqual([
      'A 2025-01 Beni = 1',
      'A 2025-01 Goma = 0',
      'A 2025-01 (none) = 0',
    ]);
  });

  it('passes over the others where the entry says so', async () => {
    const { told, faults } = await derive({ indicator: { column: 'Code' }, date: 'Date', others: 'skip' }, list);
    expect(told).toEqual(['cell/required events/2025.csv:5:12', 'row/other events/2025.csv']);
    expect(faults.at(-1)?.facts).toEqual({ rows: 1, indicators: 1, all: false });
  });
});

describe('an event with an error', () => {
  it('is told once, however many entries read it', async () => {
    const list = ['Date,Killed', ',1', '2025,2', '2025-02-30,3', '2025-01-05,x', '2025-01-06,-1', '2025-01-07,4,5'];
    const entry = { date: 'Date', value: { sum: 'Killed' } };
    const { said, told, leftOut } = await derive(
      [
        { ...entry, indicator: 'K' },
        { ...entry, indicator: 'A' },
        { date: 'Date', indicator: 'D' },
      ],
      list,
    );
    expect(told).toEqual([
      'cell/required events/2025.csv:2:1',
      'cell/period events/2025.csv:3:1',
      'cell/period events/2025.csv:4:1',
      'cell/number events/2025.csv:5:12',
      'cell/range events/2025.csv:6:12',
      'row/long events/2025.csv:7:1',
    ]);
    expect(leftOut).toBe(1 + 6);
    // what could not be read happened all the same: no 0 stands for it
    expect(said).toEqual(['D 2025-01 = 2']);
  });

  it('has a date no longer than the interval', async () => {
    const list = ['Date', '2025-03', '2025-W14', '2025-Q1'];
    const { said, faults } = await derive({ indicator: 'A', date: 'Date' }, list);
    // a week belongs to the month of its Monday
    expect(said).toEqual(['A 2025-03 = 2']);
    expect(faults.at(-1)).toMatchObject({ code: 'cell/period', at: { line: 4 }, facts: { most: 'month' } });
  });
});

it('tells an indicator that nothing has once, and derives nothing for it', async () => {
  const { said, faults } = await derive({ ...attacks, indicator: 'AA' });
  expect(said).toEqual([]);
  expect(faults.at(-1)).toMatchObject({
    code: 'id/unknown',
    at: { file: 'events/2025.csv', line: null },
    facts: { id: 'AA', nearest: null },
  });
});

it('leaves out an entry whose column is not there, and no other', async () => {
  const { said, told } = await derive([
    { ...attacks, indicator: 'K', value: { sum: 'Dead' } },
    { ...attacks, location: undefined, every: 'year' },
  ]);
  expect(told).toEqual(['header/missing-column events/2025.csv:1:1']);
  expect(said).toEqual(['A 2025 = 4']);
});

it('reads dates in two columns, positions and settings of the list', async () => {
  const list = ['Id;From;To;n', '1;03/07/2025;03/09/2025;1,5', '2;03/10/2025;;2'];
  const entry = { indicator: 'D', date: ['From', 3], dates: 'mdy', value: { sum: 4 }, every: 'week' };
  const { said } = await derive(entry, list);
  expect(said).toEqual(['D 2025-W10 = 1.5', 'D 2025-W11 = 2']);
});

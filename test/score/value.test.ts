import { describe, expect, it } from 'vitest';
import { sum } from '../../src/model/sum.ts';
import { weightedMean } from '../../src/model/weighted-mean.ts';
import { chosenIntervals } from '../../src/score/chosen-intervals.ts';
import { combineOverPlaces, combineOverTime } from '../../src/score/combining-values.ts';
import { periodOf } from '../days.ts';
import { count, indicator, told } from '../made.ts';
import { valued } from './scored.ts';

describe('sum', () => {
  it.each([
    { of: [], is: 0 },
    { of: [1, 1e100, 1, -1e100], is: 2 },
    { of: Array.from({ length: 10 }, () => 0.1), is: 1 },
    { of: [1e300, 1e150, 1, -1e300, -1e150], is: 1 },
    { of: [1.7e308, 1.7e308, -1.7e308, -1.7e308, 5], is: 5 },
    { of: [1.7e308, 1.7e308], is: Number.POSITIVE_INFINITY },
    { of: [5e-324, 5e-324], is: 1e-323 },
    // half-way between 2^53 and the next double, what is left decides
    { of: [2 ** 53, 1, 2 ** -60], is: 2 ** 53 + 2 },
    { of: [2 ** 53, 1, -(2 ** -60)], is: 2 ** 53 },
  ])('of $of is $is', ({ of, is }) => {
    expect(sum(of)).toBe(is);
  });
});

describe('weightedMean', () => {
  it.each([
    { of: [], is: Number.NaN },
    { of: [[5, 0]], is: Number.NaN },
    {
      of: [
        [10, 1],
        [40, 2],
      ],
      is: 30,
    },
    {
      of: [
        [1.7e308, 1.7e308],
        [1.5e308, 1.7e308],
      ],
      is: 1.6e308,
    },
    {
      of: [
        [10, 1e-323],
        [40, 5e-324],
      ],
      is: 20,
    },
    // 1 × 1 and 1e-300 × 1e300: what the light weight carries counts as much
    {
      of: [
        [1, 1],
        [1e300, 1e-300],
      ],
      is: 2,
    },
  ])('of $of is $is', ({ of, is }) => {
    expect(weightedMean(of.map(([value = 0, weight = 0]) => ({ value, weight })))).toBe(is);
  });
});

describe('intervals that hold others', () => {
  const year = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
  it.each([
    { told: ['2025', ...year], used: year },
    { told: ['2025', '2025-Q1', '2025-Q2'], used: ['2025'] },
    { told: ['2025', '2025-H1', '2025-Q1', '2025-Q2', '2025-H2', '2025-Q3'], used: ['2025-Q1', '2025-Q2', '2025-H2'] },
    { told: ['2025', '2025-H1', '2025-Q3', '2025-Q4', '2025-02'], used: ['2025-H1', '2025-Q3', '2025-Q4'] },
    { told: ['2025-Q1', '2025-02'], used: ['2025-Q1'] },
    { told: year, used: year },
  ])('$told: $used', ({ told: labels, used }) => {
    const why = chosenIntervals(labels.map(periodOf));
    expect(labels.filter((_, i) => why[i] === null)).toEqual(used);
  });

  it('that overlap without one holding the other: from the one that ends last backwards', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 8, end: 20 },
      { start: 18, end: 30 },
    ];
    expect(chosenIntervals(spans)).toEqual([null, 'overlapping', null]);
  });
});

describe('over time', () => {
  const values = [
    { value: 30, weight: 3 },
    { value: 60, weight: 1 },
    { value: 30, weight: 2 },
    { value: 10, weight: null },
  ];
  it.each([
    { how: 'sum', value: 130, weight: null },
    { how: 'mean', value: 32.5, weight: null },
    { how: 'median', value: 30, weight: null },
    { how: 'min', value: 10, weight: null },
    { how: 'max', value: 60, weight: 1 },
    { how: 'last', value: 10, weight: null },
    { how: 'count', value: 4, weight: null },
  ] as const)('$how of 30, 60, 30, 10 is $value', ({ how, value, weight }) => {
    expect(combineOverTime(values, how)).toEqual({ value, weight });
  });

  it('weighs a mean where every value has a weight, and gives the mean of them', () => {
    expect(combineOverTime(values.slice(0, 3), 'mean')).toEqual({ value: 35, weight: 2 });
  });

  it('takes the weight of the later of two that tie', () => {
    expect(combineOverTime(values.slice(0, 3), 'min')).toEqual({ value: 30, weight: 2 });
  });
});

describe('over places', () => {
  const values = [
    { value: 30, weight: 300 },
    { value: 60, weight: 100 },
  ];
  it.each([
    { how: 'sum', value: 90 },
    { how: 'mean', value: 37.5 },
    { how: 'median', value: 45 },
    { how: 'min', value: 30 },
    { how: 'max', value: 60 },
  ] as const)('$how of 30 and 60 is $value, its weight the sum', ({ how, value }) => {
    expect(combineOverPlaces(values, how)).toEqual({ value, weight: 400 });
  });
});

describe('the value of an indicator', () => {
  const women = { columns: ['by_sex'], values: ['F'] };
  const men = { columns: ['by_sex'], values: ['M'] };
  const young = { columns: ['by_age'], values: ['0-17'] };

  it('takes the best source, then the trusted one, then the first by name, none last', async () => {
    const rows = (qualities: readonly number[]) =>
      ['', 'B', 'A', 'survey'].map((source, i) => told('2025', 10 * (i + 1), { source, quality: qualities[i] ?? 0 }));
    expect(await valued(indicator(), rows([0, 0, 0, 0]))).toMatchObject({
      value: 30,
      leftOut: { 'other-source': [2, 3, 5] },
    });
    expect(await valued(indicator(), rows([0, 0, 0, 1]), { method: { sources: ['survey'] } })).toMatchObject({
      value: 30,
    });
    expect(await valued(indicator(), rows([0, 0, 0, 2]), { method: { sources: ['survey'] } })).toMatchObject({
      value: 40,
    });
    expect(await valued(indicator(), rows([3, 0, 0, 0]))).toMatchObject({ value: 10 });
  });

  it('uses the cut that covers most days, on a tie the fewest columns, then their names', async () => {
    const rows = [
      told('2025-Q1', 30),
      told('2025-Q1', 11, { part: women }),
      told('2025-Q1', 22, { part: men }),
      told('2025-Q1', 7, { part: young }),
    ];
    expect(await valued(count(), rows)).toMatchObject({ value: 30, used: [2], leftOut: { 'other-cut': [3, 4, 5] } });
    expect(await valued(count(), rows.slice(1))).toMatchObject({ value: 7, leftOut: { 'other-cut': [2, 3] } });
    const longer = [...rows, told('2025-Q2', 5, { part: men })];
    expect(await valued(count(), longer)).toMatchObject({ value: 38, leftOut: { 'other-cut': [2, 5] } });
  });

  it('uses the total alone where it covers as many days as the places do together', async () => {
    const places = [told('2025-Q1', 20, { place: 'Goma' }), told('2025-Q2', 25, { place: 'Bunia' })];
    const whole = [told('2025-Q1', 50), told('2025-Q2', 10)];
    expect(await valued(count(), [...places, ...whole])).toMatchObject({ value: 60, leftOut: { places: [2, 3] } });
    expect(await valued(count(), [...places, told('2025-Q1', 50)])).toMatchObject({
      value: 45,
      leftOut: { total: [4] },
    });
  });

  it('carries a place without an observation, and tells the age of the oldest', async () => {
    const rows = [
      told('2025-Q1', 40, { place: 'Goma' }),
      told('2024-H2', 70, { place: 'Bunia' }),
      told('2024-Q4', 80, { place: 'Bunia' }),
      told('2024-Q3', 10, { place: 'Bunia' }),
    ];
    expect(await valued(indicator(), rows, { period: '2025-Q1' })).toMatchObject({
      value: 60,
      carriedDays: 90,
      observedDays: 45,
      trend: null,
      working: { carriedShare: 0.5, split: true },
      used: [2, 4],
    });
  });

  it('carries all parts of the newest interval; of two that end the same day, the shorter', async () => {
    const rows = [
      told('2024-H2', 10, { part: men }),
      told('2024-Q4', 30, { part: women }),
      told('2024-Q4', 50, { part: men }),
    ];
    expect(await valued(indicator(), rows.slice(0, 2))).toMatchObject({ value: 30, used: [3] });
    expect(await valued(indicator(), rows)).toMatchObject({ value: 40, used: [3, 4] });
  });

  it('carries nothing older than twelve months before the period, but a milestone', async () => {
    const asked = { period: '2025-Q3' };
    expect(await valued(indicator(), [told('2024-Q2', 40)], asked)).toMatchObject({ value: 40, carriedDays: 457 });
    expect(await valued(indicator(), [told('2024-05', 40)], asked)).toMatchObject({
      value: null,
      leftOut: { stale: [2] },
    });
    const milestone = indicator({ measure: 'yes-no', overTime: 'last', target: 1 });
    expect(await valued(milestone, [told('2020', 1)], asked)).toMatchObject({ value: 1, score: 100 });
  });

  it('leaves out no place that would only have been carried beside the total of the period', async () => {
    const rows = [told('2025', 50), told('2024', 30, { place: 'Goma' })];
    const { value, used, leftOut } = await valued(indicator(), rows);
    expect({ value, used, leftOut }).toEqual({ value: 50, used: [2], leftOut: {} });
  });

  it('where all is carried, takes the total if it ends no earlier than any place', async () => {
    const rows = [told('2024-Q4', 10), told('2024-Q3', 30, { place: 'Goma' })];
    expect(await valued(indicator(), rows)).toMatchObject({ value: 10, leftOut: { places: [3] } });
    const later = [...rows, told('2024-Q4', 50, { place: 'Bunia' })];
    expect(await valued(indicator(), later)).toMatchObject({ value: 10 });
    expect(
      await valued(
        indicator(),
        rows.map((row, i) => (i === 0 ? told('2024-Q2', 10) : row)),
      ),
    ).toMatchObject({
      value: 30,
      leftOut: { total: [2] },
    });
  });

  it('never carries a sum', async () => {
    expect(await valued(count(), [told('2024-Q4', 40)])).toMatchObject({
      value: null,
      status: 'no-data',
      carriedDays: null,
    });
  });

  it('adds up what accumulates from the baseline date on, and counts its days in the period alone', async () => {
    const total = count({ per: 'total', baselineDate: periodOf('2024-Q3').start });
    const rows = [told('2024-Q2', 1), told('2024-H2', 20), told('2025-Q1', 300)];
    expect(await valued(total, rows)).toMatchObject({ value: 320, observedDays: 90, target: 100 });
  });

  it('combines bounds as it does values; one bound alone: the other is the value', async () => {
    const rows = [
      told('2025-Q1', 40, { place: 'Goma', low: 30, high: 60 }),
      told('2025-Q1', 60, { place: 'Bunia', high: 70 }),
    ];
    expect((await valued(indicator(), rows)).working.bounds).toEqual({ low: 45, high: 65 });
    expect((await valued(indicator(), [told('2025-Q1', 40)])).working.bounds).toBeNull();
  });

  it('says where only some values of a mean have a weight', async () => {
    const rows = [told('2025-Q1', 30, { place: 'Goma', weight: 3 }), told('2025-Q1', 60, { place: 'Bunia' })];
    expect(await valued(indicator(), rows)).toMatchObject({ value: 45, working: { weights: 'incomplete' } });
    expect((await valued(count(), rows)).working.weights).toBe('none');
  });

  it('has none where it is not a finite number', async () => {
    const rows = [told('2025-Q1', 1e308), told('2025-Q2', 1e308)];
    expect(await valued(count(), rows)).toMatchObject({ value: null, status: 'no-data' });
  });
});

import { describe, expect, it } from 'vitest';
import { day, periodOf } from '../days.ts';
import { count, indicator, target, told } from '../made.ts';
import { valued } from './scored.ts';

describe('goals of a sum', () => {
  it.each([
    { per: 'year', period: '2025', goal: 365 },
    { per: 'year', period: '2025-Q2', goal: 91.25 },
    { per: 'half', period: '2025', goal: 730 },
    { per: 'quarter', period: '2025-02', goal: 365 / 3 },
    { per: 'month', period: '2025-H1', goal: 2190 },
    { per: 'total', period: '2025-Q2', goal: 365 },
  ] as const)('365 a $per is $goal in $period', async ({ per, period, goal }) => {
    const made = await valued(count({ per, baseline: 0, target: 365 }), [told(period, 1)], { period });
    expect(made.target).toBeCloseTo(goal, 9);
  });

  it('are for the days that reports reach, while the period is running', async () => {
    const rows = [told('2025-Q1', 60), told('2025-Q2', 5)];
    const of = count({ target: 365 });
    expect((await valued(of, rows.slice(0, 1), { today: '2025-06-15' })).target).toBeCloseTo(90, 9);
    expect((await valued(of, rows, { today: '2025-06-15' })).target).toBeCloseTo(166, 9);
    expect((await valued(of, [], { today: '2025-06-15' })).target).toBeCloseTo(166, 9);
    expect((await valued(of, rows, { today: '2025-12-31' })).target).toBe(365);
    expect((await valued(of, rows, { today: '2024-12-31' })).target).toBe(365);
  });

  it('scale a tolerance too, and say by what', async () => {
    const of = count({ direction: 'maintain', target: 40, tolerance: 8 });
    const made = await valued(of, [told('2025-Q1', 13)], { period: '2025-Q1' });
    expect(made.working.tolerance).toMatchObject({
      value: 2,
      written: 8,
      scale: 0.25,
      months: { period: 3, goal: 12 },
    });
    expect(made.attainment).toBe(0.5);
  });
});

describe('targets.csv', () => {
  const rowsOf = (...rows: [string | null, number][]) =>
    rows.map(([period, goal]) => target({ period: period === null ? null : periodOf(period), target: goal }));
  it.each([
    {
      says: 'a row for exactly the period first',
      rows: [
        ['2025', 10],
        ['2025-H1', 20],
      ],
      in: '2025-H1',
      goal: 20,
    },
    {
      says: 'then the fewest that fill it',
      rows: [
        ['2025-Q1', 1],
        ['2025-Q2', 2],
        ['2025-Q3', 3],
        ['2025-Q4', 4],
        ['2025-H1', 50],
      ],
      in: '2025',
      goal: 57,
    },
    {
      says: 'then the shortest that holds it',
      rows: [
        ['2025', 120],
        ['2025-H1', 30],
      ],
      in: '2025-Q1',
      goal: 15,
    },
    {
      says: 'quarters that leave a gap fill nothing',
      rows: [
        ['2025-Q1', 1],
        ['2025-Q2', 2],
        ['2025-Q4', 4],
      ],
      in: '2025',
      goal: 100,
    },
  ] as { says: string; rows: [string, number][]; in: string; goal: number }[])(
    '$says',
    async ({ rows, in: period, goal }) => {
      const made = await valued(count(), [told(period, 1)], { period, targets: rowsOf(...rows) });
      expect(made.target).toBeCloseTo(goal, 9);
    },
  );

  it('does not add up levels, nor goals that accumulate', async () => {
    const targets = rowsOf(['2025-H1', 10], ['2025-H2', 20]);
    expect((await valued(indicator(), [told('2025', 1)], { targets })).target).toBe(100);
    const total = count({ per: 'total' });
    expect((await valued(total, [told('2025', 1)], { targets })).target).toBe(100);
    expect((await valued(total, [told('2025-H1', 1)], { targets, period: '2025-H1' })).target).toBe(10);
  });

  it('with a place does not hold for the mission', async () => {
    const targets = [target({ location: 'Goma', target: 7 })];
    expect((await valued(indicator(), [told('2025', 1, { place: 'Goma' })], { targets })).target).toBe(100);
  });

  it('names the cells that a goal comes from', async () => {
    const targets = rowsOf(['2025-H1', 10], ['2025-H2', 20]);
    const { working } = await valued(count(), [told('2025', 1)], { targets });
    expect(working.target).toMatchObject({
      value: 30,
      ofPeriod: true,
      at: [{ file: 'targets.csv' }, { file: 'targets.csv' }],
    });
    expect(working.baseline.at).toMatchObject([{ file: 'indicators.csv', line: 2 }]);
  });
});

describe('expected attainment', () => {
  const dates = { baselineDate: day('2025-01-01'), targetDate: day('2026-12-31') };
  it.each([
    { when: 'a level halfway through its dates', of: indicator(dates), today: '2027-01-31', e: 364 / 729 },
    { when: 'told today while the period runs', of: indicator(dates), today: '2025-07-02', e: 182 / 729 },
    { when: 'before the baseline date', of: indicator(dates), today: '2024-07-02', e: 0 },
    { when: 'no target date', of: indicator({ ...dates, targetDate: null }), today: '2027-01-31', e: null },
    {
      when: 'both the same day',
      of: indicator({ ...dates, targetDate: dates.baselineDate }),
      today: '2027-01-31',
      e: null,
    },
    { when: 'maintain', of: indicator({ direction: 'maintain' }), today: '2027-01-31', e: 1 },
    { when: 'a sum whose goals are for two years', of: count(dates), today: '2027-01-31', e: 364 / 729 },
    {
      when: 'a sum whose goals are for one',
      of: count({ ...dates, targetDate: day('2026-01-01') }),
      today: '2025-02-01',
      e: 1,
    },
    {
      when: 'a total',
      of: count({ ...dates, targetDate: day('2026-01-01'), per: 'total' }),
      today: '2027-01-31',
      e: 364 / 365,
    },
  ])('$when: $e', async ({ of, today, e }) => {
    const { expected } = await valued(of, [told('2025', 50)], { today });
    expect(expected).toEqual(e === null ? null : expect.closeTo(e, 12));
  });
});

describe('late', () => {
  it('is told at the end of the period, however much later it is seen', async () => {
    const quarterly = indicator({ frequency: 'quarterly' });
    const { working } = await valued(quarterly, [told('2025-Q1', 50)], { period: '2025-Q2', today: '2027-01-31' });
    expect(working.lateDays).toBe(91);
  });

  it.each([
    { frequency: 'monthly', today: '2025-04-27', lateDays: null },
    { frequency: 'monthly', today: '2025-04-28', lateDays: 28 },
    { frequency: 'quarterly', today: '2025-06-27', lateDays: null },
    { frequency: 'quarterly', today: '2025-06-28', lateDays: 89 },
    { frequency: 'semiannual', today: '2025-09-28', lateDays: 181 },
    { frequency: 'annual', today: '2026-03-30', lateDays: null },
    { frequency: 'annual', today: '2026-03-31', lateDays: 365 },
    { frequency: null, today: '2027-01-31', lateDays: null },
  ] as const)('$frequency, newest 2025-03-31, on $today: $lateDays', async ({ frequency, today, lateDays }) => {
    const period = today.slice(0, 4);
    const { working } = await valued(indicator({ frequency }), [told('2025-Q1', 50)], { today, period });
    expect(working.lateDays).toBe(lateDays);
  });
});

import { describe, expect, it } from 'vitest';
import { findings } from '../findings.ts';
import type { Asked } from '../opened.ts';

const head = 'id,name,component,level,measure,baseline,target,frequency';

async function found(
  code: string,
  indicators: readonly string[],
  observations: readonly string[],
  { settings = {}, ...asked }: Asked & { settings?: object } = {},
) {
  const files = {
    'indicators.csv': [head, ...indicators],
    'observations.csv': observations,
    'cpas.json': JSON.stringify(settings),
  };
  return (await findings(files, asked)).filter((each) => each.code === code);
}

const percent = ['P,p,Police,outcome,percent,0,100'];
const monthly = (values: readonly (string | number)[]) => [
  'indicator,period,value',
  ...values.map((value, i) => `P,2025-${String(i + 1).padStart(2, '0')},${value}`),
];

describe('an outlier', () => {
  const count = ['P,p,Police,outcome,count,0,100'];
  const lines = async (values: readonly number[], indicators = count) =>
    (await found('data/outlier', indicators, monthly(values))).map(({ line }) => line);

  it('needs a series of at least 8', async () => {
    expect(await lines([1, 2, 3, 4, 3, 2, 90])).toEqual([]);
    expect(await lines([1, 2, 3, 4, 3, 2, 1, 90])).toEqual([9]);
  });

  it('is worked out by hand: median 5, MAD 2, 0.6745 × 10.3 ÷ 2 = 3.47 is none, 0.6745 × 10.4 ÷ 2 = 3.51 is one', async () => {
    const series = [1, 2, 3, 4, 5, 5, 6, 7, 8];
    expect(await lines([...series, 15.3])).toEqual([]);
    expect(await lines([...series, 15.4])).toEqual([11]);
  });

  it('does not exist where half of the values are the same', async () => {
    expect(await lines([5, 5, 5, 5, 5, 5, 5, 900])).toEqual([]);
  });

  it('is looked for within one place and one length of period', async () => {
    const rows = [4, 5, 6, 4, 5, 6, 4].map((value, i) => `P,2025-0${i + 1},${value},Goma`);
    const elsewhere = ['indicator,period,value,location', ...rows, 'P,2025-08,900,Beni', 'P,2024,700,Goma'];
    expect(await found('data/outlier', count, elsewhere)).toEqual([]);
  });

  it('leaves what is a matter of scale to data/scale-shift', async () => {
    const series = [44, 46, 45, 47, 43, 45, 46, 0.45];
    expect(await lines(series, percent)).toEqual([]);
    expect((await found('data/scale-shift', percent, monthly(series))).map(({ line }) => line)).toEqual([9]);
  });
});

describe('a shift of scale', () => {
  const lines = async (measure: string, values: readonly number[]) =>
    (await found('data/scale-shift', [`P,p,Police,outcome,${measure},0,100`], monthly(values))).map(({ line }) => line);

  it.each([
    [0.8, [5]],
    [0.79, []],
    [1.25, [5]],
    [1.26, []],
    [8, [5]],
    [12.5, [5]],
    [7.9, []],
  ])('of an index, at %s hundred times the median or the inverse', async (factor, expected) => {
    // three values hold the median at 1, whatever the fourth
    expect(await lines('index', [1, 1, 1, factor * 100])).toEqual(expected);
    expect(await lines('index', [1, 1, 1, 1 / (factor * 100)])).toEqual(expected);
  });

  it('needs a series of at least 4 and is no matter of counts', async () => {
    expect(await lines('index', [1, 1, 100])).toEqual([]);
    expect(await lines('count', [1, 1, 1, 100])).toEqual([]);
  });
});

describe('two sources', () => {
  const told = async (rows: readonly string[], settings = {}) =>
    (await found('data/two-sources', percent, ['indicator,period,value,source,quality', ...rows], { settings })).map(
      ({ message }) => message,
    );

  it('of the same value are no matter', async () => {
    expect(await told(['P,2025,40,A,', 'P,2025,40,B,'])).toEqual([]);
  });

  it('are ranked by quality, none given being medium', async () => {
    expect(await told(['P,2025,40,A,low', 'P,2025,50,B,'])).toEqual([
      'P, 2025 is 50 from B and 40 from A; B is used, for its better quality.',
    ]);
  });

  it('then by sources in the settings', async () => {
    expect(await told(['P,2025,40,A,', 'P,2025,50,B,medium'], { sources: ['B'] })).toEqual([
      'P, 2025 is 50 from B and 40 from A; B is used, as sources in cpas.json has it.',
    ]);
  });

  it('then by name, none last', async () => {
    expect(await told(['P,2025,40,,', 'P,2025,50,B,'])).toEqual([
      'P, 2025 is 50 from B and 40 from no named source; B is used, the first by name.',
    ]);
  });

  it('are told once, however many periods they tell differently', async () => {
    const rows = ['P,2025-Q1,40,A,', 'P,2025-Q1,50,B,', 'P,2025-Q2,41,A,', 'P,2025-Q2,51,B,', 'P,2025-Q3,9,A,low'];
    expect(await told([...rows, 'P,2025-Q3,8,B,'])).toEqual([
      'P, 2025-Q1 is 40 from A and 50 from B (and 1 more); A is used, the first by name.',
      'P, 2025-Q3 is 8 from B and 9 from A; B is used, for its better quality.',
    ]);
  });

  it('are told with place and part', async () => {
    const rows = ['P,2025,40,A,Goma,F', 'P,2025,50,B,Goma,F'];
    const [one] = await found('data/two-sources', percent, ['indicator,period,value,source,location,by_sex', ...rows]);
    expect(one?.message).toMatch(/^P, 2025, Goma, by_sex F is 40 from A/);
  });

  it('are told at the last line of the first period', async () => {
    const rows = ['P,2025-Q1,40,A,', 'P,2025-Q2,41,A,', 'P,2025-Q1,50,B,', 'P,2025-Q2,51,B,', 'P,2025-Q1,60,C,'];
    const sources = await found('data/two-sources', percent, ['indicator,period,value,source,quality', ...rows]);
    expect(sources.map(({ line, related }) => [line, related.map((each) => each.line)])).toEqual([
      [5, [3]],
      [6, [2, 4]],
    ]);
  });

  it('say of which the score is made', async () => {
    const rows = ['indicator,period,value,source,quality', 'P,2025,40,A,low', 'P,2025,50,B,'];
    const [regress] = await found('results/regressing', ['P,p,Police,outcome,percent,60,100'], rows);
    expect(regress?.message).toContain('goes the wrong way: 50');
  });
});

describe('too little known', () => {
  const rows = ['A,a,C,outcome,percent,0,100', 'B,b,C,outcome,percent,0,100', 'D,d,C,outcome,percent,,100'];
  const message = async (values: readonly string[], settings = {}) =>
    (await found('data/insufficient', rows, ['indicator,period,value', ...values], { settings })).map(
      (each) => each.message,
    );

  it('counts what lacks a value and what lacks a goal', async () => {
    expect(await message(['A,2025,40', 'D,2025,50'])).toEqual([
      'C has no score, for too little is known of its results: of its 3 indicators 1 lacks a value (B) and 1 lacks a goal (D).',
    ]);
  });

  it('is none where the coverage is reached, and any gap is one too many under strict', async () => {
    expect(await message(['A,2025,40', 'B,2025,40', 'D,2025,50'])).toEqual([]);
    const strict = await message(['A,2025,40', 'B,2025,40', 'D,2025,50'], { missing: 'strict' });
    expect(strict).toEqual([
      'C has no score, for too little is known of its results: of its 3 indicators 1 lacks a goal (D).',
    ]);
  });

  it('is no matter where what is missing counts as 0', async () => {
    expect(await message(['A,2025,40'], { missing: 'zero' })).toEqual([]);
  });

  it.each(['available', 'zero', 'strict'])(
    'says where the settings give its results no weight (%s)',
    async (missing) => {
      expect(await message(['A,2025,40', 'B,2025,50'], { levels: { impact: 1 }, missing })).toContain(
        'C has no score, for levels in cpas.json gives its results (A, B and D) no weight.',
      );
    },
  );

  it('of one level is told beside a component that has its score', async () => {
    const indicators = ['O,o,C,output,count,0,9', 'A,a,C,outcome,percent,0,100', 'I,i,C,impact,percent,0,100'];
    const observations = ['indicator,period,value', 'O,2025,5', 'A,2025,40'];
    const [level, ...more] = await found('data/insufficient', indicators, observations);
    expect(level?.message).toBe(
      'The impact level of C has no score, for nothing is known of it: of its one indicator 1 lacks a value (I).',
    );
    expect([level?.component, level?.indicators, more]).toEqual(['C', ['I'], []]);
  });
});

describe('a carried value', () => {
  it('of some places tells which share, and how old the oldest is', async () => {
    const rows = ['indicator,period,value,location', 'P,2025-10,40,Goma', 'P,2024-12,50,Beni'];
    expect((await found('data/carried', percent, rows)).map(({ message, line }) => [line, message])).toEqual([
      [3, '50\u00a0% of the places of P have no value in 2025; the oldest carried is of 2024-12, 365 days old.'],
    ]);
  });
});

describe('a sum', () => {
  const count = ['P,p,Police,output,count,0,100'];

  it('of a running period is held against the days so far', async () => {
    const rows = ['indicator,period,value', 'P,2025-01,4', 'P,2025-02,4'];
    expect(await found('data/partial', count, rows, { today: '2025-03-01' })).toEqual([]);
    const [later] = await found('data/partial', count, rows, { today: '2025-04-30' });
    expect(later?.message).toBe('P adds up 59 of the 120 days of 2025 so far: 49\u00a0%.');
  });

  it('of a period that is over is held against all its days', async () => {
    const [one] = await found('data/partial', count, ['indicator,period,value', 'P,2025-H1,4']);
    expect(one?.message).toBe('P adds up 181 of the 365 days of 2025: 50\u00a0%.');
  });

  it.each([
    ['2025-04-10', 0],
    ['2025-04-11', 1],
  ])('is whole enough with nine tenths: 90 days, seen on %s', async (today, n) => {
    const rows = ['indicator,period,value', 'P,2025-Q1,4'];
    expect(await found('data/partial', count, rows, { today })).toHaveLength(n);
  });

  it('without any value is left to data/insufficient', async () => {
    expect(await found('data/partial', count, ['indicator,period,value', 'P,2024,4'])).toEqual([]);
  });
});

describe('periods that overlap', () => {
  const count = ['P,p,Police,output,count,0,100'];
  const told = async (...rows: readonly string[]) =>
    (await found('data/overlapping-periods', count, ['indicator,period,value', ...rows])).map(({ message }) => message);

  it('where the shorter do not fill the longer one', async () => {
    expect(await told('P,2025,100', 'P,2025-Q1,30', 'P,2025-Q2,20')).toEqual([
      'Periods of P overlap: the quarters do not fill the year, so 2 rows are not used.',
    ]);
  });

  it('where the shorter fill the longer one, whose lines are named beside', async () => {
    const quarters = [1, 2, 3, 4].map((n) => `P,2025-Q${n},30`);
    expect(await told('P,2025,100', ...quarters)).toEqual([
      'Periods of P overlap: the quarters fill the year, so the row of 2025 is not used.',
    ]);
    const rows = ['indicator,period,value', 'P,2025,100', ...quarters];
    const [one] = await found('data/overlapping-periods', count, rows);
    expect([one?.line, ...(one?.related ?? []).map(({ line }) => line)]).toEqual([2, 3, 4, 5, 6]);
  });

  it('of many lengths', async () => {
    expect(await told('P,2025,100', 'P,2025-Q1,30', 'P,2025-07,20')).toEqual([
      'Periods of P overlap: the shorter periods do not fill the year, so 2 rows are not used.',
    ]);
  });

  it('in part', async () => {
    expect(await told('P,2025-01-01..2025-03-31,30', 'P,2025-03-15..2025-06-30,40', 'P,2025-11,9')).toEqual([
      'Periods of P overlap: what ends later is taken first, so the row of 2025-Q1 is not used.',
    ]);
  });
});

describe('totals beside parts', () => {
  it('give way to the total on a tie', async () => {
    const rows = ['indicator,period,value,location', 'P,2025,30,Goma', 'P,2025,20,Beni', 'P,2025,50,'];
    const [mixed] = await found('data/mixed-totals', ['P,p,Police,output,count,0,100'], rows);
    expect(mixed?.message).toBe(
      'Rows of P mix totals and parts: the total covers as many days as the places, so 2 rows are not used.',
    );
  });

  it('of a breakdown too', async () => {
    const rows = ['indicator,period,value,by_sex', 'P,2025,30,women', 'P,2025,20,men', 'P,2025,50,'];
    const [mixed] = await found('data/mixed-totals', ['P,p,Police,output,count,0,100'], rows);
    expect(mixed?.message).toBe(
      'Rows of P mix totals and parts: another breakdown, or the total, covers at least as many days, so 2 rows are not used.',
    );
    // those left out, the earliest of them first, then those used
    expect([mixed?.line, ...(mixed?.related ?? []).map(({ line }) => line)]).toEqual([3, 2, 4]);
  });
});

describe('a late indicator', () => {
  const quarterly = ['P,p,Police,output,count,0,100,quarterly'];

  it.each([
    ['2025-12-28', 0],
    ['2025-12-29', 1],
  ])('is late from the 89th day, seen on %s', async (today, n) => {
    // 2025-10-01 and 89 days are 2025-12-29
    const rows = ['indicator,period,value', 'P,2025-10-01,4'];
    expect(await found('data/late', quarterly, rows, { today })).toHaveLength(n);
  });
});

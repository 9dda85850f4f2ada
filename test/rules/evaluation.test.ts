import { describe, expect, it } from 'vitest';
import { findings } from '../findings.ts';
import type { Asked } from '../opened.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target,themes',
  'P1,p,Police,output,count,0,9,women',
  'P2,p,Police,outcome,percent,0,9,',
  'M1,m,Military,outcome,percent,0,9,',
];
const head =
  'id,title,tool,owner,start,end,component,indicators,levels,themes,locations,status,independent,person_days';

async function found(
  code: string,
  evaluations: readonly string[],
  { settings = {}, files = {}, ...asked }: Asked & { settings?: object; files?: object } = {},
) {
  const all = {
    'indicators.csv': indicators,
    'evaluations.csv': [head, ...evaluations],
    'cpas.json': JSON.stringify(settings),
    ...files,
  };
  return (await findings(all, asked)).filter((each) => each.code === code);
}

const a = 'A,a,CPAS,JOC,2025-11-01,2025-12-31,,P1|P2,,,Goma,,,10';
const b = 'B,b,RBB,OIOS,2025-11-01,2025-12-31,,P1|P2,,,Goma,,,20';

describe('a duplication', () => {
  it('tells what is shared and what to do', async () => {
    const [pair] = await found('evaluation/duplication', [a, b]);
    expect(pair?.message).toBe(
      'A and B do the same work: 100\u00a0% of the smaller one (P1 and P2; every place; 2025-11-01 to 2025-12-31; 10 person-days at stake).',
    );
    expect(pair?.hint).toBe('Sequence: A and B are both under way. Agree on who visits what first.');
    expect([pair?.component, pair?.indicators, pair?.evaluations]).toEqual(['Police', ['P1', 'P2'], ['A', 'B']]);
  });

  it.each([
    ['2025-12-31', 1],
    ['2026-01-01', 0],
  ])('is a finding as long as one of the two has not ended, seen on %s', async (today, n) => {
    expect(await found('evaluation/duplication', [a, b], { today })).toHaveLength(n);
  });

  it('that is accepted is none', async () => {
    const settings = { accepted: [{ evaluations: ['A', 'B'], reason: 'audit' }] };
    expect(await found('evaluation/duplication', [a, b], { settings })).toEqual([]);
    expect(await found('evaluation/accepted-unmatched', [a, b], { settings })).toEqual([]);
  });

  it('stands at the one that starts later, with the other related', async () => {
    const [pair] = await found('evaluation/duplication', [a.replace('2025-11-01', '2025-11-09'), b]);
    expect([pair?.line, pair?.related]).toEqual([2, [{ file: 'evaluations.csv', line: 3 }]]);
  });
});

describe('advice', () => {
  const today = '2025-06-30';
  const row = (id: string, owner: string, from: string, to: string, independent = '') =>
    `${id},t,CPAS,${owner},${from},${to},,P1,,,,,${independent},`;
  it.each([
    [
      'one is over',
      row('A', 'X', '2025-06-01', '2025-06-29'),
      row('B', 'Y', '2025-06-03', '2025-07-01'),
      'Reuse: A is over. Start B from what A has found.',
    ],
    [
      'one is independent',
      row('A', 'X', '2025-06-01', '2025-06-29', 'yes'),
      row('B', 'Y', '2025-06-03', '2025-07-01'),
      'Coordinate: A is independent. Keep apart, share data and calendar.',
    ],
    [
      'one owner',
      row('A', 'X', '2025-07-01', '2025-07-29'),
      row('B', 'X', '2025-07-01', '2025-07-29'),
      'Merge: neither has begun, both are run by X. Make them one.',
    ],
    [
      'two owners',
      row('A', 'X', '2025-07-01', '2025-07-29'),
      row('B', 'Y', '2025-07-01', '2025-07-29'),
      'Join: neither has begun. One team, one visit: X, Y.',
    ],
    [
      'one has begun',
      row('A', 'X', '2025-07-01', '2025-07-29'),
      row('B', 'Y', '2025-06-30', '2025-07-29'),
      'Sequence: B has begun. Start A from what B has found.',
    ],
  ])('where %s', async (_, one, other, hint) => {
    const pairs = await found('evaluation/duplication', [one, other], { today });
    expect(pairs.map((pair) => pair.hint)).toEqual([hint]);
  });
});

describe('a repeat', () => {
  const first = 'A,a,CPAS,JOC,2025-01-01,2025-01-31,,P1,,,,,,';
  const second = 'B,b,CPAS,JOC,2025-03-01,2025-03-31,,P1,,,,,,';
  const severity = async (today: string, rules = {}) =>
    (await found('evaluation/repeat', [first, second], { today, settings: { rules } })).map((each) => each.severity);

  it('warns until its later one starts, is told while that runs, and is none after', async () => {
    expect(await severity('2025-02-28')).toEqual(['warning']);
    expect(await severity('2025-03-01')).toEqual(['info']);
    expect(await severity('2025-03-31')).toEqual(['info']);
    expect(await severity('2025-04-01')).toEqual([]);
  });

  it('has the severity that cpas.json gives it, whenever it starts', async () => {
    expect(await severity('2025-02-28', { 'evaluation/repeat': 'error' })).toEqual(['error']);
    expect(await severity('2025-03-01', { 'evaluation/repeat': 'error' })).toEqual(['error']);
    expect(await severity('2025-03-01', { 'evaluation/repeat': 'off' })).toEqual([]);
  });

  it('tells the days between', async () => {
    const [repeat] = await found('evaluation/repeat', [first, second], { today: '2025-02-28' });
    expect(repeat?.message).toBe(
      "B looks again at what A covers (100\u00a0% of the smaller one's indicators and places), 28 days later.",
    );
  });
});

describe('a gap', () => {
  it('of a whole component is one finding; of a place one each', async () => {
    const files = { 'observations.csv': ['indicator,period,value,location', 'P1,2025,1,Goma', 'P1,2025,1,Beni'] };
    const gaps = await found('evaluation/gap', ['A,a,CPAS,JOC,2025-01-01,2025-01-31,,P1,,,Goma,,,'], { files });
    expect(gaps.map(({ message, file, line }) => [message, file, line])).toEqual([
      ['No evaluation covers P2 (p), an outcome of Police.', 'indicators.csv', 3],
      ['No evaluation covers Military (M1).', 'indicators.csv', 4],
      ['No evaluation covers Beni.', 'evaluations.csv', null],
    ]);
  });
});

describe('what is unused', () => {
  const ended = 'A,a,CPAS,JOC,2025-01-01,2025-01-31,,P1,,,,,,';
  const observations = { 'observations.csv': ['indicator,period,value', 'P1,2025-01,1', 'M1,2025-01,1'] };
  const decisions = (informedBy: string) => ({
    ...observations,
    'decisions.csv': ['id,date,decision,informed_by', `D,2025-02-01,d,${informedBy}`],
  });

  it('can’t be told without decisions', async () => {
    expect(await found('evaluation/unused', [ended], { files: observations })).toEqual([]);
  });

  it('is an ended evaluation and an indicator that neither decisions nor evaluations name', async () => {
    const unused = await found('evaluation/unused', [ended], { files: decisions('P2') });
    expect(unused.map(({ evaluations, indicators: ids }) => [evaluations, ids])).toEqual([
      [[], ['M1']],
      [['A'], []],
    ]);
    expect(await found('evaluation/unused', [ended], { files: decisions('A|M1') })).toEqual([]);
  });
});

describe('a scope', () => {
  const scope = async (columns: string) => {
    const [component = '', ids = '', levels = '', themes = ''] = columns.split(';');
    const row = `A,a,CPAS,JOC,2025-01-01,2025-01-31,${component},${ids},${levels},${themes},,,,`;
    return (await found('evaluation/no-scope', [row])).map(({ message }) => message);
  };

  it('is empty where the columns match indicators apart, but none together', async () => {
    expect(await scope('Military;;output;')).toEqual([
      'A looks at nothing: no indicator is of Military and at level output.',
    ]);
    expect(await scope('Military;;;women')).toHaveLength(1);
    expect(await scope('Military|Police;;output;women')).toEqual([]);
  });

  it('of named indicators is never empty', async () => {
    expect(await scope('Military;P1;output;')).toEqual([]);
  });

  it('with a name that nobody has is left to name/variant', async () => {
    expect(await scope('Polcie;;;')).toEqual([]);
  });
});

describe('a place of an evaluation', () => {
  const at = (location: string) => [`A,a,CPAS,JOC,2025-01-01,2025-01-31,,P1,,,${location},,,`];
  const files = { 'observations.csv': ['indicator,period,value,location', 'P1,2025,1,Goma'] };

  it('is unknown where observations name others; the nearest is offered', async () => {
    const [unknown] = await found('evaluation/unknown-place', at('Goma|Gomma'), { files });
    expect(unknown?.message).toBe('A is to look at "Gomma", a place that no observation names; nearest: Goma.');
    expect(unknown?.field).toBe('locations');
  });

  it('can’t be unknown where no observation names any', async () => {
    expect(await found('evaluation/unknown-place', at('Gomma'))).toEqual([]);
  });

  it('is known by settings, as a name or as what it stands for', async () => {
    const settings = { places: { Kivu: ['Goma', 'Sake'] } };
    expect(await found('evaluation/unknown-place', at('Kivu|Sake'), { files, settings })).toEqual([]);
  });
});

describe('a status', () => {
  const row = (status: string, start: string, end: string) => [`A,a,CPAS,JOC,${start},${end},,P1,,,,${status},,`];
  const is = async (status: string, start: string, end: string) =>
    (await found('evaluation/status-contradicts-dates', row(status, start, end))).length;

  it('contradicts dates only where it was written', async () => {
    expect(await is('completed', '2026-01-01', '2026-01-31')).toBe(1);
    expect(await is('completed', '2025-12-31', '2026-01-31')).toBe(0);
    expect(await is('planned', '2025-01-01', '2025-12-30')).toBe(1);
    expect(await is('planned', '2025-01-01', '2025-12-31')).toBe(0);
    expect(await is('', '2025-01-01', '2025-12-30')).toBe(0);
  });
});

describe('an acceptance', () => {
  it('of evaluations that no longer meet says so', async () => {
    const apart = [a, 'B,b,RBB,OIOS,2025-11-01,2025-12-31,,M1,,,Goma,,,20'];
    const settings = { accepted: [{ evaluations: ['A', 'B'], reason: 'audit' }] };
    const [unmatched] = await found('evaluation/accepted-unmatched', apart, { settings });
    expect(unmatched?.message).toBe(
      'The accepted overlap of A and B (audit) matches nothing: they neither overlap nor repeat each other.',
    );
    expect(unmatched?.file).toBe('cpas.json');
  });
});

import { describe, expect, it } from 'vitest';
import { findings } from '../findings.ts';

describe('too little known for a score', () => {
  it.each([
    { what: 'a goal', row: 'A,a,C,outcome,count,0,1.7e308,month', values: ['A,2025,5'] },
    { what: 'a sum', row: 'A,a,C,outcome,count,0,1', values: ['A,2025-01,1.7e308', 'A,2025-02,1.7e308'] },
    { what: 'an attainment', row: 'A,a,C,outcome,index,0,1e-300', values: ['A,2025,1e300'] },
  ])('tells of $what that is too large for a number, not that there is none', async ({ row, values }) => {
    const all = await findings({
      'indicators.csv': ['id,name,component,level,measure,baseline,target,per', row],
      'observations.csv': ['indicator,period,value', ...values],
    });
    const finding = all.find(({ code }) => code === 'data/insufficient');
    expect(finding?.message).toBe(
      'C has no score, for nothing is known of its results: of its one indicator 1 has figures too large for a number (A).',
    );
    expect(finding?.hint).toMatch(/^Correct their figures, or write them in a larger unit/);
  });
});

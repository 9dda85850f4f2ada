import { expect, it } from 'vitest';
import { explanationOf, scoresOf, scoringOf } from '../../src/assess.ts';
import { opened } from '../opened.ts';

/** One attack in each month of 2025, of a place and in the first of two indicators' components. */
const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-01`);

const assessed = (more: readonly string[]) =>
  opened({
    'indicators.csv': [
      'id,name,component,level,measure,baseline,target',
      'A,Attacks,Protection,impact,count,24,0',
      'B,Trust,Police,impact,percent,0,100',
    ],
    'observations.csv': ['indicator,period,value', 'B,2025,50'],
    'events.csv': ['Date', ...months, ...more],
    'cpas.json': JSON.stringify({
      derive: [{ indicator: 'A', from: 'events.csv', date: 'Date', since: '2025-01-01', until: '2025-12-31' }],
    }),
  });

it('no evidence is an A of what lacks events that could not be read, and only of that', async () => {
  const grades = async (more: readonly string[]) => {
    const assessment = await assessed(more);
    const { components } = scoresOf(assessment, scoringOf(assessment));
    return components.map(({ component, score, evidence }) => [component, score, evidence]);
  };
  expect(await grades([])).toEqual([
    ['Protection', 50, 'A'],
    ['Police', 50, 'A'],
  ]);
  expect(await grades(['2025-02-30'])).toEqual([
    ['Protection', 50, 'B'],
    ['Police', 50, 'A'],
  ]);
});

it('the explanation names them', async () => {
  const evidence = async (more: readonly string[]) => {
    const steps = explanationOf(await assessed(more), 'Protection').steps;
    return steps.find(({ what }) => what === 'evidence');
  };
  expect(await evidence(['2025-02-30'])).toMatchObject({
    formula: 'max(coverageGrade, carriedGrade, lowGrade, lateGrade, lostGrade)',
    figures: { lostGrade: 'B', lostShare: 1 },
    result: 'B',
  });
  expect((await evidence([]))?.figures).not.toHaveProperty('lostGrade');
});

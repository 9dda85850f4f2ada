import { expect, it } from 'vitest';
import { overlapOf, scoresOf, scoringOf } from '../../src/assess.ts';
import { wholeOverlap } from '../../src/requests.ts';
import { opened } from '../opened.ts';

const indicators = ['id,name,component,level,measure,baseline,target', 'P1,Trust,Police,outcome,percent,30,60'];

it('who lacks a file is told of one whose header would fit', async () => {
  const assessment = await opened({
    'indicators.csv': indicators,
    'observations 2025.csv': ['indicator,period,value', 'P1,2025,40'],
    'calendar.csv': ['id,title,tool,owner,start,end', 'E1,Review,CPAS,JOC,2025-01-01,2025-02-01'],
  });
  const hint = (file: string, kind: string) =>
    `There is no ${kind}.csv, which ${kind === 'observations' ? 'scores are made from' : 'overlap needs'}. ${file} would fit: call it ${kind}.csv, or name it under "files" in cpas.json.`;
  expect(() => scoresOf(assessment, scoringOf(assessment))).toThrow(hint('observations 2025.csv', 'observations'));
  expect(() => overlapOf(assessment, wholeOverlap)).toThrow(hint('calendar.csv', 'evaluations'));
  await expect(opened({ 'plan.csv': indicators })).rejects.toThrow(
    'There is no indicators.csv, which every command needs. plan.csv would fit: call it indicators.csv',
  );
});

import { describe, expect, it } from 'vitest';
import { findings } from '../findings.ts';
import type { Content } from '../in-memory.ts';

// spec 2, "One mistake, one diagnostic": each folder has one, and what is said of it is said once

const head = 'id,name,component,level,measure,baseline,target,baseline_date,contributes_to';
const police = 'POL-1,Cases closed,Police,outcome,percent,30,60,2024-12-31,';
const military = 'MIL-1,Attacks,Military,outcome,count,90,40,2024-12-31,';
const evaluations = 'id,title,tool,owner,start,end,component,levels,themes,indicators,locations';
const observations = ['indicator,period,value', 'POL-1,2025,40', 'MIL-1,2025,70'];

/** Codes and places of what is not of the design of so small a framework. */
async function told(files: Readonly<Record<string, Content>>): Promise<string[]> {
  const all = await findings({
    'indicators.csv': [head, police, military],
    'observations.csv': observations,
    ...files,
  });
  return all
    .filter(({ code, severity }) => severity !== 'info' && !/^(?:design|results|data\/insufficient)/.test(code))
    .map(({ code, file, line }) => `${code} ${file}:${line}`);
}

describe('an indicator whose row is left out', () => {
  const broken = police.replace('outcome', 'outcom');

  it('has a component, level and theme that evaluations and the narrative may name', async () => {
    expect(
      await told({
        'indicators.csv': [head, broken, military],
        'evaluations.csv': [evaluations, 'E1,Review,CPAS,JOC,2025-01-01,2025-02-01,Police,impact,,,'],
        'narrative.md': ['# Police', '', 'Words.'],
      }),
    ).toEqual(['cell/choice indicators.csv:2']);
  });

  it('is known where it is told twice', async () => {
    expect(
      await told({
        'indicators.csv': [head, police, military, 'MIL-1,Trust,Police|Justice,impact,percent,1,2,2024-12-31,'],
        'evaluations.csv': [evaluations, 'E1,Review,CPAS,JOC,2025-01-01,2025-02-01,Justice,impact,,,'],
      }),
    ).toEqual(['id/duplicate indicators.csv:4']);
  });

  it.each([
    ['a stray quote', 'POL-1,"Cases" closed,Police,outcome,percent,30,60,2024-12-31,', 'cell/quote'],
    [
      'a quote that never closes',
      'POL-1,"Cases closed,Police,outcome,percent,30,60,2024-12-31,',
      'file/unclosed-quote',
    ],
    ['a stray quote in its very id', '"POL-1"x,Cases,Police,outcome,percent,30,60,2024-12-31,', 'cell/quote'],
    ['a cell too many', 'POL-1,Cases, closed,Police,outcome,percent,30,60,2024-12-31,MIL-1', 'row/long'],
  ])('for %s is known to all that names it', async (_, row, code) => {
    expect(
      await told({
        'indicators.csv': [head, `${military}POL-1`, row],
        'evaluations.csv': [
          evaluations,
          'E1,Review,CPAS,JOC,2025-01-01,2025-02-01,,,,POL-1,',
          'E2,Audit,CPAS,JOC,2025-03-01,2025-04-01,Police,impact,youth,,',
        ],
        'targets.csv': ['indicator,period,target', 'POL-1,2025,50'],
        'narrative.md': ['# Police', '', 'Words.'],
      }),
    ).toEqual([`${code} indicators.csv:3`]);
  });

  it('is not missed by its component, its level and its theme', async () => {
    const columns = 'id,name,component,level,measure,baseline,target,themes';
    const rows = ['O1,Trainings,Police,output,count,0,9,wps', 'P1,Trust,Police,impact,percent,4O,60,wps'];
    const all = async (...indicators: string[]) => {
      const files = {
        'indicators.csv': [columns, ...indicators],
        'observations.csv': ['indicator,period,value', 'O1,2025,4'],
      };
      return (await findings(files)).map(({ code }) => code).filter((code) => /^(?:cell|design)/.test(code));
    };
    expect(await all(...rows)).toEqual(['cell/number', 'design/single-indicator']);
    expect(await all(...rows.slice(0, 1))).toEqual(
      expect.arrayContaining(['design/outputs-only', 'design/headcount-only']),
    );
    expect(await all(...rows, 'P2,"Peace" now,Police,outcome,percent,1,2,')).toEqual(['cell/number', 'cell/quote']);
  });

  it('takes the places with it that only its observations name', async () => {
    expect(
      await told({
        'indicators.csv': [head, broken, military],
        'observations.csv': ['indicator,period,value,location', 'POL-1,2025,40,Goma', 'MIL-1,2025,70,Beni'],
        'evaluations.csv': [evaluations, 'E1,Review,CPAS,JOC,2025-01-01,2025-02-01,,,,MIL-1,Goma|Beni'],
      }),
    ).toEqual(['cell/choice indicators.csv:2']);
  });
});

describe('an indicator that was observed, though no row of it can be used, is not called unobserved', () => {
  it.each([
    ['a value that is none', ['POL-1,2025,4O'], ['cell/number observations.csv:3']],
    ['a period that is none', ['POL-1,2025-Q5,40'], ['cell/period observations.csv:3']],
    ['two values', ['POL-1,2025,40', 'POL-1,2025,41'], ['row/conflict observations.csv:4']],
    ['a stray quote', ['POL-1,2025,"4"0'], ['cell/quote observations.csv:3']],
    ['an id mistyped', ['POL-I,2025,40'], ['id/unknown observations.csv:3']],
  ])('%s', async (_, rows, codes) => {
    expect(await told({ 'observations.csv': ['indicator,period,value', 'MIL-1,2025,70', ...rows] })).toEqual(codes);
  });

  it('a bad cell of a wide table', async () => {
    const wide = ['indicator,2025-Q1', 'MIL-1,70', 'POL-1,4O'];
    expect((await told({ 'observations.csv': wide })).filter((one) => !one.startsWith('data/partial'))).toEqual([
      'cell/number observations.csv:3',
    ]);
  });

  it.each([
    ['a file without its column of periods', ['indicator,perod,value', 'POL-1,2025,40'], 'header/missing-column'],
    ['a file without its column of ids', ['indicatr,period,value', 'POL-1,2025,40'], 'header/missing-column'],
    ['an empty file', [''], 'file/empty'],
    ['a workbook', { base64: 'UEsDBBQABgAIAAAAIQAAAAAAAAAAAAAAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbA==' }, 'file/not-text'],
  ])('%s', async (_, content, code) => {
    const only = { 'indicators.csv': [head, police], 'observations.csv': content };
    expect((await told(only)).map((one) => one.split(' ')[0])).toEqual([code]);
  });

  it('a column that derive names and the list does not have', async () => {
    const derive = [{ indicator: 'MIL-1', from: 'events.csv', date: 'When', value: { sum: 'Death' } }];
    expect(
      await told({
        'events.csv': ['When,Deaths', '2025-03-01,2'],
        'observations.csv': ['indicator,period,value', 'POL-1,2025,40'],
        'cpas.json': JSON.stringify({ derive }),
      }),
    ).toEqual(['header/missing-column events.csv:1']);
  });

  it('but one that was asked for and is not known is', async () => {
    const rows = ['indicator,period,value', 'MIL-1,2025,70', 'POL-1,2025,'];
    expect(await told({ 'observations.csv': rows })).toEqual(['data/none indicators.csv:2']);
  });
});

it('a conflict names the period as it was typed', async () => {
  const values = ['indicator,period,value', 'POL-1,2025-Q1,40', 'POL-1,1er trimestre 2025,41'];
  const files = { 'indicators.csv': [head, police], 'observations.csv': values };
  const [conflict] = (await findings(files)).filter(({ code }) => code === 'row/conflict');
  expect(conflict?.message).toMatch(/^POL-1, 1er trimestre 2025 is 41 here and 40 in line 2\./);
});

describe('a quote that swallows rows', () => {
  const quoted = (row: string, ...rows: string[]) => ({
    'observations.csv': [
      'indicator,period,value,note',
      row,
      'POL-1,2024,41,',
      'POL-1,2023,42,"',
      'MIL-1,2025,70,',
      ...rows,
    ],
  });

  it('is all that is told of the row that it makes wrong, as an error', async () => {
    expect(await told(quoted('POL-1,"2025,40,'))).toEqual(['cell/swallowed-rows observations.csv:2']);
    const [first] = await findings({ 'indicators.csv': [head, police, military], ...quoted('POL-1,2025,"40,') });
    expect(first).toMatchObject({ code: 'cell/swallowed-rows', severity: 'error', line: 2, column: 12 });
  });

  it('is a warning where the row can be used, and takes no error of others with it', async () => {
    const files = { 'indicators.csv': [head, police, military], ...quoted('POL-1,2025,40,"x', 'MIL-1,2024,7O,') };
    const all = (await findings(files)).filter(({ code }) => code.startsWith('cell/'));
    expect(all.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['cell/number', 'error', 6],
      ['cell/swallowed-rows', 'warning', 2],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { inMemory } from '../in-memory.ts';
import { readAll } from './read-all.ts';
import { fiveIndicators, readObservations as read } from './read-observations.ts';

describe('a wide table', () => {
  it('of periods: a bad cell costs its own value, a bad row all', async () => {
    const { said, rows, told, leftOut } = await read([
      'indicator,location,2025-Q1,2025-Q2,2025-Q3',
      'M1,Goma,1,x,3',
      'P1,,NA,120,50',
      'Z1,,1,2,3',
    ]);
    expect(said).toEqual(['M1 2025-Q1 Goma = 1', 'M1 2025-Q3 Goma = 3', 'P1 2025-Q3 = 50']);
    expect(rows.map(({ valueLine, column }) => [valueLine, column])).toEqual([
      [2, 9],
      [2, 13],
      [3, 12],
    ]);
    expect(told).toEqual([
      'file/wide observations.csv:1:1',
      'cell/number observations.csv:2:11',
      'cell/range observations.csv:3:8',
      'id/unknown observations.csv:4:1',
    ]);
    expect(leftOut).toBe(1);
  });

  it('with two columns of one period, however written, is used no further', async () => {
    const { said, faults, told, leftOut } = await read(['indicator,2025-Q1,2025-Q2,Q1 2025', 'M1,3,4,5']);
    expect(told).toEqual(['header/duplicate-column observations.csv:1:27', 'file/wide observations.csv:1:1']);
    expect(faults[0]?.facts).toEqual({ column: '2025-Q1', first: '2025-Q1', second: 'Q1 2025' });
    expect([said, leftOut]).toEqual([[], 0]);
    const twice = await read(['period,M1,P1,M1', '2025-Q1,3,4,5']);
    expect(twice.faults[0]?.facts).toEqual({ column: 'M1', first: 'M1', second: 'M1' });
    expect(twice.said).toEqual([]);
  });

  it('may have spans that meet, and names them with the indicator in what is wrong', async () => {
    const { said, faults } = await read(['indicator,2025,2025-Q1', 'P1,30,x', 'M1,x,3']);
    expect(said).toEqual(['P1 2025 = 30', 'M1 2025-Q1 = 3']);
    expect(faults.slice(1).map(({ code, indicators }) => [code, indicators])).toEqual([
      ['cell/number', ['P1']],
      ['cell/number', ['M1']],
    ]);
  });

  it('of indicators: the values of one whose row was left out wait', async () => {
    const { said, told, faults } = await readAll(
      inMemory({
        'indicators.csv': [...fiveIndicators, 'X1,Bad,Police,outcom,percent,1,2'],
        'observations.csv': [
          'period,place,M1,P1,X1',
          '2025-Q1,Goma,1,45%,9',
          '2025-Q2,Goma,2,101,',
          '2025-Q9,Goma,3,4,5',
        ],
      }),
    );
    expect(said).toEqual(['M1 2025-Q1 Goma = 1', 'P1 2025-Q1 Goma = 45', 'M1 2025-Q2 Goma = 2']);
    expect(told).toEqual([
      'cell/choice indicators.csv:7:15',
      'file/wide observations.csv:1:1',
      'cell/range observations.csv:3:16',
      'cell/period observations.csv:4:1',
    ]);
    expect(faults[0]?.waiting).toEqual({ observations: 1 });
  });

  it('may be indicators.csv itself: one sheet is a complete assessment', async () => {
    const { said, told, framework, files, rows } = await readAll(
      inMemory({
        'indicators.csv': [
          'id;name;component;level;measure;baseline;target;2025-Q1;2025-Q2',
          'P1;Trust;Police;outcome;percent;30;60;41,5;x',
          'X1;Bad;Police;outcom;percent;30;60;41,5;42',
          'M1;Patrols;Military;output;count;0;9;3;4',
        ],
      }),
    );
    expect(framework.indicators.map(({ id }) => id)).toEqual(['P1', 'M1']);
    expect(said).toEqual(['P1 2025-Q1 = 41.5', 'M1 2025-Q1 = 3', 'M1 2025-Q2 = 4']);
    expect(rows[0]).toMatchObject({ line: 2, valueLine: 2, column: 39, text: '41,5' });
    expect(told).toEqual([
      'file/wide indicators.csv:1:1',
      'cell/choice indicators.csv:3:15',
      'cell/number indicators.csv:2:44',
    ]);
    expect(files).toHaveLength(1);
  });
});

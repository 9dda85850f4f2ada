import { describe, expect, it } from 'vitest';
import { readObservations as read } from './read-observations.ts';

describe('the settings of a file', () => {
  it('give columns it does not have one value, told once where that is wrong', async () => {
    const file = { path: 'observations.csv', constants: { indicator: 'M1', source: 'DHIS2', by_sex: 'female' } };
    const { said, rows } = await read(['period,value', '2025,1', '2026,2'], { files: { observations: file } });
    expect(said).toEqual(['M1 2025 by_sex=female = 1', 'M1 2026 by_sex=female = 2']);
    expect(rows.map(({ source }) => source)).toEqual(['DHIS2', 'DHIS2']);
    const wrong = { path: 'observations.csv', constants: { period: '2025-Q9' } };
    const bad = await read(['indicator,value', 'M1,1', 'M1,x', 'M1,2'], { files: { observations: wrong } });
    expect(bad.told).toEqual(['cell/period observations.csv', 'cell/number observations.csv:3:4']);
    expect(bad.leftOut).toBe(3);
  });

  it('keep only some rows, the others unchecked', async () => {
    const where = { Type: ['actual'], indicator: ['M1', 'P1'] };
    const { said, told, files } = await read(
      ['indicator,period,value,Type', 'M1,2025,1,actual', 'M1,x,y,forecast', 'R1,x,y,actual', 'P1,2025,2,actual'],
      { files: { observations: { path: 'observations.csv', where } } },
    );
    expect(said).toEqual(['M1 2025 = 1', 'P1 2025 = 2']);
    expect(told).toEqual([]);
    expect(files[1]?.rows).toBe(4);
  });

  it('join the columns of a period by a blank; two dates are a span', async () => {
    const by = (columns: string[]) => ({
      files: { observations: { path: 'observations.csv', columns: { period: columns } } },
    });
    const quarters = await read(
      ['indicator,Year,Quarter,value', 'M1,2025,Q1,1', 'M1,2025,,2'],
      by(['Year', 'Quarter']),
    );
    expect(quarters.said).toEqual(['M1 2025-Q1 = 1', 'M1 2025 = 2']);
    const dates = await read(['indicator,value,From,To', 'M1,1,15/03/2025,14/06/2025'], by(['From', 'To']));
    expect(dates.said).toEqual(['M1 2025-03-15..2025-06-14 = 1']);
  });

  it('have a date order, a decimal mark and missing values of their own', async () => {
    const file = { path: 'observations.csv', dates: 'mdy', decimal: ',', missingValues: ['-99'] };
    const { said, told } = await read(
      ['indicator;period;value', 'M1;3/7/2025;1.234', 'M1;3/8/2025;-99', 'M1;3/9/2025;1,5', 'M1;3/9/2025;NA'],
      {
        files: { observations: file },
      },
    );
    expect(said).toEqual(['M1 2025-03-09 = 1.5']);
    expect(told).toEqual(['cell/ambiguous-number observations.csv:2:13', 'cell/number observations.csv:5:13']);
  });
});

import { describe, expect, it } from 'vitest';
import { inMemory } from '../in-memory.ts';
import { read, readOne } from './read.ts';

const usual = { indicator: [0], period: [1], value: [2] };
const row = 'M1,2025-Q1,12';

describe('the delimiter', () => {
  it.each([',', ';', '\t', '|'])('is found: %j', async (delimiter) => {
    const { table, columns, cells } = await readOne(
      ['indicator,period,value', row].map((line) => line.replaceAll(',', delimiter)),
    );
    expect(table?.delimiter).toBe(delimiter);
    expect(columns).toEqual(usual);
    expect(cells).toEqual([['M1', '2025-Q1', '12']]);
  });

  it('is what a first line says, and that line is no header and no preamble', async () => {
    const { table, told, lines } = await readOne(['sep=;', 'indicator;period;value', 'M1;2025-Q1;1,5']);
    expect(table?.delimiter).toBe(';');
    expect(lines).toEqual([3]);
    expect(told).toEqual([]);
  });

  it('is that under which most names are known, though a title has another', async () => {
    const { table } = await readOne(['Results, by quarter, of MINUTAM', 'indicator;period;value', 'M1;2025-Q1;1,5']);
    expect(table?.delimiter).toBe(';');
    expect(table?.layout.line).toBe(2);
  });

  it('of a header without known names is that with most cells', async () => {
    expect((await readOne(['a;b;c', '1;2,5;3'])).table?.delimiter).toBe(';');
  });
});

describe('the header', () => {
  it.each([
    ['case, spaces, hyphens, underscores', 'INDICATOR-ID,Reporting Period,Value'],
    ['synonyms', 'indicator_id,date,actual'],
    ['French with accents', 'Indicateur,Période,Valeur'],
    ['French without', 'indicateur,periode,valeur'],
    ['decomposed accents', 'indicateur,pe\u0301riode,valeur'],
    ['quotes and spaces', '"indicator" , "period"," value "'],
  ])('is known without regard to %s', async (_, header) => {
    const { columns, told } = await readOne([header, row]);
    expect(columns).toEqual(usual);
    expect(told).toEqual([]);
  });

  it('stands below a title, a note and a blank line, which are told', async () => {
    const { faults, lines } = await readOne([
      'MINUTAM',
      'as of 2026-07-10, by quarter',
      '',
      'indicator,period,value',
      row,
    ]);
    expect(faults.map(({ code, at, facts }) => [code, at.line, facts])).toEqual([
      ['file/preamble', 1, { lineCount: 3 }],
    ]);
    expect(lines).toEqual([5]);
  });

  it('after blank lines alone has no preamble', async () => {
    expect((await readOne(['', ',,', 'indicator,period,value', row])).told).toEqual([]);
  });

  it('is found in row 21 and no further', async () => {
    const notes = (n: number) => Array.from({ length: n }, (_, i) => `note ${i}`);
    expect((await readOne([...notes(20), 'indicator,period,value', row])).columns).toEqual(usual);
    expect((await readOne([...notes(21), 'indicator,period,value', row])).told).toContain('header/missing-column 1:1');
  });

  it('is where the settings say', async () => {
    const files = { observations: { path: 'observations.csv', header: 3 } };
    const { table, lines } = await readOne(['indicator,period,value', 'x,y,z', 'indicator,period,value', row], {
      files,
    });
    expect(table?.layout.line).toBe(3);
    expect(lines).toEqual([4]);
  });

  it('with a stray quote is named once, and nothing below it is used', async () => {
    const { told, table, leftOut } = await readOne(['indicator,"period"x,value', row]);
    expect(told[0]).toBe('cell/quote 1:11');
    expect(table?.faulty).toBe(true);
    expect(leftOut).toBe(0);
  });

  it('alone is a table without rows', async () => {
    expect(await readOne('indicator,period,value')).toMatchObject({ cells: [], told: [] });
  });

  it.each(['', '\n\n', ' ,, \n', '\ufeff'])('there is none in %j: file/empty', async (text) => {
    expect(await readOne(text)).toMatchObject({ told: ['file/empty'], tables: [] });
  });
});

describe('columns', () => {
  it('empty ones at the end, and blank rows, are passed over', async () => {
    const { table, lines, told } = await readOne(['indicator,period,value,,', ',,,,', `${row},,`, '', `${row},,`]);
    expect(table?.layout.names).toHaveLength(3);
    expect(lines).toEqual([3, 5]);
    expect(told).toEqual([]);
  });

  it.each([
    [{ columns: { period: 'Periode', value: 'value' } }, { column: 'Periode', nearest: 'Périodes' }],
    [{ where: { Sektor: ['a'] } }, { column: 'Sektor', nearest: 'Sector' }],
    [{ columns: { value: 9 } }, { column: '9', nearest: null }],
  ])('that cpas.json names and the file does not have are told as such: %j', async (of, facts) => {
    const settings = { files: { observations: { path: 'observations.csv', ...of } } };
    const { faults } = await readOne(['indicator,Périodes,Sector,value', 'P1,2025,a,3'], settings);
    const missing = faults.find(({ code }) => code === 'header/missing-column');
    expect(missing?.facts).toEqual({ ...facts, named: 'settings' });
  });

  it('a required one that is missing is named with the nearest header, which is not told of twice', async () => {
    const { faults, table } = await readOne(['indicator,perod,value,remarks', `${row},x`]);
    expect(faults.map(({ code, facts }) => [code, facts])).toEqual([
      ['header/missing-column', { column: 'period', nearest: 'perod', named: 'kind' }],
      ['header/unknown-column', { column: 'remarks', nearest: null }],
    ]);
    expect(table?.faulty).toBe(true);
  });

  it('an unknown one is told with its place and the nearest name', async () => {
    const { faults, told, table } = await readOne(['indicator,period,value,qualty', `${row},high`]);
    expect(told).toEqual(['header/unknown-column 1:24']);
    expect(faults[0]?.facts).toEqual({ column: 'qualty', nearest: 'quality' });
    expect(table?.faulty).toBe(false);
  });

  it('two that mean the same are an error at the second', async () => {
    const { faults, told } = await readOne(['indicator,period,value,Result', `${row},3`]);
    expect(told).toEqual(['header/duplicate-column 1:24']);
    expect(faults[0]?.facts).toEqual({ column: 'value', first: 'value', second: 'Result' });
  });

  it('a nameless one before a named is told', async () => {
    const { faults } = await readOne([',indicator,period,value', `1,${row}`]);
    expect(faults).toMatchObject([{ code: 'header/unnamed-column', facts: { position: 1, shifted: false } }]);
    expect(faults[0]?.severity).toBeUndefined();
  });

  it('where every row is shorter than such a header the names stand one column off: an error', async () => {
    const { faults, table } = await readOne([',indicator,period,value', row, row]);
    expect(faults).toMatchObject([{ code: 'header/unnamed-column', severity: 'error', facts: { shifted: true } }]);
    expect(table?.faulty).toBe(true);
  });

  it('by_ and par_ are disaggregations under one name each', async () => {
    const { table, told } = await readOne(['indicator,period,value,by_sex,Par âge,By-Legal status,ByVariableId', row]);
    expect([...(table?.layout.parts ?? [])]).toEqual([
      ['by_sex', 3],
      ['by_age', 4],
      ['by_legal_status', 5],
    ]);
    expect(told).toEqual(['header/unknown-column 1:55']);
  });
});

describe('columns that the settings name', () => {
  const file = (more: object) => ({ files: { observations: { path: 'observations.csv', ...more } } });

  it('are found by header, HXL tag and position, and win over a known name', async () => {
    const { columns, table, told } = await readOne(
      ['Indicator,Code,when,Value,amount,sexe', '#indicator+name,#indicator+code,#date,,,#x', 'Patrols,M1,2025,0,12,f'],
      file({ columns: { indicator: '#indicator+code', période: 'When', value: 5, by_sex: 'sexe' } }),
    );
    expect(columns).toEqual({ indicator: [1], period: [2], value: [4] });
    expect(table?.layout.parts.get('by_sex')).toBe(5);
    expect(told).toEqual([]);
  });

  it('may be joined', async () => {
    const { columns } = await readOne(
      ['indicator,Year,Quarter,value', 'M1,2025,Q1,3'],
      file({ columns: { period: ['Year', 'Quarter'] } }),
    );
    expect(columns).toEqual({ indicator: [0], period: [1, 2], value: [3] });
  });

  it('must be there', async () => {
    const { faults } = await readOne(['indicator,period,value,Plase', row], file({ columns: { location: 'Place' } }));
    expect(faults).toMatchObject([{ code: 'header/missing-column', facts: { column: 'Place', nearest: 'Plase' } }]);
  });

  it('for all files of a kind need not be in each', async () => {
    const { columns, told } = await readOne(['indicator,period,value', row], {
      columns: { observations: { value: 'amount' } },
    });
    expect(columns).toEqual(usual);
    expect(told).toEqual([]);
  });

  it('a constant stands in for a column', async () => {
    const { columns, told } = await readOne(
      ['Year,Value', '2025,12'],
      file({ constants: { indicator: 'M1' }, columns: { period: 'Year' } }),
    );
    expect(columns).toEqual({ period: [0], value: [1] });
    expect(told).toEqual([]);
  });

  it('in where must be there too, and are not unknown', async () => {
    const there = ['indicator,period,value,Type', `${row},a`];
    expect((await readOne(there, file({ where: { type: ['a'] } }))).told).toEqual([]);
    expect((await readOne(there, file({ where: { Kind: ['a'] } }))).told).toContain('header/missing-column 1:1');
  });
});

describe('HXL', () => {
  it('tags tell what unknown names mean; their row is no data, the row above is the header', async () => {
    const { table, columns, lines, told } = await readOne([
      ',Quoi,,Où,Quand',
      'Code,Nombre,Nom,Département,Jour',
      '#indicator+code,#value,#indicator+name,#adm1+name,#date',
      'M1,12,Patrols,Nord,2025-03-31',
    ]);
    expect(columns).toEqual({ indicator: [0], value: [1], location: [3], period: [4] });
    expect(table?.layout.line).toBe(2);
    expect(lines).toEqual([4]);
    expect(told).toEqual(['file/preamble 1:1', 'header/unknown-column 2:13']);
  });

  it('a known name counts more than the tag below it', async () => {
    const { columns } = await readOne(['value,indicator,period', '#indicator,#value,#date', '1,M1,2025']);
    expect(columns).toEqual({ value: [0], indicator: [1], period: [2] });
  });

  it('start and end are the two ends of a period', async () => {
    const { columns } = await readOne([
      'a,b,c,d',
      '#indicator+code,#date+start,#date+end,#value',
      'M1,2025-01-01,2025-03-31,4',
    ]);
    expect(columns).toEqual({ indicator: [0], period: [1, 2], value: [3] });
  });

  it('tags alone, without names above, are the header', async () => {
    const { columns, lines } = await readOne(['#indicator+code,#date,#value', row]);
    expect(columns).toEqual(usual);
    expect(lines).toEqual([2]);
  });

  it('a comment is no row of tags', async () => {
    expect((await readOne(['indicator,period,value', '#comment', row])).lines).toEqual([2, 3]);
  });
});

describe('wide tables', () => {
  it('of observations: columns that are periods', async () => {
    const { table, faults } = await readOne(['indicator,location,2025-Q1,2025-Q2', 'M1,Nord,1,2']);
    expect(table?.layout.wide).toEqual({
      spread: 'periods',
      columns: [
        { index: 2, name: '2025-Q1', line: 1, column: 20 },
        { index: 3, name: '2025-Q2', line: 1, column: 28 },
      ],
    });
    expect(faults).toMatchObject([
      { code: 'file/wide', facts: { subject: 'periods', columns: ['2025-Q1', '2025-Q2'] } },
    ]);
  });

  it('where none is, columns that are ids of indicators', async () => {
    const { table, told } = await readOne(['period,M1,M2,M9', '2025-Q1,1,2,3'], undefined, ['M1', 'M2']);
    expect(table?.layout.wide).toMatchObject({ spread: 'indicators', columns: [{ index: 1 }, { index: 2 }] });
    expect(told).toEqual(['file/wide 1:1', 'header/unknown-column 1:14']);
  });

  it('a file with a value column is none', async () => {
    const { table, told } = await readOne(['indicator,period,value,2025-Q1', `${row},4`]);
    expect(table?.layout.wide).toBeNull();
    expect(told).toEqual(['header/unknown-column 1:24']);
  });

  it('indicators may have columns of periods beside their own', async () => {
    const { tables, told } = await read(
      inMemory({ 'indicators.csv': ['id,name,component,level,2025-Q1,2025-Q2', 'M1,Patrols,Military,output,1,2'] }),
      'indicators',
    );
    expect(tables[0]?.layout.wide?.columns).toHaveLength(2);
    expect(told).toEqual(['file/wide 1:1']);
  });

  it('a row of data with an id and a period is no header', async () => {
    expect((await readOne(['x,y,z', row], undefined, ['M1'])).table?.layout.line).toBe(1);
  });
});

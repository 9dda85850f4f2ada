import { describe, expect, it } from 'vitest';
import { type Content, inMemory } from '../in-memory.ts';
import { readAll } from './read-all.ts';

const indicators = ['id,name,component,level,measure', 'A,Attacks,Protection,impact,count'];
const head = 'indicator,period,value,Status';

/** Codes told, those of headers aside, with their severity where it is not the rule's own. */
async function codesIn(files: Readonly<Record<string, Content>>, settings: object = {}) {
  const all = { 'indicators.csv': indicators, ...files, 'cpas.json': JSON.stringify(settings) };
  const { faults } = await readAll(inMemory(all));
  const others = faults.filter(({ code }) => !/^header|row.short|file.wide/.test(code));
  return others.map(({ code, at, severity = '' }) => `${code} ${at.file} ${severity}`.trim());
}

describe('a table that gives no value', () => {
  it.each([
    { why: 'all are missing', rows: ['A,2025-01,', 'A,2025-02,n/a'] },
    { why: 'one has an error and one is missing', rows: ['A,2025-01,x', 'A,2025-02,n/a'] },
  ])('is told: $why', async ({ rows }) => {
    expect(await codesIn({ 'observations.csv': [head, ...rows] })).toContain('file/nothing-read observations.csv');
  });

  it.each([
    { why: 'every row has an error', rows: ['A,2025-01,x'], code: 'cell/number observations.csv' },
    {
      why: 'every row is of an indicator that is not there',
      rows: ['B,2025-01,1'],
      code: 'id/unknown observations.csv',
    },
    { why: 'every row is behind a stray quote', rows: ['"A"x,2025-01,1'], code: 'cell/quote observations.csv' },
  ])('is not told twice: $why', async ({ rows, code }) => {
    expect(await codesIn({ 'observations.csv': [head, ...rows] })).toEqual([code]);
  });

  it('is no surprise where it is to be filled in, but where others are', async () => {
    expect(await codesIn({ 'observations.csv': [head], 'targets.csv': ['indicator,period,target'] })).toEqual([]);
    const two = { 'observations/1.csv': [head, 'A,2025-01,1'], 'observations/2.csv': [head] };
    expect(await codesIn(two)).toEqual(['file/nothing-read observations/2.csv']);
  });

  it('is told where `where` keeps no row, of any kind of table', async () => {
    const where = { Status: ['aproved'] };
    const files = { observations: { path: 'o.csv', where }, targets: { path: 't.csv', where } };
    const tables = {
      'o.csv': [head, 'A,2025-01,1,approved'],
      't.csv': ['indicator,period,target,Status', 'A,2025,1,approved'],
    };
    expect((await codesIn(tables, { files })).sort()).toEqual([
      'file/nothing-read o.csv',
      'file/nothing-read t.csv',
      'name/unmatched o.csv',
      'name/unmatched t.csv',
    ]);
  });

  it('is told of an event list of which no entry counts an event', async () => {
    const derive = [{ indicator: 'A', from: 'e.csv', date: 'Date', where: { Type: ['atack'] } }];
    expect(await codesIn({ 'e.csv': ['Date,Type', '2025-01-02,attack'] }, { derive })).toEqual([
      'name/unmatched e.csv',
      'file/nothing-read e.csv',
    ]);
    expect(
      await codesIn({ 'e.csv': ['Date,Type', '2025-01-02,x'] }, { derive: [{ ...derive[0], where: {} }] }),
    ).toEqual([]);
  });

  it('says so by its indicators where `others` passes over every row', async () => {
    const files = { observations: { path: 'o.csv', others: 'skip' } };
    const other = await codesIn({ 'o.csv': [head, 'X,2025-01,1', 'Y,2025-01,1'] }, { files });
    expect(other).toEqual(['row/other o.csv warning']);
    expect(await codesIn({ 'o.csv': [head, 'X,2025-01,1', 'A,2025-01,1'] }, { files })).toEqual(['row/other o.csv']);
    const derive = [{ indicator: { column: 'Code' }, from: 'e.csv', date: 'Date', others: 'skip' }];
    expect(await codesIn({ 'e.csv': ['Date,Code', '2025-01-02,X'] }, { derive })).toEqual(['row/other e.csv warning']);
  });
});

describe('values that the settings of a file name', () => {
  it('are given other names by `map`, whatever their case, also under French names of columns', async () => {
    const map = { indicateur: { 'attacks on civilians': 'A' }, lieu: { GOMA: 'Goma', BENI: 'Beni' } };
    const { said, faults } = await readAll(
      inMemory({
        'indicators.csv': indicators,
        'o.csv': ['indicator,period,value,location', 'Attacks on civilians,2025-01,3,goma'],
        'cpas.json': JSON.stringify({ files: { observations: { path: 'o.csv', map } } }),
      }),
    );
    expect(said).toEqual(['A 2025-01 Goma = 3']);
    expect(faults.map(({ code, facts }) => [code, facts])).toEqual([
      ['name/unmatched', { value: 'BENI', column: 'location', setting: 'map', nearest: null }],
    ]);
  });

  it('are looked for in all files of one entry', async () => {
    const where = { Status: ['draft', 'Approved', 'final', ''] };
    const table = (status: string) => [head, `A,2025-0${status.length},1,${status}`];
    const all = { 'o/1.csv': table('approved'), 'o/2.csv': table('draft') };
    const files = { observations: { path: 'o/*.csv', where } };
    expect(await codesIn(all, { files })).toEqual(['name/unmatched o/1.csv']);
  });
});

it.each([
  { at: 'observations', file: 'observations.csv', lines: [head, 'A,2099,1'] },
  { at: 'a wide header', file: 'observations.csv', lines: ['indicator,1899,2025', 'A,1,1'] },
  { at: 'targets', file: 'targets.csv', lines: ['indicator,period,target', 'A,1925,1'] },
  {
    at: 'an evaluation',
    file: 'evaluations.csv',
    lines: ['id,title,tool,owner,start,end', 'E,a,b,c,2025-01-01,2205-01-02'],
  },
])('a year that is most likely none is told in $at', async ({ file, lines }) => {
  expect(await codesIn({ [file]: lines })).toContain(`cell/year ${file}`);
});

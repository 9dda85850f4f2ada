import { describe, expect, it } from 'vitest';
import { inMemory } from '../in-memory.ts';
import { read } from './read.ts';

const indicators = ['id,name,component,level', 'M1,Patrols,Military,output'];
const observations = ['indicator,period,value', 'M1,2025-Q1,12'];
const settings = (of: object) => JSON.stringify(of);

describe('in a folder files are taken', () => {
  it('by their English and French names, and observations from their folder too', async () => {
    const files = {
      'indicateurs.csv': indicators,
      'observations.csv': observations,
      'observations/2024.csv': observations,
      'observations/2025.csv': observations,
      'observations/indicators.csv': observations,
      'Cibles.csv': ['indicateur,cible,lieu'],
      'décisions.csv': ['id,date,decision'],
      'contraintes.csv': ['id'],
      'archive/observations.csv': observations,
    };
    const { input, told } = await read(inMemory(files), 'indicators');
    expect(input.files('indicators')).toEqual(['indicateurs.csv']);
    expect(input.files('observations')).toEqual([
      'observations.csv',
      'observations/2024.csv',
      'observations/2025.csv',
      'observations/indicators.csv',
    ]);
    expect(['targets', 'decisions', 'constraints', 'evaluations'].map((kind) => input.has(kind as 'targets'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(told).toEqual([]);
  });

  it('by names, globs and objects in the settings, one kind twice and one file for two kinds', async () => {
    const files = {
      'plan.csv': ['id,name,component,level,indicator,period,value', 'M1,Patrols,Military,output,M1,2025,3'],
      'exports/dhis2-1.csv': ['dx,pe,value', 'M1,2025-Q1,1'],
      'exports/dhis2-2.csv': ['dx,pe,value', 'M1,2025-Q2,2'],
      'cpas.json': settings({
        files: {
          indicators: './plan.csv',
          observations: [
            'plan.csv',
            { path: 'exports/dhis2-*.csv', others: 'skip', columns: { indicator: 'dx', period: 'pe' } },
          ],
        },
      }),
    };
    const { tables, input } = await read(inMemory(files));
    expect(input.files('indicators')).toEqual(['plan.csv']);
    expect(tables.map(({ file, settings: { others } }) => [file, others])).toEqual([
      ['plan.csv', undefined],
      ['exports/dhis2-1.csv', 'skip'],
      ['exports/dhis2-2.csv', 'skip'],
    ]);
  });

  it('by derive, and an event list needs no name that is known', async () => {
    const derive = [
      { indicator: 'A', from: 'events/*.csv', date: 'When', where: { Type: ['a'] } },
      { indicator: 'B', from: 'events/*.csv', date: 'When', value: { sum: 'Deaths' }, by: { by_sex: 'Sex' } },
    ];
    const rows = ['list of events', 'When,Type,Sex,Deaths', '2025-01-02,a,f,1'];
    const { tables, told } = await read(
      inMemory({ 'events/1.csv': rows, 'cpas.json': settings({ derive }) }),
      'events',
    );
    expect(tables[0]?.layout.line).toBe(2);
    expect(tables[0]?.records.map(({ line }) => line)).toEqual([3]);
    expect(told).toEqual(['file/preamble 1:1']);
    const lacking = await read(
      inMemory({
        'events/1.csv': rows.slice(1),
        'cpas.json': settings({ derive: [1, 2].map(() => ({ ...derive[1], value: { sum: 'Death' } })) }),
      }),
      'events',
    );
    expect(lacking.faults).toMatchObject([
      { code: 'header/missing-column', facts: { column: 'Death', nearest: 'Deaths', named: 'settings' } },
    ]);
  });

  it('and another CSV file is told of, with what its header would fit; not what derive reads', async () => {
    const files = {
      'indicators.csv': indicators,
      'quarter-1.csv': observations,
      'list.csv': ['a,b', '1,2'],
      'events.csv': ['When', '2025-01-02'],
      'cpas.json': settings({ derive: [{ indicator: 'M1', from: 'events.csv', date: 'When' }] }),
    };
    const { faults } = await read(inMemory(files), 'indicators');
    expect(faults.map(({ code, at, facts }) => [code, at.file, facts])).toEqual([
      ['file/unrecognised', 'list.csv', { kind: null, absent: false }],
      ['file/unrecognised', 'quarter-1.csv', { kind: 'observations', absent: false }],
    ]);
  });

  it.each([
    [
      'observation.csv',
      'There is no file "observation.csv". Nearest: observations.csv\n  cpas.json  $.files.observations',
    ],
    [
      'exports/{a,b}.csv',
      'There is no file "exports/{a,b}.csv". In a path only *, ? and **/ are wildcards; every other character stands for itself. Several files can be named in a list […].',
    ],
    ['x'.repeat(5000), `A path of 5000 characters is longer than that of any file: it begins with "xxx`],
    ['exports/*.csv', 'There is no file "exports/*.csv".\n  cpas.json  $.files.observations'],
    [
      '../elsewhere.csv',
      '"../elsewhere.csv" is outside the folder; all files must be inside it.\n  cpas.json  $.files.observations',
    ],
    [
      '/etc/passwd',
      '"/etc/passwd" is outside the folder; all files must be inside it.\n  cpas.json  $.files.observations',
    ],
  ])('a path that leads nowhere or out of it stops the run: %s', async (path, message) => {
    const files = { 'observations.csv': observations, 'cpas.json': settings({ files: { observations: path } }) };
    await expect(read(inMemory(files))).rejects.toThrow(message);
  });

  it.each([
    [
      { observations: 'postgres://me:secret@host/db#t' },
      `cpas can't read "postgres://…@host/db#t" yet: export it as CSV.`,
    ],
    [{ observations: ['observations.csv', 'data/2025.parquet'] }, `cpas can't read "data/2025.parquet" yet`],
    [{ targets: { path: 'plan.xlsx' } }, '$.files.targets'],
  ])('what is no CSV file is not passed over, but stops the run: %j', async (files, message) => {
    const all = { 'observations.csv': observations, 'cpas.json': settings({ files }) };
    await expect(read(inMemory(all))).rejects.toThrow(message);
  });

  it('and one whose kind nothing else is of is warned of', async () => {
    const { faults } = await read(inMemory({ 'indicators.csv': indicators, 'observations 2025.csv': observations }));
    expect(faults).toMatchObject([
      { code: 'file/unrecognised', severity: 'warning', facts: { kind: 'observations', absent: true } },
    ]);
    // a derived one is there
    const derive = [{ indicator: 'M1', from: 'events.csv', date: 'When' }];
    const files = { 'events.csv': ['When'], 'copy.csv': observations, 'cpas.json': settings({ derive }) };
    expect((await read(inMemory(files))).faults[0]).not.toHaveProperty('severity');
  });
});

describe('files named alone', () => {
  const named = (files: Record<string, readonly string[] | string>, more: { as?: 'observations' } = {}) =>
    inMemory(files, { named: Object.keys(files).filter((path) => path !== 'cpas.json'), ...more });

  it('are known by their names, and what lacks them is told', async () => {
    const { faults, tables } = await read(named({ 'observations.csv': observations }));
    expect(tables).toHaveLength(1);
    expect(faults.map(({ code, at, facts }) => [code, at.file, facts])).toEqual([
      ['file/alone', null, { missing: ['indicators'] }],
    ]);
    expect((await read(named({ 'indicators.csv': indicators, 'observations.csv': observations }))).told).toEqual([]);
  });

  it.each([
    ['indicators', indicators],
    ['observations', observations],
    ['observations', ['indicator;2025-Q1;2025-Q2', 'M1;1;2']],
    ['evaluations', ['id,title,tool,owner,start,end']],
    ['targets', ['indicator,period,target']],
    ['decisions', ['id,date,decision']],
    ['constraints', ['code,composante,type,début']],
    ['indicators', ['id,name,component,levle']],
  ] as const)('by their header: %s', async (kind, lines) => {
    expect((await read(named({ 'x.csv': lines }))).input.has(kind)).toBe(true);
  });

  it('by --as', async () => {
    const { input, told } = await read(named({ 'indicators.csv': ['1,2', '3,4'] }, { as: 'observations' }));
    expect(input.files('observations')).toEqual(['indicators.csv']);
    expect(told).toContain('header/missing-column 1:1');
  });

  it('that fit two kinds are an error that names both', async () => {
    const { faults, tables } = await read(named({ 'x.csv': ['indicator,period,value,target', 'M1,2025,1,2'] }));
    expect(faults).toMatchObject([
      { code: 'file/ambiguous-kind', at: { file: 'x.csv' }, facts: { kinds: ['observations', 'targets'] } },
    ]);
    expect(tables).toEqual([]);
  });

  it('that fit none stop the run if there is no other, and else are told of', async () => {
    await expect(read(named({ 'x.csv': ['a,b'] }))).rejects.toThrow(
      'The header of x.csv does not fit any kind of file. Say which it is: --as observations',
    );
    // nothing of it is checked, though it was asked for
    expect((await read(named({ 'x.csv': ['a,b'], 'indicators.csv': indicators }))).faults).toContainEqual(
      expect.objectContaining({ code: 'file/unrecognised', severity: 'error' }),
    );
    expect((await read(named({ 'x.csv': '' }))).told).toEqual(['file/empty']);
  });

  it('follow what the settings beside them say of their names', async () => {
    const files = {
      'x.csv': ['dx,pe,value'],
      'cpas.json': settings({ files: { observations: { path: 'x.csv', columns: { indicator: 'dx', period: 'pe' } } } }),
    };
    expect((await read(named(files))).tables[0]?.layout.columns.get('indicator')).toEqual([0]);
  });
});

describe('limits', () => {
  it('500,000 rows of anything but observations', async () => {
    const text = `indicator,target,period\n${'a,1,\n'.repeat(2_000_001)}`;
    const { input, faults } = await read(inMemory({ 'targets.csv': text }), 'indicators');
    let rows = 0;
    for await (const table of input.tables('targets')) for await (const batch of table.records) rows += batch.length;
    expect(rows).toBe(500_000);
    expect(faults).toMatchObject([
      { code: 'file/limit', at: { line: 500_002 }, facts: { limit: 'rows', most: 500_000 } },
    ]);
  }, 60_000);

  it('a header of more than 1,000 columns', async () => {
    const { told, tables } = await read(
      inMemory({ 'indicators.csv': [`${indicators[0]}${','.repeat(1000)}x`, ''] }),
      'indicators',
    );
    expect(told).toEqual(['file/limit 1:1']);
    expect(tables[0]?.faulty).toBe(true);
  });

  it('a row left out for its own fault is counted', async () => {
    const { told, leftOut } = await read(
      inMemory({ 'observations.csv': [...observations, 'M1,2025-Q2,"1"2', 'M1,2025-Q3,"4'] }),
    );
    expect(told).toEqual(['cell/quote 3:12', 'file/unclosed-quote 4:12']);
    expect(leftOut).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { type Content, inMemory } from '../in-memory.ts';
import { readAll } from './read-all.ts';

const head = 'id,name,component,level,measure,baseline,target';
const p1 = 'P1,Trust,Police,outcome,percent,30,60';
const m1 = 'M1,Patrols,Military,output,count,0,100';

const readSheet = (indicators: Content, settings: object = {}) =>
  readAll(inMemory({ 'indicators.csv': indicators, 'cpas.json': JSON.stringify(settings) }));

describe('an indicator', () => {
  it('has the defaults of its measure', async () => {
    const rows = ['count', 'stock', 'percent', 'rate', 'index', 'rating', 'yes-no'].map(
      (m) => `${m},N,C,outcome,${m},,`,
    );
    const { framework } = await readSheet([head, ...rows]);
    expect(
      framework.indicators.map((one) => [one.measure, one.overTime, one.overPlaces, one.baseline, one.target]),
    ).toEqual([
      ['count', 'sum', 'sum', null, null],
      ['stock', 'last', 'sum', null, null],
      ['percent', 'mean', 'mean', null, null],
      ['rate', 'mean', 'mean', null, null],
      ['index', 'mean', 'mean', null, null],
      ['rating', 'mean', 'mean', null, null],
      ['yes-no', 'last', 'mean', 0, 1],
    ]);
    expect(framework.indicators[0]).toMatchObject({
      direction: null,
      transform: 'none',
      weight: 1,
      per: 'year',
      frequency: null,
      contributesTo: [],
      themes: [],
      orgUnit: null,
    });
  });

  it('takes a missing measure from its unit, else as a count', async () => {
    const { framework, told } = await readSheet([
      'id,name,component,level,unit,baseline,target',
      'A,N,C,outcome,%,30%,60 %',
      'B,N,C,outcome,Pourcentage,30,60',
      'C,N,C,outcome,% of women,30,60',
      'D,N,C,outcome,people,30%,60',
      'E,N,C,outcome,percentile,30,60',
    ]);
    expect(framework.indicators.map(({ measure, measureFrom }) => `${measure} ${measureFrom}`)).toEqual([
      'percent unit',
      'percent unit',
      'percent unit',
      'count default',
      'count default',
    ]);
    expect(framework.indicators.map(({ baseline }) => baseline)).toEqual([30, 30, 30, 30, 30]);
    expect(told).toEqual([]);
  });

  it('is read in French', async () => {
    const { indicator, told } = await readSheet([
      'Identifiant;Nom;Composante;Niveau;Mesure;Valeur de référence;Date de référence;Cible;Sens;Fréquence;Thèmes',
      'P1;Confiance;Police;effet;pourcentage;12,5;1er juillet 2024;60;augmenter;trimestriel;femmes|poc',
    ]);
    expect(told).toEqual([]);
    expect(indicator('P1')).toMatchObject({
      level: 'outcome',
      measure: 'percent',
      baseline: 12.5,
      baselineDate: dayOf(2024, 7, 1),
      direction: 'increase',
      frequency: 'quarterly',
      themes: ['femmes', 'poc'],
    });
  });

  it('has shares that add up to 1, and is told where they did not', async () => {
    const { framework, faults, told } = await readSheet([
      head,
      'A,N,Military:3|Police:1,outcome,count,,',
      'B,N,Military:0.6|Police,outcome,count,,',
    ]);
    expect(framework.indicators.map(({ components }) => components.map(({ share }) => share))).toEqual([
      [0.75, 0.25],
      [0.5, 0.5],
    ]);
    expect(told).toEqual(['plan/shares indicators.csv:2:5', 'plan/shares indicators.csv:3:5']);
    expect(faults.map(({ facts }) => facts)).toEqual([
      { id: 'A', sum: 4 },
      { id: 'B', sum: null },
    ]);
  });

  it('may be called __proto__', async () => {
    const { framework, said, told } = await readAll(
      inMemory({
        'indicators.csv': [head, '__proto__,N,C,outcome,count,,', 'constructor,N,C,outcome,count,,'],
        'observations.csv': ['indicator,period,value', '__proto__,2025,1', 'constructor,2025,2'],
      }),
    );
    expect(told).toEqual([]);
    expect(framework.indicators).toHaveLength(2);
    expect(said).toEqual(['__proto__ 2025 = 1', 'constructor 2025 = 2']);
  });
});

describe('a row with errors', () => {
  it('is left out whole, and all its cells are looked at', async () => {
    const { framework, told, leftOut } = await readSheet([
      `${head},baseline_date,target_date,weight,tolerance`,
      'A,,Police|Police,outcom,percent,120,1x,2025-02-30,31/03/25,0,-1',
      `${p1},,,,`,
    ]);
    expect(told.toSorted((a, b) => columnOf(a) - columnOf(b))).toEqual([
      'cell/required indicators.csv:2:3',
      'cell/choice indicators.csv:2:4',
      'cell/choice indicators.csv:2:18',
      'cell/range indicators.csv:2:33',
      'cell/number indicators.csv:2:37',
      'cell/date indicators.csv:2:40',
      'cell/date indicators.csv:2:51',
      'cell/range indicators.csv:2:60',
      'cell/range indicators.csv:2:62',
    ]);
    expect(framework.indicators.map(({ id }) => id)).toEqual(['P1']);
    expect(leftOut).toBe(1);
  });

  it('keeps a yes-no to yes and no, a count to what is not negative, a percent to 0–100', async () => {
    const { told, indicator } = await readSheet([
      head,
      'A,N,C,outcome,yes-no,no,oui',
      'B,N,C,outcome,yes-no,maybe,1',
      'C,N,C,outcome,count,-1,5',
      'D,N,C,outcome,rate,-1,5',
      'E,N,C,outcome,percent,0,100.5',
      'F,N,C,outcome,rate,10%,5',
    ]);
    expect(told).toEqual([
      'cell/range indicators.csv:3:22',
      'cell/range indicators.csv:4:21',
      'cell/range indicators.csv:6:25',
      'cell/number indicators.csv:7:20',
    ]);
    expect(indicator('A')).toMatchObject({ baseline: 0, target: 1 });
    expect(indicator('D').baseline).toBe(-1);
  });

  it('with more cells than the header is told once: its cells stand in wrong columns', async () => {
    const { told, leftOut } = await readSheet([head, 'A,Patrols, by day,Military,output,count,0,100', `${m1},,`]);
    expect(told).toEqual(['row/long indicators.csv:2:1']);
    expect(leftOut).toBe(1);
  });

  it('is the later one where two have the same id', async () => {
    const { framework, faults, told, leftOut } = await readSheet([head, p1, m1, 'P1,Other,Police,impact,rate,1,2']);
    expect(told).toEqual(['id/duplicate indicators.csv:4:1']);
    expect(faults[0]?.related).toEqual([{ file: 'indicators.csv', line: 2 }]);
    expect(framework.indicators.map(({ name }) => name)).toEqual(['Trust', 'Patrols']);
    expect(leftOut).toBe(1);
  });

  it('has its target after its baseline', async () => {
    const { faults, told } = await readSheet([`${head},baseline_date,target_date`, `${p1},2025-07-01,2025-06-30`]);
    expect(told).toEqual(['plan/dates-reversed indicators.csv:2:50']);
    expect(faults[0]?.facts).toEqual({
      from: 'baseline_date',
      to: 'target_date',
      start: '2025-07-01',
      end: '2025-06-30',
    });
  });
});

describe('rows with fewer cells than the header', () => {
  it('are told once a file, what they lack is empty', async () => {
    const { faults, told, leftOut } = await readSheet([head, 'P1,Trust,Police,outcome,percent', m1, 'A,N,C']);
    expect(told).toEqual(['cell/required indicators.csv:4:6', 'row/short indicators.csv:2:1']);
    expect(faults.at(-1)?.facts).toEqual({ rows: 2, cells: 5, header: 7 });
    expect(leftOut).toBe(1);
  });
});

describe('the decimal mark', () => {
  it('is the one that most numbers show: an odd one is the error, at its place', async () => {
    const french = ['37,9', '34.2', '41,5', '40,25'].map((value, i) => `A${i};N;C;outcome;percent;1;${value}`);
    const { told, indicator } = await readSheet([head.replaceAll(',', ';'), ...french]);
    expect(told).toEqual(['cell/number indicators.csv:3:26']);
    expect(indicator('A3').target).toBe(40.25);
  });

  it('is the delimiter’s where as many show the one as the other', async () => {
    const { told } = await readSheet([head.replaceAll(',', ';'), 'A;N;C;outcome;percent;1.5;2,5']);
    expect(told).toEqual(['cell/number indicators.csv:2:23']);
  });

  it('is the one that a number shows, told where it is not the delimiter’s', async () => {
    const { faults, told, files, indicator } = await readSheet([
      head.replaceAll(',', ';'),
      'A;N;C;outcome;percent;1;2',
      'B;N;C;outcome;percent;12.5;40',
    ]);
    expect(told).toEqual(['file/decimal indicators.csv:3:23']);
    expect(faults[0]?.facts).toEqual({ decimal: '.', delimiter: ';', shown: '12.5' });
    expect(files[0]?.decimal).toBe('.');
    expect(indicator('B').baseline).toBe(12.5);
  });

  it('is that of the settings where they say one', async () => {
    const { told } = await readSheet([head.replaceAll(',', ';'), 'B;N;C;outcome;percent;12.5;40'], { decimal: ',' });
    expect(told).toEqual(['cell/number indicators.csv:2:23']);
  });

  it('is sought in the first thousand rows alone', async () => {
    const rows = Array.from({ length: 1001 }, (_, i) => `A${i};N;C;outcome;percent;${i < 1000 ? 1 : '12.5'};2`);
    const { told } = await readSheet([head.replaceAll(',', ';'), ...rows]);
    expect(told).toEqual(['cell/number indicators.csv:1002:27']);
  });
});

const columnOf = (told: string): number => Number(told.split(':').at(-1));

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { inMemory } from '../in-memory.ts';
import { readAll } from './read-all.ts';

const head = 'id,name,component,level,measure,baseline,target';
const p1 = 'P1,Trust,Police,outcome,percent,30,60';
const m1 = 'M1,Patrols,Military,output,count,0,100';

const readSheet = (indicators: readonly string[]) => readAll(inMemory({ 'indicators.csv': indicators }));

describe('what a row contributes to', () => {
  const chain = (...rows: string[]) =>
    readSheet([
      'id,name,component,level,measure,contributes_to',
      ...rows.map((row) => row.replace(' ', ',N,C,output,count,')),
    ]);

  it('loses an unknown id, and no more', async () => {
    const { faults, told, indicator, leftOut } = await chain('A B|C1|D', 'B ', 'C2 ', 'D ');
    expect(indicator('A').contributesTo).toEqual(['B', 'D']);
    expect(told).toEqual(['id/unknown indicators.csv:2:20']);
    expect(faults[0]).toMatchObject({ at: { value: 'C1' }, facts: { id: 'C1', subject: 'indicator', nearest: null } });
    expect(leftOut).toBe(0);
  });

  it('never takes the row with it: what is measured stands without the link', async () => {
    const { indicator, told, leftOut } = await chain('A X', 'B ');
    expect(indicator('A').contributesTo).toEqual([]);
    expect(told).toEqual(['id/unknown indicators.csv:2:20']);
    expect(leftOut).toBe(0);
  });

  it('is without a word where the row that it names was left out', async () => {
    const { framework, faults, leftOut } = await readSheet([
      `${head},contributes_to`,
      'A,N,C,output,count,,,B',
      'B,N,C,output,count,,,C',
      'C,N,C,outcom,count,,,',
      'D,N,C,output,count,,,C|E',
      'E,N,C,output,count,,,',
    ]);
    expect(framework.indicators.map(({ id, contributesTo }) => [id, contributesTo])).toEqual([
      ['A', ['B']],
      ['B', []],
      ['D', ['E']],
      ['E', []],
    ]);
    expect(faults.map(({ code }) => code)).toEqual(['cell/choice']);
    expect(leftOut).toBe(1);
  });

  it('may be several: where another mark parts them, the cell is shown as it must be', async () => {
    const { faults } = await chain('A B; D', 'B A;x', 'D E;F');
    expect(faults.map(({ facts }) => [facts['id'], facts['list']])).toEqual([
      ['B; D', 'B|D'],
      ['A;x', 'A|x'],
      ['E;F', null],
    ]);
  });

  it('leads back to nothing: the link that closes a circle is taken out', async () => {
    const { faults, told, framework } = await chain('A B', 'B C', 'C A|B', 'D D', 'E A');
    expect(told).toEqual([
      'plan/chain-cycle indicators.csv:2:20',
      'plan/chain-cycle indicators.csv:3:20',
      'plan/chain-cycle indicators.csv:5:20',
    ]);
    expect(faults.map(({ facts }) => facts['ids'])).toEqual([
      ['A', 'B', 'C', 'A'],
      ['B', 'C', 'B'],
      ['D', 'D'],
    ]);
    expect(framework.indicators.map(({ contributesTo }) => contributesTo)).toEqual([['B'], ['C'], [], [], ['A']]);
  });

  it('may be a chain of any length', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `I${i} I${i + 1}`);
    const { told } = await chain(...rows, 'I20000 ');
    expect(told).toEqual([]);
  });
});

describe('a row that refers to indicators', () => {
  const indicators = [head, p1, m1, 'X1,Bad,Police,outcom,percent,1,2'];
  const evaluations = 'id,title,tool,owner,start,end,component,indicators,levels,status,independent,person_days';

  it('loses the unknown ids of its list, or waits', async () => {
    const read = await readAll(
      inMemory({
        'indicators.csv': indicators,
        'evaluations.csv': [
          evaluations,
          'E1,T,CPAS,O,2025-01-01,2025-Q1,Police,P1|P2|X1,outcome|effet,en cours,oui,12',
          'E2,T,CPAS,O,2025-Q1,mars 2025,,X1,,,,',
          'E3,T,CPAS,O,2025-05-12,2025-05-02,,M1,,,,0',
          'E4,T,CPAS,O,2024,2024,,,,planned,,',
        ],
        'decisions.csv': [
          'id,date,decision,informed_by,status',
          'D1,2025-04-01,More,E1|P1|Q9,',
          'D2,2025-04-01,More,E2|X1,done',
          'D3,2025-04-01,Less,Q9,exécutée',
          'D4,2025-04-01,Less,E4,exécutée',
        ],
        'constraints.csv': [
          'id,component,kind,start,end,indicators',
          'C1,Police,réserve non déclarée,2025-01,,P1',
          'C2,Police,access,2025-03-01,2025-02,',
        ],
      }),
    );
    const { framework, told, faults, leftOut } = read;
    expect(told).toEqual([
      'cell/choice indicators.csv:4:15',
      'id/unknown evaluations.csv:2:39',
      'plan/dates-reversed evaluations.csv:4:24',
      'cell/range evaluations.csv:4:42',
      'id/unknown decisions.csv:2:20',
      'id/unknown decisions.csv:4:20',
      'plan/dates-reversed constraints.csv:3:29',
    ]);
    expect(faults[0]?.waiting).toEqual({ evaluations: 1 });
    expect(faults[1]?.facts).toEqual({ id: 'P2', subject: 'indicator', nearest: null, list: null });
    expect(faults[4]?.facts).toMatchObject({ id: 'Q9', subject: 'either' });
    expect(leftOut).toBe(3);
    expect(framework.evaluations).toMatchObject([
      {
        id: 'E1',
        start: dayOf(2025, 1, 1),
        end: dayOf(2025, 3, 31),
        indicators: ['P1'],
        levels: ['outcome'],
        status: 'ongoing',
        independent: true,
        personDays: 12,
      },
      { id: 'E4', start: dayOf(2024, 1, 1), end: dayOf(2024, 12, 31), status: 'planned', independent: false },
    ]);
    expect(framework.decisions?.map(({ id, informedBy, status }) => [id, informedBy, status])).toEqual([
      ['D1', ['E1', 'P1'], 'open'],
      ['D2', [], 'done'],
      ['D3', [], 'done'],
      ['D4', ['E4'], 'done'],
    ]);
    expect(framework.constraints?.map(({ kind, end }) => [kind, end])).toEqual([['caveat-undeclared', null]]);
  });

  it('is not checked against a file that is not among those named', async () => {
    const files = { 'decisions.csv': ['id,date,decision,informed_by', 'D1,2025-04-01,More,E1|P1'] };
    const alone = await readAll(inMemory(files, { named: ['decisions.csv'] }));
    expect(alone.told).toEqual(['file/alone null']);
    expect(alone.framework.decisions?.[0]?.informedBy).toEqual(['E1', 'P1']);
    const whole = await readAll(inMemory({ ...files, 'indicators.csv': [head, p1] }));
    expect(whole.told).toEqual(['id/unknown decisions.csv:2:20']);
  });

  it('is not told where the file it refers to could not be read', async () => {
    const { told, leftOut } = await readAll(
      inMemory({
        'indicators.csv': 'PK\u0003\u0004 a workbook',
        'observations.csv': ['indicator,period,value', 'P1,2025,1', 'P2,2025,2'],
      }),
    );
    expect(told).toEqual(['file/not-text indicators.csv']);
    expect(leftOut).toBe(0);
  });

  it('is set aside where the header of the file it refers to is wrong', async () => {
    const { told, said } = await readAll(
      inMemory({
        'indicators.csv': [head.replace('level', 'levl'), p1],
        'observations.csv': ['indicator,period,value', 'P1,2025,1', 'P2,2025,2'],
      }),
    );
    expect(told).toEqual(['header/missing-column indicators.csv:1:1', 'id/unknown observations.csv:3:1']);
    expect(said).toEqual([]);
  });
});

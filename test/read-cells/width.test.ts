import { describe, expect, it } from 'vitest';
import { findings } from '../findings.ts';
import { inMemory } from '../in-memory.ts';

const indicators = ['id,name,component,level,measure,baseline,target', 'M1,Patrols,Military,output,stock,0,100'];
const day = (i: number) => `2025-01-${String(i + 1).padStart(2, '0')}`;
const rows = (n: number, tail = ',') => Array.from({ length: n }, (_, i) => `M1,${day(i)},${i}${tail}`);

async function told(...lines: string[]): Promise<string[]> {
  const files = { 'indicators.csv': indicators, 'observations.csv': ['indicator,period,value,note', ...lines] };
  const found = await findings(inMemory(files), { today: '2025-12-31', period: '2025' });
  return found.filter(({ code }) => code.startsWith('row/')).map((one) => `${one.severity} ${one.code} ${one.line}`);
}

describe('a delimiter too many', () => {
  const head = 'id,name,component,level,measure,baseline,target,contributes_to';
  const rest = ['M1,Patrols,Military,output,stock,0,100,P1', 'P1,Trust,Police,outcome,percent,30,60,'];

  const observed = 'indicator,period,value,quality,note';

  async function errors(indicators: readonly string[], ...observations: readonly string[]): Promise<string[]> {
    const found = await findings(
      inMemory({
        'indicators.csv': [head, ...rest, ...indicators],
        'observations.csv': observations,
      }),
      { today: '2025-12-31', period: '2025' },
    );
    return found
      .filter(({ severity }) => severity === 'error')
      .map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
  }

  it.each([
    ['before the first cell', ',X1,Attacks,Military,outcome,count,90,40,'],
    ['among the others', 'X1,Attacks,,Military,outcome,count,90,40,'],
    ['and all moved', 'X1,Attacks,Military,,outcome,count,90,40,'],
  ])('%s is told once, in place of what is wrong with the cells', async (_, row) => {
    const told = await errors([row], observed, 'X1,2025,40,,', 'M1,2025,3,,');
    expect(told).toEqual(['row/long indicators.csv:4:1']);
  });

  it('is told once of an observation too, which is left out', async () => {
    expect(await errors([], observed, 'M1,,2025,40,high,', 'M1,2025-01,3,,', 'M1,2025-02,4,,')).toEqual([
      'row/long observations.csv:2:1',
    ]);
  });

  it('is not blamed for what stands before it', async () => {
    expect(await errors([], observed, 'M1,2O25,40,,,', 'M1,2025-01,3,,')).toEqual(['cell/period observations.csv:2:4']);
  });

  it('is not blamed where every row has one: a spreadsheet saved an empty column', async () => {
    const rows = ['M1,2025-01,3,,,', 'M1,2025-02,4,,,', 'M1,,4,,,', 'M1,2025-04,x,,,'];
    expect(await errors([], observed, ...rows)).toEqual([
      'cell/required observations.csv:4:4',
      'cell/number observations.csv:5:12',
    ]);
    expect(await errors([], `${observed},`, 'M1,,40,,,')).toEqual(['cell/required observations.csv:2:4']);
  });
});

describe('a row of another width than the header', () => {
  it('is a warning where it is the only one: a delimiter is lost, or one too many', async () => {
    expect(await told(...rows(9), 'M1,2025-02-0112,')).toEqual(['warning row/short 11']);
    expect(await told(...rows(9), 'M1,2025-02-01,,12,')).toEqual(['warning row/long 11']);
    expect(await told(...rows(9), 'M1,2025-02-01,,12,x')).toEqual(['error row/long 11']);
  });

  it('is the way the file was saved where many are', async () => {
    expect(await told(...rows(9), ...rows(9, ''))).toContain('info row/short 11');
    expect(await told(...rows(9, ',,'))).toEqual([]);
  });

  it('says nothing of a file of a few rows', async () => {
    expect(await told(...rows(4), 'M1,2025-02-01,12')).toEqual(['info row/short 6']);
  });
});

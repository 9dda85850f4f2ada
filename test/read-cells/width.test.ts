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

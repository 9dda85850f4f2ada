import { describe, expect, it } from 'vitest';
import { folder } from '../cli/folder.ts';
import { cpas } from '../cli.ts';

describe('how many pairs are listed decides nothing', () => {
  it.each(['--max-pairs 0', '--max-pairs 1', ''])(
    'overlap %s fails on a duplication that can be changed',
    async (few) => {
      const asked = `overlap fixtures/example ${few} --fail-on evaluation/duplication`.split(/ +/);
      const { code, err } = await cpas(asked);
      expect(code).toBe(1);
      expect(err).toContain('of evaluation/duplication, none allowed by --fail-on');
    },
  );

  it('of what is found', async () => {
    const findings = async (...options: string[]) =>
      JSON.parse((await cpas(['overlap', 'fixtures/example', '--json', ...options])).out).findings;
    expect(await findings('--max-pairs', '0')).toEqual(await findings());
  });
});

it('of pairs beyond what is told in detail all are counted', async () => {
  // 150 · 149 / 2 = 11,175 pairs, of which 10,000 are told
  const same = Array.from(
    { length: 150 },
    (_, i) => `E${i},Inspection,FPU inspection,Owner ${i},2026-09-01,2026-09-15`,
  );
  const cwd = folder({
    'indicators.csv': ['id,name,component,level,measure,baseline,target', 'P1,Attacks,Police,outcome,count,40,10'],
    'evaluations.csv': ['id,title,tool,owner,start,end', ...same],
  });
  const { code, out, err } = await cpas(['overlap', '--json', '--max-pairs', '5', '--max-warnings', '11174'], { cwd });
  const { pairs, pairsLeftOut, findings, findingsLeftOut } = JSON.parse(out);
  expect({ code, listed: pairs.length, pairsLeftOut }).toEqual({ code: 1, listed: 5, pairsLeftOut: 11_170 });
  const told = findings.filter((one: { code: string }) => one.code === 'evaluation/duplication').length;
  expect({ told, findingsLeftOut }).toEqual({
    told: 10_000,
    findingsLeftOut: [{ code: 'evaluation/duplication', severity: 'warning', count: 1175 }],
  });
  expect(err).toContain('gate: 11175 warnings, more than --max-warnings 11174');
});

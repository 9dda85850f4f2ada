import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { findings } from './walk.ts';

const kinds = ['evaluation/duplication', 'evaluation/overlap', 'evaluation/repeat'];
const cases = readdirSync('test/cases').filter((name) => name.startsWith('overlap-'));
const read = (name: string, file: string) => readFileSync(`test/cases/${name}/${file}`, 'utf8');

/** The runs of a case that look at all evaluations on file. */
function runs(name: string): { today: string; findings: string[][] }[] {
  const expected = JSON.parse(read(name, 'expected.json'));
  return [expected.runs ?? expected]
    .flat()
    .filter(({ args = [] }) => !args.some((each: string) => /from|to$|period|what/.test(each)));
}

describe.each(cases)('%s', (name) => {
  it('has the findings counted from sets of cells', async () => {
    const names = readdirSync(`test/cases/${name}`).filter((file) => /csv$|cpas\.json/.test(file));
    const files = Object.fromEntries(names.map((file) => [file, read(name, file)]));
    expect(runs(name).length).toBeGreaterThan(0);
    for (const { today, findings: expected } of runs(name)) {
      const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
      const found = await findings(files, { today: dayOf(year, month, date), window: null });
      const told = found
        .filter(({ code }) => kinds.includes(code))
        .map(({ code, evaluations }) => [code, ...evaluations]);
      expect(told.map((each) => each.join(' ')).sort()).toEqual(expected.map((each) => each.join(' ')).sort());
    }
  });
});

import { describe, expect, it } from 'vitest';
import { cases } from '../bench/robustness/cases.ts';
import { verdict } from '../bench/robustness/judge.ts';
import { cpas } from '../bench/robustness/readers/cpas.ts';

/** Files spoilt in every way of docs/robustness.md: none may be read wrongly without a word. */
describe.each([1, 2])('observations of seed %i', { timeout: 30_000 }, (seed) => {
  const all = cases(seed);
  const kinds = [...new Set(all.map(({ kind }) => kind))];

  it.each(kinds)('%s: never silently wrong', async (kind) => {
    const silent: string[] = [];
    for (const one of all) {
      if (one.kind === kind && verdict(one, await cpas(one.bytes)) === 'silent') silent.push(one.name);
    }
    expect(silent).toEqual([]);
  });
});

it('one stray quote costs one row', { timeout: 30_000 }, async () => {
  for (const one of cases().filter(({ kind }) => kind === 'one quote more')) {
    const { rows } = await cpas(one.bytes);
    const lost = one.meant.length - rows.length;
    // in the header it costs the file
    if (!one.name.startsWith('row 0,')) expect(`${one.name}: ${lost}`).toBe(`${one.name}: 1`);
  }
});

it('what is merely unusual is read exactly', { timeout: 30_000 }, async () => {
  const kinds = ['source', 'line ends', 'valid CSV (csv-spectrum)', 'encoding', 'preamble', 'one row'];
  for (const one of cases().filter(({ kind }) => kinds.includes(kind))) {
    expect(`${one.kind}, ${one.name}: ${verdict(one, await cpas(one.bytes))}`).toBe(`${one.kind}, ${one.name}: exact`);
  }
});

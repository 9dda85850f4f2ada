import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Overlap } from '../../src/model/overlap.ts';
import { overlap } from '../../src/overlap/overlap.ts';
import { day, readAssessment } from './assessment.ts';

/** Known answers, worked out by hand or by brute force over cells; how, and what is compared, is in the README of each. */
describe.each(['overlap-1', 'overlap-2', 'overlap-3', 'overlap-4'])('%s', (name) => {
  const folder = new URL(`../cases/${name}/`, import.meta.url);
  const file = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
  const expected = file.runs?.[0] ?? file;
  const found: Overlap = overlap({
    ...readAssessment(folder),
    today: day(expected.today),
    window: { from: null, to: null },
    whatIf: [],
    maxPairs: 10_000,
  });

  it.each([
    'window',
    'pairs',
    'pairsLeftOut',
    'repeats',
    'clusters',
    'personDays',
    'keep',
    'saving',
    'fragmentation',
    'gaps',
    'unused',
    'decisions',
    'tools',
  ] as const)('%s', (member) => {
    expect(expected).toHaveProperty(member);
    expect(found[member]).toEqual(approximately(expected[member]));
  });

  it('redundancy', () => {
    expect(found.redundancy).toEqual(approximately(expected.redundancy));
    expect(found.redundancy).toEqual(approximately(1 - expected.totals.union / expected.totals.sum));
  });

  it('evaluations', () => {
    const told = found.evaluations.map(({ id, cells, unique, keep }) => ({ id, cells, unique, keep }));
    expect(told).toEqual(approximately(expected.evaluations));
  });
});

/** The same with each number held to 1e-12. */
function approximately(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 12);
  if (Array.isArray(value)) return value.map(approximately);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, approximately(member)]));
}

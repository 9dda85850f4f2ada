import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapFigures } from '../../src/rules/gap-figures.ts';
import { sayIn } from '../../src/rules/say.ts';

const say = sayIn('en');
const printed = (activity: number, result: number, fewest = 0) =>
  gapFigures({ activity, result, gap: activity - result }, fewest, say);

describe('two scores and their gap', () => {
  it.each([
    { activity: 82, result: 13, as: { activity: '82', result: '13', gap: '+69' } },
    // 30 − 67 is −37, and −37.6 is −38
    { activity: 29.6, result: 67.2, as: { activity: '29.6', result: '67.2', gap: '\u221237.6' } },
    // thirds: 83.3 − 41.7 is 41.6 with one decimal, 41.67 is never 83.33 − 41.67 with more
    { activity: 250 / 3, result: 125 / 3, as: { activity: '83.3', result: '41.7', gap: '+41.6' } },
    { activity: 50.004, result: 50, as: { activity: '50.004', result: '50.000', gap: '+0.004' } },
    { activity: 50, result: 50, as: { activity: '50', result: '50', gap: '0' } },
  ])('$activity and $result are written $as', ({ activity, result, as }) => {
    expect(printed(activity, result)).toEqual(as);
  });

  it('add up as they are written, in few decimals unless they are very close', () => {
    const score = fc.oneof(
      // what is nearly 0 has decimals of its own: it is never written as 0
      fc.double({ min: 1, max: 100, noNaN: true }),
      fc.constant(0),
      fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 3 })).map(([n, d]) => Math.min(100, n / d)),
    );
    fc.assert(
      fc.property(score, score, fc.constantFrom(0, 1), (activity, result, fewest) => {
        const figures = printed(activity, result, fewest);
        const [a, r, g] = [figures.activity, figures.result, figures.gap].map((text) =>
          Number(text.replace('\u2212', '-')),
        ) as [number, number, number];
        // scores within a millionth are the same
        expect(Math.abs(a - r - g)).toBeLessThan(1.1e-6);
        expect(Math.sign(g)).toBe(Math.abs(activity - result) < 1e-6 ? 0 : Math.sign(activity - result));
        const decimals = figures.activity.split('.')[1]?.length ?? 0;
        if (Math.abs(activity - result) > 0.1) expect(decimals).toBeLessThanOrEqual(fewest + 2);
        expect(Math.abs(g - (activity - result))).toBeLessThanOrEqual(10 ** -decimals + 1e-9);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

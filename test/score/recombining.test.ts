import fc from 'fast-check';
import { expect, it } from 'vitest';
import { combinedScore } from '../../src/score/combined-score.ts';
import { recombining } from '../../src/score/recombining.ts';

const score = fc.option(fc.integer({ min: 0, max: 100 }));
const part = fc.record({
  weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  score,
  coverage: fc.constantFrom(0, 0.5, 1),
});
const how = fc.constantFrom('arithmetic', 'geometric', 'harmonic', 'minimum');
const missing = fc.constantFrom('available', 'zero', 'strict');

it('by hand: of 20 and 60 the second, which weighs three times as much, to 100', () => {
  const parts = [
    { weight: 1, score: 20, coverage: 1 },
    { weight: 3, score: 60, coverage: 1 },
  ];
  const recombined = recombining(
    combinedScore(parts, { how: 'arithmetic', missing: 'available', leastCoverage: 0.6 }),
    'available',
    0.6,
  );
  // (20 + 300) ÷ 4
  expect(recombined([{ at: 1, score: 100, coverage: 1 }])).toEqual({ score: 80, coverage: 1 });
  expect(recombined([])).toEqual({ score: 50, coverage: 1 });
});

it('a part without a score that gets one may bring the whole over its coverage', () => {
  const parts = [
    { weight: 1, score: 20, coverage: 1 },
    { weight: 1, score: null, coverage: 0 },
  ];
  const whole = combinedScore(parts, { how: 'arithmetic', missing: 'available', leastCoverage: 0.6 });
  expect(whole.score).toBeNull();
  expect(recombining(whole, 'available', 0.6)([{ at: 1, score: 100, coverage: 1 }])).toEqual({
    score: 60,
    coverage: 1,
  });
});

it('is what would have been combined, whichever parts change', () => {
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }),
      fc.array(part, { maxLength: 12 }),
      how,
      missing,
      (parts, others, by, gaps) => {
        const recombined = recombining(combinedScore(parts, { how: by, missing: gaps, leastCoverage: 0.6 }), gaps, 0.6);
        // every third part, so that none, some and the lowest and highest of them change
        const changes = others.flatMap((other, at) => (at < parts.length && at % 3 === 0 ? [{ ...other, at }] : []));
        const changed = parts.map((before, at) => {
          const change = changes.find((one) => one.at === at);
          return change === undefined ? before : { ...before, score: change.score, coverage: change.coverage };
        });
        const expected = combinedScore(changed, { how: by, missing: gaps, leastCoverage: 0.6 });
        const found = recombined(changes);
        expect(found.coverage).toBeCloseTo(expected.coverage, 9);
        if (expected.score === null) expect(found.score).toBeNull();
        else expect(found.score).toBeCloseTo(expected.score, 6);
      },
    ),
    { seed: 1, numRuns: 1000 },
  );
});

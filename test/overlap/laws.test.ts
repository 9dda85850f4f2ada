import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/model/framework.ts';
import { overlap } from '../../src/overlap/overlap.ts';
import { evaluation, framework, indicator, row, settings } from '../made.ts';
import { tallied } from '../tallied.ts';
import { bruteForce } from './brute-force.ts';

const indicatorIds = ['I1', 'I2', 'I3', 'I4'];
const indicators = indicatorIds.map((id) => indicator({ id }));
const placeNames = ['Beni', 'Goma', 'Uvira'];
const { summaries } = await tallied(
  placeNames.map((place) => row({ place })),
  indicators.length,
);
const today = 10;
/** before all of them, so that what to keep is chosen freely, and amid them */
const days = fc.constantFrom(-1, 10);

/** Up to fourteen evaluations of a tiny mission: most within a few days of each other, some about six months later. */
const plans = fc
  .array(
    fc.record({
      indicators: fc.subarray(indicatorIds),
      locations: fc.subarray(placeNames),
      start: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 20 }) }, fc.integer({ min: 175, max: 205 })),
      length: fc.integer({ min: 1, max: 12 }),
      status: fc.constantFrom(null, null, null, 'cancelled' as const),
      independent: fc.constantFrom(false, false, false, true),
      personDays: fc.constantFrom(null, 1, 2, 3, 4, 5),
      known: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .chain((drawn) => fc.tuple(fc.constant(drawn), fc.boolean()))
  .map(([drawn, allKnown]) =>
    drawn.map(({ length, known, ...each }, i) =>
      evaluation({
        id: `E${String(i).padStart(2, '0')}`,
        ...each,
        end: each.start + length - 1,
        personDays: allKnown || known ? (each.personDays ?? 1) : null,
      }),
    ),
  );
const methods = fc.record({
  duplication: fc.constantFrom(0.5, 0.8, 1),
  overlap: fc.constantFrom(0, 0.2, 0.5),
  owners: fc.constant(3),
  repeatMonths: fc.constantFrom(0, 1, 6),
});

const ask = (evaluations: readonly Evaluation[]) => ({
  framework: framework({ indicators, evaluations }),
  summaries,
  settings: settings(),
  today,
  window: { from: null, to: null },
  whatIf: [],
  maxPairs: 10_000,
});

const scoped = (evaluations: readonly Evaluation[]) =>
  evaluations
    .filter(({ status }) => status !== 'cancelled')
    .map((each) => ({
      evaluation: each,
      indicators: each.indicators.length === 0 ? indicatorIds : each.indicators,
      places: each.locations.length === 0 ? placeNames : each.locations,
    }));

describe('the overlap', () => {
  it('is what sets of cells give', () => {
    fc.assert(
      fc.property(plans, methods, days, (evaluations, method, today) => {
        const found = overlap({ ...ask(evaluations), settings: settings({ overlap: method }), today });
        const expected = bruteForce(scoped(evaluations), method, today);
        expect({
          pairs: found.pairs.map(({ a, b, kind, share }) => ({ a, b, kind, share })),
          repeats: found.repeats.map(({ a, b, share, gapDays }) => ({ a, b, share, gapDays })),
          clusters: found.clusters,
          redundancy: found.redundancy,
          evaluations: found.evaluations.map(({ id, cells, unique }) => ({ id, cells, unique })),
          keep: found.keep,
          saving: found.saving,
        }).toEqual(expected);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('leaves as gaps exactly what no set of cells holds', () => {
    fc.assert(
      fc.property(plans, (evaluations) => {
        const { gaps } = overlap(ask(evaluations));
        const all = scoped(evaluations);
        const looked = new Set(all.flatMap((each) => each.indicators));
        const visited = new Set(all.flatMap((each) => each.places));
        expect(gaps).toEqual({
          indicators: indicatorIds.filter((id) => !looked.has(id)),
          components: looked.size === 0 ? ['Police'] : [],
          locations: placeNames.filter((name) => !visited.has(name)),
        });
      }),
      { seed: 4 },
    );
  });

  it('does not depend on the order of the evaluations', () => {
    const shuffled = plans.chain((plan) => fc.tuple(fc.constant(plan), shuffle(plan)));
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(overlap(ask(other))).toEqual(overlap(ask(one)));
      }),
      { seed: 4 },
    );
  });

  it('gives after a drop what the same plan gives without the evaluation', () => {
    fc.assert(
      fc.property(plans, (evaluations) => {
        fc.pre(evaluations.length > 0);
        const { whatIf } = overlap({ ...ask(evaluations), whatIf: ['drop=E00'] });
        const { redundancy, personDays, gaps } = overlap(ask(evaluations.slice(1)));
        expect(whatIf).toEqual({ changes: ['drop=E00'], redundancy, personDays, gaps });
      }),
      { seed: 4 },
    );
  });
});

const shuffle = <T>(things: readonly T[]) =>
  fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length });

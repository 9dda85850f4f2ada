import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/model/framework.ts';
import type { ObservationRow } from '../../src/model/observation-row.ts';
import type { ComponentScore, Scores } from '../../src/model/scores.ts';
import { indicator, told } from '../made.ts';
import { scored } from './scored.ts';

const levels = ['input', 'output', 'outcome', 'impact'] as const;
const figure = fc.integer({ min: 1, max: 64 });

const anIndicator = fc.record({
  level: fc.constantFrom(...levels),
  components: fc.constantFrom(
    [{ name: 'Military', share: 1 }],
    [{ name: 'Police', share: 1 }],
    [
      { name: 'Military', share: 0.5 },
      { name: 'Police', share: 0.5 },
    ],
  ),
  baseline: fc.option(figure),
  target: fc.option(figure),
  direction: fc.constantFrom(null, 'maintain'),
  tolerance: fc.option(figure),
  weight: fc.integer({ min: 1, max: 4 }),
  overTime: fc.constantFrom('sum', 'mean', 'median', 'min', 'max', 'last', 'count'),
  overPlaces: fc.constantFrom('sum', 'mean', 'median', 'min', 'max'),
  transform: fc.constantFrom('none', 'log'),
  themes: fc.constantFrom([], ['poc']),
}) as fc.Arbitrary<Partial<Indicator>>;

const parts = [
  { columns: [], values: [] },
  { columns: ['by_sex'], values: ['F'] },
  { columns: ['by_sex'], values: ['M'] },
];
const anObservation = fc
  .record({
    of: fc.integer({ min: 0, max: 4 }),
    period: fc.constantFrom(
      '2024',
      '2024-Q4',
      '2025',
      '2025-H1',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-02',
      '2025-11',
    ),
    value: figure,
    place: fc.constantFrom('', 'Goma', 'Bunia'),
    part: fc.constantFrom(...parts),
    source: fc.constantFrom('', 'RBB', 'SAGE'),
    quality: fc.integer({ min: 0, max: 3 }),
    weight: fc.option(figure, { nil: Number.NaN }),
  })
  .map(({ of, period, value, ...given }): ObservationRow => told(period, value, { indicator: of, ...given }));

const aMission = fc.record({
  indicators: fc
    .array(anIndicator, { minLength: 5, maxLength: 5 })
    .map((given) => given.map((one, i) => indicator({ ...one, id: `I${i}` }))),
  rows: fc.uniqueArray(anObservation, {
    maxLength: 40,
    selector: ({ indicator: of, start, end, place, part, source }) =>
      JSON.stringify([of, start, end, place, part, source]),
  }),
});

/** Every score there is, without the lines it comes from. */
const figures = ({ components, overall, groups, chains }: Scores) =>
  JSON.parse(
    JSON.stringify({ components, overall, groups, chains }, (name, value) => (name === 'source' ? undefined : value)),
  );

const allScores = (components: readonly ComponentScore[]) =>
  components.flatMap(({ score, resultsScore, levels: of, indicators }) => [
    score,
    resultsScore,
    ...levels.map((level) => of[level]?.score ?? null),
    ...indicators.map((one) => one.score),
  ]);

describe('scores', () => {
  it('do not depend on the order of the rows', () =>
    fc.assert(
      fc.asyncProperty(
        aMission,
        fc.constantFrom('location', 'theme', 'level'),
        fc.infiniteStream(fc.nat()),
        async (mission, by, draws) => {
          const { indicators, rows } = mission;
          const shuffled = rows
            .map((row) => ({ row, at: draws.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ row }) => row);
          const [one, other] = [await scored(indicators, rows, { by }), await scored(indicators, shuffled, { by })];
          expect(figures(other.scores)).toEqual(figures(one.scores));
        },
      ),
    ));

  it('do not depend on the unit of an indicator', () =>
    fc.assert(
      fc.asyncProperty(aMission, fc.constantFrom(0.25, 8, 1024), async ({ indicators, rows }, k) => {
        const times = (x: number | null) => (x === null ? null : x * k);
        const inOtherUnit = indicators.map((one) => ({
          ...one,
          // a number of rows has no unit
          overTime: one.overTime === 'count' ? ('sum' as const) : one.overTime,
          baseline: times(one.baseline),
          target: times(one.target),
          tolerance: times(one.tolerance),
        }));
        const before = indicators.map((one, i) => ({ ...one, overTime: inOtherUnit[i]?.overTime ?? one.overTime }));
        const scaled = rows.map((one) => ({ ...one, value: one.value * k }));
        const [a, b] = [await scored(before, rows), await scored(inOtherUnit, scaled)];
        const [those, these] = [allScores(a.scores.components), allScores(b.scores.components)];
        for (const [i, score] of those.entries()) {
          if (score === null) expect(these[i]).toBeNull();
          else expect(these[i]).toBeCloseTo(score, 9);
        }
      }),
    ));

  it('lie between 0 and 100, by any aggregation', () =>
    fc.assert(
      fc.asyncProperty(
        aMission,
        fc.constantFrom('arithmetic', 'geometric', 'harmonic', 'minimum'),
        fc.constantFrom('available', 'zero', 'strict'),
        async ({ indicators, rows }, how, missing) => {
          const aggregation = { indicators: how, levels: how, components: how } as const;
          const { scores } = await scored(indicators, rows, { method: { aggregation, missing, coverage: 0 } });
          for (const score of [...allScores(scores.components), scores.overall.score]) {
            if (score === null) continue;
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(100);
          }
        },
      ),
    ));

  it('know no more when rows of an indicator go missing', () =>
    fc.assert(
      fc.asyncProperty(aMission, fc.integer({ min: 0, max: 4 }), async ({ indicators, rows }, gone) => {
        const all = await scored(indicators, rows);
        const fewer = await scored(
          indicators,
          rows.filter((row) => row.indicator !== gone),
        );
        for (const [i, { coverage }] of all.scores.components.entries()) {
          expect(fewer.scores.components[i]?.coverage).toBeLessThanOrEqual(coverage + 1e-9);
        }
        expect(fewer.scores.overall.coverage).toBeLessThanOrEqual(all.scores.overall.coverage + 1e-9);
      }),
    ));

  it('pass no activity off as result: another output changes no results score', () =>
    fc.assert(
      fc.asyncProperty(aMission, figure, async ({ indicators, rows }, value) => {
        const output = indicator({ id: 'more', level: 'output', components: [{ name: 'Military', share: 1 }] });
        const before = await scored(indicators, rows);
        const after = await scored([...indicators, output], [...rows, told('2025', value, { indicator: 5 })]);
        for (const { component, resultsScore } of before.scores.components) {
          const same = after.scores.components.find((one) => one.component === component);
          expect(same?.resultsScore).toBe(resultsScore);
        }
      }),
    ));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explanationOf, scoresOf, scoringOf } from '../../src/assess.ts';
import type { ComponentScore } from '../../src/model/scores.ts';
import { opened } from '../opened.ts';
import { misreckoned } from '../reckoned.ts';
import { files, type Mission, missions, type Row } from './mission.ts';

const levels = ['input', 'output', 'outcome', 'impact'] as const;

const scored = async (mission: Mission) => {
  const assessment = await opened(files(mission));
  return scoresOf(assessment, scoringOf(assessment));
};

/** Runs of a law: each opens a mission once or twice, in some milliseconds. */
const law = { numRuns: 25 };

describe('scores', () => {
  it('do not depend on the unit of an indicator', () =>
    fc.assert(
      fc.asyncProperty(missions(), fc.constantFrom(2 ** -900, 0.25, 8, 1024, 2 ** 900), async (mission, k) => {
        const times = (rows: readonly Row[]) => rows.map((row) => inUnits(row, k));
        const { indicators, observations, targets } = mission;
        const scaled = {
          ...mission,
          indicators: times(indicators),
          observations: times(observations),
          targets: times(targets),
        };
        const [one, other] = [await scored(mission), await scored(scaled)];
        expect(allScores(other.components)).toEqual(allScores(one.components).map(close));
        expect(other.overall.score).toEqual(close(one.overall.score));
      }),
      law,
    ));

  it('lie between 0 and 100, by any aggregation', () =>
    fc.assert(
      fc.asyncProperty(missions(), async (mission) => {
        const { components, overall } = await scored(mission);
        const outside = [...allScores(components), overall.score].filter(
          (score) => score !== null && !(score >= 0 && score <= 100),
        );
        expect(outside).toEqual([]);
      }),
      law,
    ));

  it('know no more when values go missing', () =>
    fc.assert(
      fc.asyncProperty(missions(), fc.infiniteStream(fc.boolean()), async (mission, draws) => {
        const asked = (row: Row) => (draws.next().value ? row : { ...row, value: '..' });
        const all = await scored(mission);
        const fewer = await scored({ ...mission, observations: mission.observations.map(asked) });
        for (const [i, { coverage }] of all.components.entries()) {
          expect(fewer.components[i]?.coverage).toBeLessThanOrEqual(coverage + 1e-9);
        }
        expect(fewer.overall.coverage).toBeLessThanOrEqual(all.overall.coverage + 1e-9);
      }),
      law,
    ));

  it('pass no activity off as result: another output changes no results score', () =>
    fc.assert(
      fc.asyncProperty(missions(), fc.integer({ min: 0, max: 99 }), async (mission, value) => {
        const output = { id: 'more', name: 'm', component: 'Military', level: 'output', measure: 'index' };
        const after = await scored({
          ...mission,
          indicators: [...mission.indicators, { ...output, baseline: 0, target: 100 }],
          observations: [...mission.observations, { indicator: 'more', period: '2025', value }],
        });
        for (const { component, resultsScore } of (await scored(mission)).components) {
          const same = after.components.find((one) => one.component === component);
          expect(same?.resultsScore).toBe(resultsScore);
        }
      }),
      law,
    ));

  it('add up: the overall is the weighted mean of its components', () =>
    fc.assert(
      fc.asyncProperty(missions(), async (mission) => {
        const { components, overall, method } = await scored(mission);
        const parts = components
          .filter(({ status }) => status !== 'no-results')
          .map(({ component, score }) => ({ score, weight: method.components[component] ?? 1 }))
          .filter(({ weight }) => weight > 0);
        expect(overall.score).toEqual(close(overallByHand(parts, method)));
      }),
      law,
    ));

  it('are explained in steps that a reader can redo, down to the same figures', () =>
    fc.assert(
      fc.asyncProperty(missions(), async (mission) => {
        const assessment = await opened(files(mission));
        const { components, overall } = scoresOf(assessment, scoringOf(assessment));
        const of = [
          ['overall', overall.score] as const,
          ...components.map(({ component, score }) => [`component:${component}`, score] as const),
          ...components.flatMap(({ indicators }) => indicators.map(({ id, score }) => [id, score] as const)),
        ];
        for (const [id, score] of of) {
          const explained = explanationOf(assessment, id);
          expect(misreckoned(explained.steps), id).toEqual([]);
          expect(explained.score, id).toBe(score);
        }
      }),
      { numRuns: 12 },
    ));
});

const close = (score: number | null) => (score === null ? null : expect.closeTo(score, 9));

const units = ['value', 'low', 'high', 'baseline', 'target', 'tolerance'];
const inUnits = (row: Row, k: number): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      units.includes(column) && typeof cell === 'number' ? cell * k : cell,
    ]),
  );

const allScores = (components: readonly ComponentScore[]) =>
  components.flatMap(({ score, resultsScore, levels: of, indicators }) => [
    score,
    resultsScore,
    ...levels.map((level) => of[level]?.score ?? null),
    ...indicators.map((one) => one.score),
  ]);

interface Weighed {
  readonly score: number | null;
  readonly weight: number;
}

/** Spec 3, "From indicators to components", as a reader would go by it. */
function overallByHand(
  parts: readonly Weighed[],
  { aggregation, missing, coverage }: Awaited<ReturnType<typeof scored>>['method'],
): number | null {
  const all = total(parts.map(({ weight }) => weight));
  const known = parts.flatMap(({ score, weight }) =>
    score !== null ? [{ score, weight }] : missing === 'zero' ? [{ score: 0, weight }] : [],
  );
  const weight = total(known.map((one) => one.weight));
  const least = missing === 'strict' ? 1 : missing === 'zero' ? 0 : coverage;
  if (known.length === 0 || weight < least * all - 1e-9) return null;
  switch (aggregation.components) {
    case 'arithmetic':
      return total(known.map((one) => one.score * one.weight)) / weight;
    case 'geometric':
      return known.map((one) => one.score ** (one.weight / weight)).reduce((a, b) => a * b);
    case 'harmonic':
      return weight / total(known.map((one) => one.weight / one.score));
    case 'minimum':
      return Math.min(...known.map((one) => one.score));
  }
}

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

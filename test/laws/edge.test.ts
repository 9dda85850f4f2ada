import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explanationOf,
  overlapOf,
  reportOf,
  scoresOf,
  scoringOf,
  scoringToValidate,
  validationOf,
} from '../../src/assess.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import { type DocumentKind, documentKindOf } from '../../src/report/documents/document-kinds.ts';
import type { Format } from '../../src/report/format.ts';
import { formats, formatsFor } from '../../src/report/formats/list.ts';
import { wholeOverlap } from '../../src/requests.ts';
import { decimal, type Fraction, fraction, isAbove, minus, over, times, total } from '../exact.ts';
import { opened } from '../opened.ts';
import { at80 } from '../report-terminal/printed.ts';
import { extreme, files, type Mission, missions } from './mission.ts';

const scored = async (mission: Mission) => {
  const assessment = await opened(files(mission));
  return scoresOf(assessment, scoringOf(assessment));
};

/** Figures at the ends of what a double can be. @see spec 3: what is not a finite number is no value */
describe('figures at the edge', () => {
  it('are finite or none in every document and format, scores within 0 to 100', () =>
    fc.assert(
      fc.asyncProperty(missions({ draws: extreme }), fc.constantFrom('en', 'fr'), async (mission, lang) => {
        const documents = await documentsOf(mission);
        expect(documents.flatMap((document) => notFinite(document))).toEqual([]);
        expect(documents.flatMap((document) => scoresOutside(document))).toEqual([]);
        for (const document of documents) expect(await written(document, lang)).not.toMatch(/NaN|Infinity|∞/);
      }),
      { seed: 1, numRuns: 15 },
    ));

  it('know as much and as surely when all weights are another unit', () =>
    fc.assert(
      fc.asyncProperty(missions(), fc.integer({ min: -1000, max: 1000 }), async (mission, power) => {
        const indicators = mission.indicators.map((row) => ({ ...row, weight: Number(row['weight']) * 2 ** power }));
        const sure = async (each: Mission) => {
          const { components, overall } = await scored(each);
          return [overall, ...components].map(({ score, coverage, evidence }) => ({ score, coverage, evidence }));
        };
        const near = (x: number | null) => (x === null ? null : expect.closeTo(x, 9));
        expect(await sure({ ...mission, indicators })).toEqual(
          (await sure(mission)).map(({ score, coverage, evidence }) => ({
            score: near(score),
            coverage: near(coverage),
            evidence,
          })),
        );
      }),
      { seed: 1, numRuns: 25 },
    ));

  it('agree with a second computation in exact fractions', () =>
    fc.assert(
      fc.asyncProperty(simple, async (rows) => {
        const mission = {
          indicators: rows.map(({ observations: _, ...row }, i) => ({ id: `I${i}`, name: `n${i}`, ...row })),
          observations: rows.flatMap(({ observations }, i) =>
            observations.map((row, n) => ({ indicator: `I${i}`, period: `2025-0${n + 1}`, ...row })),
          ),
          targets: [],
          evaluations: [],
          decisions: [],
          settings: { levels: { outcome: 1 }, coverage: 0 },
        };
        const [component] = (await scored(mission)).components;
        const indicators = component?.indicators ?? [];
        const known = rows.flatMap((row, i) => {
          const indicator = indicators[i];
          if (indicator === undefined || indicator.value === null) throw new Error('a mean of doubles is a double');
          expect(farFromMean(indicator.value, row.observations)).toBe(false);
          const attained = exactAttainment(indicator.value, row);
          expect(indicator.status === 'not-assessable').toBe(attained === null);
          if (attained === null) return [];
          const score = times(fraction(100), clamped(attained));
          expect(indicator.score).toBeCloseTo(decimal(score), 9);
          return [{ weight: fraction(row.weight), score }];
        });
        const weight = total(known.map((each) => each.weight));
        const sum = total(known.map((each) => times(each.weight, each.score)));
        if (known.length === 0) expect(component?.score).toBeNull();
        else expect(component?.score).toBeCloseTo(decimal(over(sum, weight)), 9);
      }),
      { seed: 1, numRuns: 100 },
    ));
});

type Document = Documents[DocumentKind];

async function documentsOf(mission: Mission): Promise<Document[]> {
  const assessment = await opened(files(mission));
  const scores = scoresOf(assessment, scoringOf(assessment, 'location'));
  const explained = [
    'overall',
    ...scores.components.map(({ component }) => `component:${component}`),
    ...mission.indicators.map(({ id }) => `indicator:${id}`),
  ];
  return [
    validationOf(assessment, scoringToValidate(assessment)),
    scores,
    overlapOf(assessment, wholeOverlap),
    await reportOf(assessment),
    ...explained.map((id) => explanationOf(assessment, id)),
  ];
}

/** A document in every format that is text and can write it. */
async function written(document: Document, lang: 'en' | 'fr'): Promise<string> {
  const names = formatsFor(documentKindOf(document)).filter((name) => !formats[name].isBinary);
  const texts = names.map(async (name) => {
    const { default: format } = await formats[name].load();
    return [...(format as Format).write([document], { ...at80, lang })].join('');
  });
  return (await Promise.all(texts)).join('\n');
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const figure = fc.oneof(finite, fc.constantFrom(1.7e308, -1.7e308, 8.9e307, 1e300, 1, 0, 1e-300, 5e-324, -5e-324));
const weight = fc.oneof(
  fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1.7e308, 1, 5e-324),
);

/** Weighted means against a baseline and a target, of one level and one component. */
const simple = fc.array(
  fc.record({
    component: fc.constant('Police'),
    level: fc.constant('outcome'),
    measure: fc.constant('index'),
    over_time: fc.constant('mean'),
    baseline: figure,
    target: figure,
    weight,
    observations: fc.array(fc.record({ value: figure, weight }), { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 4 },
);
type Simple = ReturnType<typeof simple.generate>['value'][number];

const none = fraction(0);
const one = fraction(1);
const largest = fraction(Number.MAX_VALUE);
const size = (each: Fraction) => (isAbove(none, each) ? minus(none, each) : each);
const clamped = (each: Fraction) => (isAbove(none, each) ? none : isAbove(each, one) ? one : each);

/** Whether a value lies farther from the weighted mean of its rows than rounding can tell. */
function farFromMean(value: number, rows: Simple['observations']): boolean {
  const weights = rows.map((row) => fraction(row.weight));
  const mean = over(total(rows.map((row, i) => times(weights[i] ?? none, fraction(row.value)))), total(weights));
  const most = fraction(Math.max(...rows.map((row) => Math.abs(row.value))));
  const tolerance = total([times(most, fraction(2 ** -50)), fraction(Number.MIN_VALUE)]);
  return isAbove(size(minus(fraction(value), mean)), tolerance);
}

/** `null` where it is none, or beyond what a double can be. */
function exactAttainment(value: number, { baseline, target }: Simple): Fraction | null {
  if (baseline === target) return null;
  const [v, b, t] = [fraction(value), fraction(baseline), fraction(target)];
  const a = over(minus(v, b), minus(t, b));
  return isAbove(size(a), largest) ? null : a;
}

/** Where in a document a number is that JSON cannot write. */
function notFinite(node: unknown, path = ''): string[] {
  if (typeof node === 'number') return Number.isFinite(node) ? [] : [`${path} ${node}`];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, member]) => notFinite(member, `${path}/${name}`));
}

const scoreNames = ['score', 'resultsScore', 'activity', 'result'];
function scoresOutside(node: unknown, path = ''): string[] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, member]) =>
    scoreNames.includes(name) && typeof member === 'number' && !path.includes('/steps/')
      ? member >= 0 && member <= 100
        ? []
        : [`${path}/${name} ${member}`]
      : scoresOutside(member, `${path}/${name}`),
  );
}

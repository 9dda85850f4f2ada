import { describe, expect, it } from 'vitest';
import type { Method } from '../../src/model/settings.ts';
import { combinedScore } from '../../src/score/combined-score.ts';
import { scoresByLevel } from '../../src/score/level-scores.ts';
import { chainState } from '../../src/score/results-chains.ts';
import { scoreMean } from '../../src/score/score-mean.ts';
import { count, indicator, settings, target, told } from '../made.ts';
import { scored } from './scored.ts';

describe('mean', () => {
  const items = [
    { score: 80, weight: 1 },
    { score: 20, weight: 3 },
  ];
  it.each([
    { how: 'arithmetic', is: 35 },
    { how: 'geometric', is: 20 * Math.SQRT2 },
    { how: 'harmonic', is: 4 / (1 / 80 + 3 / 20) },
    { how: 'minimum', is: 20 },
  ] as const)('$how of 80 and three times 20', ({ how, is }) => {
    expect(scoreMean(items, how)).toBeCloseTo(is, 12);
  });

  it.each(['geometric', 'harmonic', 'minimum'] as const)('%s of a set with a 0 is 0', (how) => {
    expect(scoreMean([...items, { score: 0, weight: 1 }], how)).toBe(0);
  });

  it('of none is none', () => {
    expect(scoreMean([], 'arithmetic')).toBeNull();
  });
});

describe('combined', () => {
  const parts = [
    { weight: 6, score: 50, coverage: 1 },
    { weight: 4, score: null, coverage: 0.5 },
  ];
  it.each([
    { missing: 'available', least: 0.6, score: 50 },
    { missing: 'available', least: 0.61, score: null },
    { missing: 'zero', least: 1, score: 30 },
    { missing: 'strict', least: 0, score: null },
  ] as const)('$missing, coverage $least: $score', ({ missing, least, score }) => {
    expect(combinedScore(parts, { how: 'arithmetic', missing, leastCoverage: least })).toMatchObject({
      score,
      coverage: 0.8,
      known: 0.6,
    });
  });

  it('is just enough where decimal weights fall short by a rounding error', () => {
    const decimal = [0.1, 0.2, 0.7].map((weight, i) => ({ weight, score: i < 2 ? 50 : null, coverage: 1 }));
    expect(combinedScore(decimal, { how: 'arithmetic', missing: 'available', leastCoverage: 0.3 }).score).toBe(50);
  });

  it('gives what has weight 0 no part', () => {
    const all = [...parts.slice(0, 1), { weight: 0, score: null, coverage: 0 }];
    expect(combinedScore(all, { how: 'arithmetic', missing: 'strict', leastCoverage: 1 })).toMatchObject({
      score: 50,
      coverage: 1,
    });
  });

  it('counts proportions alone, however heavy the weights', () => {
    const heavy = parts.map((part) => ({ ...part, score: 50, weight: 1e308 }));
    expect(combinedScore(heavy, { how: 'arithmetic', missing: 'available', leastCoverage: 0.6 })).toMatchObject({
      score: 50,
      coverage: 0.75,
    });
    const light = parts.map((part) => ({ ...part, weight: part.weight * 5e-324 }));
    expect(combinedScore(light, { how: 'arithmetic', missing: 'available', leastCoverage: 0.6 })).toMatchObject({
      score: 50,
      coverage: 0.8,
      known: 0.6,
    });
  });
});

describe('component', () => {
  const { method } = settings();
  const made = (
    scores: Partial<Record<'input' | 'output' | 'outcome' | 'impact', number | null>>,
    with_: Partial<Method> = {},
  ) =>
    scoresByLevel(
      Object.entries(scores).map(([level, score]) => ({ indicator: { level: level as 'input' }, weight: 1, score })),
      { ...method, ...with_ },
    );

  it.each([
    { has: { output: 80, outcome: 40, impact: 60 }, score: 56, results: 50, gap: 30, status: 'scored' },
    { has: { output: 80, outcome: 40, impact: null }, score: 160 / 3, results: 40, gap: 40, status: 'scored' },
    {
      has: { output: null, outcome: 40, impact: null },
      score: null,
      results: 40,
      gap: null,
      status: 'insufficient-data',
    },
    {
      has: { output: 80, outcome: null, impact: null },
      score: null,
      results: null,
      gap: null,
      status: 'insufficient-data',
    },
    { has: { output: 80, input: 90 }, score: null, results: null, gap: null, status: 'no-results' },
    { has: { outcome: 40 }, score: 40, results: 40, gap: null, status: 'scored' },
  ] as const)('$has: $status', ({ has, score, results, gap, status }) => {
    const close = (x: number | null) => (x === null ? null : expect.closeTo(x, 9));
    expect(made(has)).toMatchObject({ score: close(score), resultsScore: close(results), gap: close(gap), status });
  });

  it('shows inputs, which weigh nothing by default', () => {
    const both = made({ input: 0, outcome: 40 });
    expect(both).toMatchObject({ score: 40, coverage: 1, levels: { input: { score: 0 } } });
  });

  it('strict: no score with any gap; zero: what has none counts as 0, but by design there is none', () => {
    expect(made({ output: 80, outcome: 40, impact: null }, { missing: 'strict' })).toMatchObject({
      score: null,
      resultsScore: null,
    });
    expect(made({ output: 80, outcome: 40, impact: null }, { missing: 'zero' })).toMatchObject({
      score: 32,
      resultsScore: 20,
    });
    expect(made({ output: 80 }, { missing: 'zero' })).toMatchObject({ score: null, status: 'no-results' });
  });

  it('lacks data, not results by design, where outcome alone is in the framework and weighs 0', () => {
    const levels = { input: 0, output: 0.5, outcome: 0, impact: 0.5 };
    for (const missing of ['available', 'zero', 'strict'] as const) {
      const { score, resultsScore, status } = made({ output: 80, outcome: 40 }, { levels, missing });
      expect({ score, resultsScore, status }).toEqual({ score: null, resultsScore: null, status: 'insufficient-data' });
    }
  });
});

describe('overall', () => {
  const of = (name: string, level = 'outcome' as const) =>
    indicator({ id: name, level, components: [{ name, share: 1 }] });
  const both = [of('A'), of('B')];
  const rows = [told('2025', 40), told('2025', 80, { indicator: 1 })];

  it('weighs components, 1 where the settings do not name one', async () => {
    const { scores } = await scored(both, rows, { method: { components: { A: 3 } } });
    expect(scores.overall).toMatchObject({ score: 50, resultsScore: 50, coverage: 1 });
  });

  it('shows a component of weight 0, and leaves it out', async () => {
    const { scores } = await scored(both, rows, { method: { components: { A: 0 } } });
    expect(scores.overall).toMatchObject({ score: 80, evidence: 'A' });
    expect(scores.components.map(({ score }) => score)).toEqual([40, 80]);
  });

  it('has no score below the coverage, and evidence D', async () => {
    const { scores } = await scored(both, rows.slice(0, 1));
    expect(scores.overall).toMatchObject({ score: null, coverage: 0.5, evidence: 'D', trend: null });
  });

  it('of a framework without results has no grade', async () => {
    const { scores } = await scored([indicator({ level: 'output' })], [told('2025', 40)]);
    expect(scores.overall).toMatchObject({ score: null, evidence: null });
    expect(scores.components[0]).toMatchObject({ status: 'no-results', evidence: null });
  });

  it('is not misled by names that objects have', async () => {
    const { scores } = await scored([of('constructor'), of('__proto__')], rows);
    expect(scores.overall.score).toBe(60);
    expect(Object.keys(scores.workings)).toEqual(['constructor', '__proto__']);
  });
});

describe('evidence', () => {
  const rowsOf = (n: number, low: number) =>
    Array.from({ length: n }, (_, i) => told('2025', i, { place: `p${i}`, quality: i < low ? 1 : 3 }));
  it.each([
    { low: 4, grade: 'A' },
    { low: 5, grade: 'B' },
    { low: 10, grade: 'B' },
    { low: 11, grade: 'C' },
    { low: 20, grade: 'C' },
    { low: 21, grade: 'D' },
  ])('$low of 40 observations of low quality: $grade', async ({ low, grade }) => {
    const { scores } = await scored([indicator()], rowsOf(40, low));
    expect(scores.overall.evidence).toBe(grade);
  });

  it.each([
    { known: 90, grade: 'A' },
    { known: 89, grade: 'B' },
    { known: 75, grade: 'B' },
    { known: 74, grade: 'C' },
    { known: 60, grade: 'C' },
    { known: 59, grade: 'D' },
  ])('a coverage of $known %: $grade', async ({ known, grade }) => {
    const both = [indicator({ weight: known }), indicator({ id: 'I2', weight: 100 - known })];
    const { scores } = await scored(both, [told('2025', 50)], { method: { coverage: 0 } });
    expect(scores.overall).toMatchObject({ score: 50, coverage: expect.closeTo(known / 100, 12), evidence: grade });
  });

  it('counts a carried indicator by the share of its places that are', async () => {
    const rows = [told('2025', 50, { place: 'Goma' }), told('2024', 50, { place: 'Bunia' })];
    expect((await scored([indicator()], rows)).scores.overall.evidence).toBe('C');
  });

  it('of the overall weighs an indicator by its component too', async () => {
    const both = ['A', 'B'].map((name) => indicator({ id: name, components: [{ name, share: 1 }] }));
    const rows = [told('2025', 50), told('2024', 50, { indicator: 1 })];
    const { scores } = await scored(both, rows, { method: { components: { A: 9 } } });
    // B is carried whole: a tenth of the weight
    expect([scores.overall, ...scores.components].map((one) => one.evidence)).toEqual(['A', 'A', 'D']);
  });

  it('counts an observation once, though its indicator stands in two components', async () => {
    const shared = indicator({
      components: [
        { name: 'A', share: 0.5 },
        { name: 'B', share: 0.5 },
      ],
    });
    const other = indicator({ id: 'I2', components: [{ name: 'A', share: 1 }] });
    const rows = [told('2025', 50, { quality: 1 }), ...rowsOf(3, 0).map((row) => ({ ...row, indicator: 1 }))];
    expect((await scored([shared, other], rows)).scores.overall.evidence).toBe('B');
  });
});

describe('state of a chain', () => {
  it.each([
    { activity: null, result: 50, is: 'unknown' },
    { activity: 50, result: null, is: 'unknown' },
    { activity: 100, result: 60, is: 'working' },
    { activity: 85, result: 59, is: 'decoupled' },
    { activity: 30, result: 55, is: 'unexplained' },
    { activity: 59, result: 40, is: 'stuck' },
    { activity: 62, result: 40, is: 'mixed' },
  ] as const)('activity $activity, result $result: $is', ({ activity, result, is }) => {
    expect(chainState(activity, result)).toBe(is);
  });
});

describe('by location', () => {
  it('knows only what a place can be held against', async () => {
    const level = indicator({ id: 'L' });
    const total = indicator({ id: 'T' });
    const flow = count({ id: 'F' });
    const rows = [
      told('2025', 40, { place: 'Goma' }),
      told('2025', 60, { place: 'Bunia' }),
      told('2025', 10, { indicator: 1 }),
      told('2025', 9, { indicator: 2, place: 'Goma' }),
    ];
    const ids = async (baseline: number | null) => {
      const { scores } = await scored([level, total, flow], rows, {
        by: 'location',
        targets: [target({ indicator: 'F', location: 'Goma', baseline, target: 10 })],
      });
      return Object.fromEntries(
        (scores.groups ?? []).map((group) => [
          group.group,
          'components' in group ? group.components.flatMap(({ indicators }) => indicators.map(({ id }) => id)) : [],
        ]),
      );
    };
    expect(await ids(0)).toEqual({ Bunia: ['L'], Goma: ['L', 'F'] });
    expect(await ids(null)).toEqual({ Bunia: ['L'], Goma: ['L'] });
  });
});

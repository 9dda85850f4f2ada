import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainment, points } from '../../src/score/attainment.ts';
import { attainmentStatus } from '../../src/score/status.ts';
import { trendSince } from '../../src/score/trend.ts';

const goal = { baseline: 0, target: 100, tolerance: null, direction: null, transform: 'none' } as const;

describe('attainment', () => {
  it.each([
    { when: 'on the way', value: 70, to: { baseline: 20, target: 120 }, a: 0.5 },
    { when: 'less is better', value: 9, to: { baseline: 12, target: 4 }, a: 3 / 8 },
    { when: 'away from the target', value: 126, to: { baseline: 120, target: 60 }, a: -0.1 },
    { when: 'beyond the target', value: 150, to: {}, a: 1.5 },
    { when: 'no baseline', value: 1, to: { baseline: null }, a: null },
    { when: 'no target', value: 1, to: { target: null }, a: null },
    { when: 'baseline and target are the same', value: 1, to: { baseline: 5, target: 5 }, a: null },
    { when: 'log', value: 1000, to: { baseline: 100, target: 10_000, transform: 'log' }, a: 0.5 },
    { when: 'log of 0', value: 0, to: { baseline: 1, target: 10, transform: 'log' }, a: null },
    { when: 'log of a baseline below 0', value: 5, to: { baseline: -1, target: 10, transform: 'log' }, a: null },
    { when: 'kept within the tolerance', value: 87, to: { direction: 'maintain', target: 90, tolerance: 4 }, a: 1 },
    { when: 'kept exactly at it', value: 94, to: { direction: 'maintain', target: 90, tolerance: 4 }, a: 1 },
    { when: 'kept half as far again', value: 96, to: { direction: 'maintain', target: 90, tolerance: 4 }, a: 0.5 },
    { when: 'kept twice as far', value: 82, to: { direction: 'maintain', target: 90, tolerance: 4 }, a: 0 },
    { when: 'far off', value: 79, to: { direction: 'maintain', target: 90, tolerance: 4 }, a: -0.75 },
    { when: 'kept, no tolerance', value: 90, to: { direction: 'maintain', target: 90 }, a: null },
    {
      when: 'kept, no baseline',
      value: 90,
      to: { direction: 'maintain', baseline: null, target: 90, tolerance: 1 },
      a: 1,
    },
    { when: 'of differences beyond a double', value: 2.6e307, to: { baseline: -1e308, target: 1e308 }, a: 0.63 },
    { when: 'beyond a double itself', value: 1e308, to: { baseline: 0, target: 1e-10 }, a: null },
    {
      when: 'kept within a tolerance, off by more than a double',
      value: -1e308,
      to: { direction: 'maintain', target: 1e308, tolerance: 1.6e308 },
      a: 0.75,
    },
    // ln(1 + 5e-13) ÷ ln(1 + 1e-12): of doubles next to each other logarithms are the same
    {
      when: 'log of neighbours',
      value: 1e12 + 0.5,
      to: { baseline: 1e12, target: 1e12 + 1, transform: 'log' },
      a: 0.5,
    },
  ] as const)('$when: $a', ({ value, to, a }) => {
    const found = attainment(value, { ...goal, ...to });
    expect(found).toEqual(a === null ? null : expect.closeTo(a, 12));
  });

  it('is 0, not −0, at a baseline above the target', () => {
    expect(attainment(12, { ...goal, baseline: 12, target: 4 })).toBe(0);
  });

  it('is 0 at the baseline and 1 at the target (law)', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, (baseline, target) => {
        fc.pre(Math.abs(target - baseline) > 1e-6);
        expect(attainment(baseline, { ...goal, baseline, target })).toBeCloseTo(0, 9);
        expect(attainment(target, { ...goal, baseline, target })).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([
    [-0.5, 0],
    [0, 0],
    [0.9, 90],
    [1, 100],
    [1.5, 100],
    [null, null],
  ])('of %s scores %s', (a, score) => {
    expect(points(a)).toBe(score);
  });
});

describe('status', () => {
  it.each([
    { value: null, a: null, e: 0.5, is: 'no-data' },
    { value: 1, a: null, e: 0.5, is: 'not-assessable' },
    { value: 1, a: 1, e: 1, is: 'achieved' },
    { value: 1, a: 1 - 1e-10, e: 1, is: 'achieved' },
    { value: 1, a: -0.05, e: 0.5, is: 'stalled' },
    { value: 1, a: -0.06, e: 0.5, is: 'regressing' },
    { value: 1, a: 0.05, e: null, is: 'stalled' },
    { value: 1, a: 0.05, e: 0.05, is: 'on-track' },
    { value: 1, a: 0.05, e: 0.06, is: 'stalled' },
    { value: 1, a: 0.45, e: 0.5, is: 'on-track' },
    { value: 1, a: 0.44, e: 0.5, is: 'behind' },
    { value: 1, a: 0.44, e: null, is: 'progressing' },
  ] as const)('value $value, a $a, e $e: $is', ({ value, a, e, is }) => {
    expect(attainmentStatus(value, a, e)).toBe(is);
  });
});

describe('trend', () => {
  it.each([
    { now: 0.5, before: 0.4, within: 0.02, direction: 'improving' },
    { now: 0.42, before: 0.4, within: 0.02, direction: 'steady' },
    { now: 0.3, before: 0.4, within: 0.02, direction: 'worsening' },
    { now: 38, before: 40, within: 2, direction: 'steady' },
  ])('$before to $now, within $within: $direction', ({ now, before, within, direction }) => {
    expect(trendSince(now, before, within)).toEqual({ previous: before, change: now - before, direction });
  });

  it('is none where either is not known', () => {
    expect(trendSince(null, 1, 2)).toBeNull();
    expect(trendSince(1, null, 2)).toBeNull();
  });
});

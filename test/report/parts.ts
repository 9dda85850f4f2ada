import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { IndicatorScore } from '../../src/model/scores.ts';

/** An indicator that stands at 90 of 100, on track, but for what is given. */
export const indicatorScore = (given: Partial<IndicatorScore> = {}): IndicatorScore => ({
  id: 'P1',
  name: 'An indicator',
  level: 'outcome',
  orgUnit: null,
  objective: null,
  themes: [],
  measure: 'count',
  unit: null,
  weight: 1,
  value: 90,
  baseline: 0,
  target: 100,
  attainment: 0.9,
  score: 90,
  expected: null,
  status: 'on-track',
  trend: null,
  observations: 4,
  observedDays: 365,
  carriedDays: null,
  source: [],
  ...given,
});

/** A level all of whose weight has a score, or none of it. */
export const levelScore = (score: number | null, indicators: number) => ({
  score,
  coverage: score === null ? 0 : 1,
  indicators,
});

/** What is said of the whole folder, without a hint, but for what is given. */
export const diagnostic = (
  given: Pick<Diagnostic, 'code' | 'severity' | 'message'> & Partial<Diagnostic>,
): Diagnostic => ({
  file: null,
  line: null,
  column: null,
  field: null,
  value: null,
  subject: [],
  hint: null,
  related: [],
  ...given,
});

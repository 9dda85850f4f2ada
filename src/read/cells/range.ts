import type { Measure } from '../../model/framework.ts';

/** What a figure of a measure breaks: a count is not negative, a percent lies within 0–100. @see spec 2, cell/range */
export function outOfRange(measure: Measure | null, value: number): 'negative-count' | 'percent' | null {
  if (measure === 'count' && value < 0) return 'negative-count';
  return measure === 'percent' && (value < 0 || value > 100) ? 'percent' : null;
}

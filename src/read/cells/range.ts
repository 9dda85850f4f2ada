import { type Measure, measures } from '../../model/measures.ts';

/** What a figure of a measure breaks: a count is not negative, a percent lies within 0–100. @see spec 2, cell/range */
export function outOfRange(measure: Measure | null, value: number): 'negative-count' | 'percent' | null {
  const range = measure === null ? null : measures[measure].range;
  return range !== null && (value < range.least || value > range.most) ? range.why : null;
}

import type { Measure } from '../model/framework.ts';
import type { Say } from './say.ts';

/** Values of an indicator that a sentence compares: two decimals at most, more where they differ by less; a percent with its sign. */
export const amounts = (values: readonly number[], measure: Measure, say: Say): string[] =>
  say.apart(values, 2).map((text) => (measure === 'percent' ? `${text}\u00a0%` : text));

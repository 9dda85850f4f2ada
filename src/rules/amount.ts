import type { Measure } from '../model/framework.ts';
import type { Say } from './say.ts';

/** A value of an indicator in a sentence: two decimals at most, more below 1; a percent with its sign. */
export function amount(value: number, measure: Measure, say: Say): string {
  const text = say.number(value, Math.abs(value) < 1 ? 4 : 2);
  return measure === 'percent' ? `${text}\u00a0%` : text;
}

import { sum } from '../model/sum.ts';
import type { Box } from './evaluation-plan.ts';

/** The person-days of some evaluations together; `null` where one has none given, or they are beyond what a number can be. */
export function personDays(boxes: Iterable<Box>): number | null {
  const days: number[] = [];
  for (const { evaluation } of boxes) {
    if (evaluation.personDays === null) return null;
    days.push(evaluation.personDays);
  }
  const all = sum(days);
  return Number.isFinite(all) ? all : null;
}

/** The person-days at stake where two share work: share × the smaller of the two; `null` unless both are given. */
export function atStake(a: Box, b: Box, share: number): number | null {
  const first = a.evaluation.personDays;
  const second = b.evaluation.personDays;
  return first === null || second === null ? null : share * Math.min(first, second);
}

import type { Pair } from '../model/overlap-figures.ts';
import type { OverlapMethod } from '../model/settings.ts';
import type { Box, EvaluationPlan } from './evaluation-plan.ts';
import { type RepeatedPair, Repeats } from './repeats.ts';
import { sweep } from './sweep.ts';

/**
 * Visits every pair and gives back the repeats.
 *
 *     share = |A ∩ B| / min(|A|, |B|), 0 to 1; a pair from the lower of the thresholds `overlap` and `duplication`
 *
 * A threshold needs no tolerance: a share is one division of whole numbers, and 8 / 10 is the same double as 0.8.
 *
 * @see spec 4, "Pairs"
 */
export function visitPairs(
  plan: EvaluationPlan,
  method: OverlapMethod,
  visit: (a: Box, b: Box, share: number) => void,
): RepeatedPair[] {
  const least = Math.min(method.overlap, method.duplication);
  const repeats = new Repeats(plan, method);
  sweep(plan, least, (a, b, columns, days) => {
    const share = (columns * days) / Math.min(a.cells, b.cells);
    if (share >= least) visit(a, b, share);
    else repeats.offer(a, b, columns);
  });
  return repeats.all();
}

/** @param share 0 to 1, of a pair */
export const kindOfPair = (share: number, { duplication }: Pick<OverlapMethod, 'duplication'>): Pair['kind'] =>
  share >= duplication ? 'duplication' : 'overlap';

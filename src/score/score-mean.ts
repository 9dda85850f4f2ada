import type { Aggregation } from '../model/settings.ts';
import { weightedMean } from '../model/weighted-mean.ts';

/** A score with its weight. */
export interface WeightedScore {
  /** 0 to 100 */
  readonly score: number;
  /** > 0 */
  readonly weight: number;
}

/**
 * The weighted mean of scores.
 *
 *     arithmetic  Σ w·s ÷ Σ w
 *     geometric   exp(Σ w·ln s ÷ Σ w)
 *     harmonic    Σ w ÷ Σ (w ÷ s)
 *     minimum     the lowest s
 *
 * @param items weights > 0
 * @returns 0 to 100; geometric and harmonic of a set with a 0 are 0; `null` of none
 * @see spec 3, "From indicators to components"; OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6
 */
export function scoreMean(items: readonly WeightedScore[], how: Aggregation): number | null {
  const [first] = items;
  if (first === undefined) return null;
  // between the lowest and the highest, whatever a rounding error says
  const lowest = items.reduce((low, { score }) => Math.min(low, score), first.score);
  const highest = items.reduce((high, { score }) => Math.max(high, score), first.score);
  if (lowest === highest) return lowest;
  return Math.min(Math.max(ofKind(items, how, lowest), lowest), highest);
}

function ofKind(items: readonly WeightedScore[], how: Aggregation, lowest: number): number {
  const meanOf = (f: (score: number) => number): number =>
    weightedMean(items.map(({ score, weight }) => ({ value: f(score), weight })));
  switch (how) {
    case 'arithmetic':
      return meanOf((score) => score);
    case 'geometric':
      return lowest === 0 ? 0 : Math.exp(meanOf(Math.log));
    case 'harmonic':
      // 1 ÷ s of the smallest doubles is none: of parts of the lowest score all are within 0 to 1
      return lowest === 0 ? 0 : lowest / meanOf((score) => lowest / score);
    case 'minimum':
      return lowest;
  }
}

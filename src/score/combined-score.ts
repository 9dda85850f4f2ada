import type { Aggregation, Method } from '../model/settings.ts';
import { atLeast } from '../model/threshold.ts';
import { weightedMean } from '../model/weighted-mean.ts';
import { scoreMean, type WeightedScore } from './score-mean.ts';

/** What enters a step: an indicator, a level, a component. */
export interface ScorePart {
  readonly weight: number;
  readonly score: number | null;
  /** 0 to 1; of an indicator 1 with a score, 0 without */
  readonly coverage: number;
}

/** By which method scores are put together. */
export interface Combination {
  readonly how: Aggregation;
  readonly missing: Method['missing'];
  /** share of the weight that must have a score, 0 to 1; 0 where one part with a score is enough */
  readonly leastCoverage: number;
}

/** Scores put together, and what they were put together from. */
export interface CombinedScore<P extends ScorePart = ScorePart> extends Combination {
  readonly score: number | null;
  /** mean of the parts' coverages by their weights, 0 to 1 */
  readonly coverage: number;
  /** share of the weight that has a score, 0 to 1 */
  readonly known: number;
  /** all that have weight, with a score or without */
  readonly parts: readonly P[];
}

/**
 * The mean of what has a score, its weights re-normalised. By `missing`, what has none takes no part (`available`: but
 * then the scored weight must be at least `coverage` of all), counts as 0 (`zero`), or leaves all without a score
 * (`strict`). What has weight 0 takes no part.
 *
 * @see spec 3, "From indicators to components", Missing
 */
export function combinedScore<P extends ScorePart>(
  candidates: readonly P[],
  combination: Combination,
): CombinedScore<P> {
  const { how, missing, leastCoverage } = combination;
  const parts = candidates.filter(({ weight }) => weight > 0);
  const items = parts.flatMap(({ score, weight }): WeightedScore[] => (score === null ? [] : [{ score, weight }]));
  const shareOf = (side: (part: P) => number): number =>
    parts.length === 0 ? 0 : weightedMean(parts.map((part) => ({ value: side(part), weight: part.weight })));
  const known = shareOf(({ score }) => (score === null ? 0 : 1));
  return {
    score: scoreOf(),
    coverage: shareOf(({ coverage }) => coverage),
    known,
    ...combination,
    parts,
  };

  function scoreOf(): number | null {
    switch (missing) {
      case 'zero':
        return scoreMean(
          parts.map(({ score, weight }) => ({ score: score ?? 0, weight })),
          how,
        );
      case 'strict':
        return items.length === parts.length ? scoreMean(items, how) : null;
      case 'available':
        return atLeast(known, leastCoverage) ? scoreMean(items, how) : null;
    }
  }
}

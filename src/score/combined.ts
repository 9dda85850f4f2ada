import type { Aggregation, Method } from '../model/settings.ts';
import { sum } from '../model/sum.ts';
import { atLeast } from '../model/threshold.ts';
import { type Item, mean } from './mean.ts';

/** What enters a step: an indicator, a level, a component. */
export interface Part {
  readonly weight: number;
  readonly score: number | null;
  /** 0 to 1; of an indicator 1 with a score, 0 without */
  readonly coverage: number;
}

/** Scores put together, and what they were put together from. */
export interface Combined<P extends Part = Part> {
  readonly score: number | null;
  /** mean of the parts' coverages by their weights, 0 to 1 */
  readonly coverage: number;
  /** weight of the parts with a score, and of all */
  readonly weight: { readonly scored: number; readonly all: number };
  readonly how: Aggregation;
  /** all that have weight, with a score or without */
  readonly parts: readonly P[];
}

/**
 * The mean of what has a score, its weights re-normalised. By `missing`, what has none takes no part (`available`: but
 * then the scored weight must be at least `coverage` of all), counts as 0 (`zero`), or leaves all without a score
 * (`strict`). What has weight 0 takes no part.
 *
 * @param leastCoverage 0 to 1; 0 where one part with a score is enough
 * @see spec 3, "From indicators to components", Missing
 */
export function combined<P extends Part>(
  given: readonly P[],
  how: Aggregation,
  missing: Method['missing'],
  leastCoverage: number,
): Combined<P> {
  const parts = within(given.filter(({ weight }) => weight > 0));
  const all = sum(parts.map(({ weight }) => weight));
  const items = parts.flatMap(({ score, weight }): Item[] => (score === null ? [] : [{ score, weight }]));
  const scored = sum(items.map(({ weight }) => weight));
  return {
    score: scoreOf(),
    coverage: all === 0 ? 0 : sum(parts.map(({ weight, coverage }) => weight * coverage)) / all,
    weight: { scored, all },
    how,
    parts,
  };

  function scoreOf(): number | null {
    switch (missing) {
      case 'zero':
        return mean(
          parts.map(({ score, weight }) => ({ score: score ?? 0, weight })),
          how,
        );
      case 'strict':
        return items.length === parts.length ? mean(items, how) : null;
      case 'available':
        return all > 0 && atLeast(scored / all, leastCoverage) ? mean(items, how) : null;
    }
  }
}

/**
 * Weights so heavy that a product would overflow are taken down together: only their proportions count. Any double > 0 is
 * a weight (spec 1); weight × score beyond a double's range would leave a score that is no number.
 */
function within<P extends Part>(parts: readonly P[]): readonly P[] {
  const most = 1e300;
  if (parts.every(({ weight }) => weight < most)) return parts;
  return parts.map((part) => ({ ...part, weight: part.weight / most }));
}

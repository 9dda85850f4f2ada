import type { Box, EvaluationPlan } from './evaluation-plan.ts';
import { type Partition, partition } from './partition.ts';

/** Which indicator × location pairs are covered; those that the same evaluations look at are kept as one. */
export class CoveredCells {
  readonly #indicators: Partition;
  readonly #places: Partition;
  /** class of indicators → the classes of places that are covered there */
  readonly #covered: Set<number>[];

  constructor({ boxes, universe }: EvaluationPlan) {
    this.#indicators = partition(universe.indicatorSets.universe, new Set(boxes.map((box) => box.indicators)));
    this.#places = partition(universe.placeSets.universe, new Set(boxes.map((box) => box.places)));
    this.#covered = this.#indicators.sizes.map(() => new Set());
  }

  cover({ indicators, places }: Box): void {
    for (const k of this.#indicators.in(indicators)) {
      for (const l of this.#places.in(places)) this.#covered[k]?.add(l);
    }
  }

  /** How many indicator × location pairs of a box are not covered yet. */
  uncovered({ indicators, places }: Box): number {
    let count = 0;
    for (const k of this.#indicators.in(indicators)) {
      let inRow = 0;
      const row = this.#covered[k];
      for (const l of this.#places.in(places)) if (!row?.has(l)) inRow += this.#places.sizes[l] ?? 0;
      count += inRow * (this.#indicators.sizes[k] ?? 0);
    }
    return count;
  }
}

import type { Box } from './evaluation-plan.ts';

export interface BoxPair {
  readonly a: Box;
  readonly b: Box;
  /** 0 to 1 */
  readonly share: number;
}

/** Largest share first, then by the ids of a and b. */
export const largestShareFirst = (first: BoxPair, second: BoxPair): number =>
  second.share - first.share || first.a.rank - second.a.rank || first.b.rank - second.b.rank;

/** The first couples in order, and how many there are beside them. */
export interface ListedPairs {
  readonly couples: readonly BoxPair[];
  readonly leftOut: number;
}

/** Keeps the first `most` of any number of couples, `byShare`, and counts the rest: memory for twice `most`. */
export class LargestPairs {
  readonly #most: number;
  #kept: BoxPair[] = [];
  #worst: BoxPair | null = null;
  #offered = 0;

  constructor(most: number) {
    this.#most = most;
  }

  offer(a: Box, b: Box, share: number): void {
    this.#offered++;
    if (this.#most === 0) return;
    // most of millions go no further: no object is made for them
    const worst = this.#worst;
    if (worst !== null && (worst.share - share || a.rank - worst.a.rank || b.rank - worst.b.rank) > 0) return;
    this.#kept.push({ a, b, share });
    if (this.#kept.length >= 2 * this.#most) this.#cut();
  }

  /** What is kept, in order, and how many are not. */
  listed(): ListedPairs {
    this.#cut();
    return { couples: this.#kept, leftOut: this.#offered - this.#kept.length };
  }

  #cut(): void {
    this.#kept = this.#kept.sort(largestShareFirst).slice(0, this.#most);
    this.#worst = this.#kept.length < this.#most ? null : (this.#kept.at(-1) ?? null);
  }
}

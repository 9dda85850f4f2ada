import { grouped } from '../model/grouped.ts';

/** Groups that ties make of numbered things, in near-constant time a tie (union–find, by size, with path halving). */
export class Clusters {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, i) => i);
    this.#size = new Int32Array(count).fill(1);
  }

  tie(a: number, b: number): void {
    const rootOfA = this.#root(a);
    const rootOfB = this.#root(b);
    if (rootOfA === rootOfB) return;
    const [large, small] = this.#sizeOf(rootOfA) >= this.#sizeOf(rootOfB) ? [rootOfA, rootOfB] : [rootOfB, rootOfA];
    this.#parent[small] = large;
    this.#size[large] = this.#sizeOf(large) + this.#sizeOf(small);
  }

  /** The groups of two and more, largest first, then by the first number; each in order. */
  groups(): number[][] {
    const tied = [...this.#parent.keys()].filter((i) => this.#sizeOf(this.#root(i)) > 1);
    // the groups come by their first number and the sort is stable
    return [...grouped(tied, (i) => this.#root(i)).values()].sort((a, b) => b.length - a.length);
  }

  #root(i: number): number {
    let at = i;
    for (let up = this.#up(at); up !== at; up = this.#up(at)) {
      this.#parent[at] = this.#up(up);
      at = this.#up(at);
    }
    return at;
  }

  #up(i: number): number {
    return this.#parent[i] ?? i;
  }

  #sizeOf(i: number): number {
    return this.#size[i] ?? 0;
  }
}

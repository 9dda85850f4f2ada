/** A binary heap: the first by `order` comes out first, in log n steps. */
export class Heap<T> {
  readonly #items: T[];
  readonly #order: (a: T, b: T) => number;

  constructor(items: Iterable<T>, order: (a: T, b: T) => number) {
    this.#order = order;
    // a sorted list is a heap
    this.#items = [...items].sort(order);
  }

  get first(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    this.#items.push(item);
    let at = this.#items.length - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#before(at, up)) return;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): T | undefined {
    this.#swap(0, this.#items.length - 1);
    const popped = this.#items.pop();
    let at = 0;
    for (;;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (this.#before(child, least)) least = child;
      if (least === at) return popped;
      this.#swap(at, least);
      at = least;
    }
  }

  #before(i: number, j: number): boolean {
    const a = this.#items[i];
    const b = this.#items[j];
    return a !== undefined && b !== undefined && this.#order(a, b) < 0;
  }

  #swap(i: number, j: number): void {
    const a = this.#items[i];
    const b = this.#items[j];
    if (i === j || a === undefined || b === undefined) return;
    this.#items[i] = b;
    this.#items[j] = a;
  }
}

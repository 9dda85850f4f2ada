/**
 * Lines of days on which spans are laid in the order of their starts: how many days of a line are covered, and how many by
 * one span alone. Two reaches a line are enough: between two starts, a day is covered up to the farthest end, and twice up
 * to the second. One step a span, whatever its length.
 */
export class Timelines {
  /** the last day that any span, and that any but `#holder`'s reaches */
  readonly #reach: Float64Array;
  readonly #second: Float64Array;
  readonly #holder: Int32Array;
  /** the first day that is not counted yet; of a line without spans there is none */
  readonly #from: Float64Array;
  readonly #alone: (holder: number, line: number, days: number) => void;
  readonly #covered: (line: number, days: number) => void;

  constructor(
    count: number,
    covered: (line: number, days: number) => void,
    alone: (holder: number, line: number, days: number) => void,
  ) {
    this.#reach = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    this.#second = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    this.#from = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    this.#holder = new Int32Array(count).fill(-1);
    this.#covered = covered;
    this.#alone = alone;
  }

  /** Lays a span on a line; `start` is not before that of any span already there. */
  lay(line: number, holder: number, start: number, end: number): void {
    this.#countTo(line, start - 1);
    this.#from[line] = start;
    const reach = at(this.#reach, line);
    if (end > reach) {
      this.#second[line] = reach;
      this.#reach[line] = end;
      this.#holder[line] = holder;
    } else {
      this.#second[line] = Math.max(at(this.#second, line), end);
    }
  }

  /** Counts what is left. */
  close(): void {
    this.#reach.forEach((reach, line) => {
      this.#countTo(line, reach);
    });
  }

  #countTo(line: number, day: number): void {
    const from = at(this.#from, line);
    const last = Math.min(at(this.#reach, line), day);
    if (last < from) return;
    this.#covered(line, last - from + 1);
    const alone = last - Math.max(from - 1, at(this.#second, line));
    if (alone > 0) this.#alone(at(this.#holder, line), line, alone);
  }
}

const at = (numbers: Float64Array | Int32Array, i: number): number => numbers[i] ?? Number.NEGATIVE_INFINITY;

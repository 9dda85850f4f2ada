import type { ObservationRow } from '../../model/observation-row.ts';
import type { Span } from '../../model/period.ts';
import { type Part, total } from '../../model/summaries.ts';
import { type Every, wholeIntervals } from './intervals.ts';
import type { Counting } from './plan.ts';

/** One event as far as it counts. */
export interface Event {
  readonly indicator: number;
  readonly interval: Span;
  readonly place: string;
  readonly part: Part;
  /** 1, the figure to be added or averaged, or 100 or 0 of a share; NaN where it is missing */
  readonly value: number;
  /** where its value stands, or else its date */
  readonly at: Pick<ObservationRow, 'line' | 'valueLine' | 'column'>;
}

interface Cell extends Event {
  n: number;
  sum: number;
  /** what adding up has lost (Neumaier), so that the order of events changes nothing */
  lost: number;
}

/** The events of one entry of `derive`, added up by indicator, interval, place and part. */
export class EventTally {
  readonly #cells = new Map<string, Cell>();
  readonly #places = new Set<string>();
  readonly #parts = new Set<Part>();
  readonly #numbers = new Map<Part | string, number>();
  readonly #indicators = new Set<number>();

  /** A place that occurs in the list, whether or not its events count. */
  occurs(place: string): void {
    this.#places.add(place);
  }

  /** An indicator that is counted even where it has no event. */
  counts(indicator: number): void {
    this.#indicators.add(indicator);
  }

  add(event: Event): void {
    const { indicator, interval, place, part, value } = event;
    this.counts(indicator);
    this.#parts.add(part);
    const key = this.#key(indicator, interval, place, part);
    const cell = this.#cells.get(key) ?? { ...event, n: 0, sum: 0, lost: 0 };
    this.#cells.set(key, cell);
    if (Number.isNaN(value)) return;
    const sum = cell.sum + value;
    cell.lost += Math.abs(cell.sum) >= Math.abs(value) ? cell.sum - sum + value : value - sum + cell.sum;
    cell.sum = sum;
    cell.n++;
  }

  /** What was derived wherever there are events. */
  *rows(by: Counting['by'], file: string): Generator<ObservationRow> {
    const averaged = by === 'mean' || by === 'share';
    for (const { indicator, interval, place, part, n, sum, lost, at } of this.#cells.values()) {
      if (n === 0) continue;
      const value = averaged ? (sum + lost) / n : sum + lost;
      const weight = averaged ? n : Number.NaN;
      yield { ...blank, ...interval, indicator, place, part, value, weight, file, ...at, text: `${value}` };
    }
  }

  /** How many zeros an interval has at most. */
  get slots(): number {
    return this.#indicators.size * this.#places.size * Math.max(1, this.#parts.size);
  }

  /** The 0 of each place that occurs, wherever it has no event in an interval that lies wholly within a span. */
  *zeros(window: Span, every: Every, file: string, line: number): Generator<ObservationRow> {
    const parts = this.#parts.size > 0 ? [...this.#parts] : [total];
    const slots = [...this.#indicators].flatMap((indicator) =>
      [...this.#places].flatMap((place) => parts.map((part) => ({ indicator, place, part }))),
    );
    const rest = { value: 0, weight: Number.NaN, file, line, valueLine: line, column: 1, text: '0' };
    for (const interval of wholeIntervals(window, every)) {
      for (const { indicator, place, part } of slots) {
        if (this.#cells.has(this.#key(indicator, interval, place, part))) continue;
        yield { ...blank, ...interval, indicator, place, part, ...rest };
      }
    }
  }

  #key(indicator: number, { start }: Span, place: string, part: Part): string {
    return `${indicator} ${start} ${this.#number(place)} ${this.#number(part)}`;
  }

  #number(of: Part | string): number {
    const number = this.#numbers.get(of) ?? this.#numbers.size;
    this.#numbers.set(of, number);
    return number;
  }
}

const blank = { source: '', low: Number.NaN, high: Number.NaN, quality: 0 };

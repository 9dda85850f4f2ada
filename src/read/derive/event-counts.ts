import type { ObservationRow } from '../../model/observation-row.ts';
import { meets, type Span } from '../../model/period.ts';
import type { Every } from '../../model/settings.ts';
import { type Part, total } from '../../model/summaries.ts';
import { mostIntervals, wholeIntervals } from './intervals.ts';

/** What an event counts for. */
export interface EventKey {
  readonly indicator: number;
  readonly interval: Span;
  readonly place: string;
  readonly part: Part;
}

/** One event as far as it counts. */
export interface Event extends EventKey {
  /** 1, the figure to be added or averaged, or 100 or 0 of a share; NaN where it is missing */
  readonly value: number;
  /** where its value stands, or else its date */
  readonly at: Pick<ObservationRow, 'file' | 'line' | 'valueLine' | 'column'>;
}

interface Cell extends Event {
  n: number;
  sum: number;
  /** what adding up has lost (Neumaier), so that the order of events changes nothing */
  lostEvents: number;
  /** an event of it has an error: what the others add up to is not its value */
  spoilt: boolean;
}

/** The events of one entry of `derive`, added up by indicator, interval, place and part. */
export class EventTally {
  /** by what is the same in all intervals, then by the first day of the interval */
  readonly #cells = new Map<string, Map<number, Cell>>();
  /** in the order in which they were begun */
  readonly #all: Cell[] = [];
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

  get indicators(): ReadonlySet<number> {
    return this.#indicators;
  }

  add(event: Event): void {
    const { value } = event;
    const cell = this.#cell(event);
    if (Number.isNaN(value)) return;
    const sum = cell.sum + value;
    cell.lostEvents += Math.abs(cell.sum) >= Math.abs(value) ? cell.sum - sum + value : value - sum + cell.sum;
    cell.sum = sum;
    cell.n++;
  }

  /** One with an error: what it would count for has no value, nor a 0. */
  spoil(event: Event): void {
    this.#cell(event).spoilt = true;
  }

  #cell(event: Event): Cell {
    const { indicator, interval, place, part } = event;
    this.counts(indicator);
    this.#parts.add(part);
    const key = this.#key(indicator, place, part);
    const cells = this.#cells.get(key) ?? new Map<number, Cell>();
    this.#cells.set(key, cells);
    const before = cells.get(interval.start);
    if (before !== undefined) return before;
    const cell = { ...event, n: 0, sum: 0, lostEvents: 0, spoilt: false };
    cells.set(interval.start, cell);
    this.#all.push(cell);
    return cell;
  }

  /** What was derived wherever there are events. @param averaged the mean of their values, else the sum */
  *rows(averaged: boolean): Generator<ObservationRow> {
    for (const { indicator, interval, place, part, n, sum, lostEvents, spoilt, at } of this.#all) {
      if (n === 0 || spoilt) continue;
      const value = averaged ? (sum + lostEvents) / n : sum + lostEvents;
      const weight = averaged ? n : Number.NaN;
      yield { ...blank, ...interval, indicator, place, part, value, weight, ...at, text: `${value}` };
    }
  }

  /** How many places and parts there are, and how many zeros they have in windows at most. */
  zerosWithin(windows: readonly Span[], every: Every): { places: number; parts: number; most: number } {
    const places = this.#places.size;
    const parts = Math.max(1, this.#parts.size);
    const intervals = windows.reduce((all, window) => all + mostIntervals(window, every), 0);
    return { places, parts, most: intervals * this.#indicators.size * places * parts };
  }

  /**
   * The 0 of each place that occurs, wherever it has no event in an interval that lies wholly within a window. There may be
   * millions: each costs one look-up of a number and one object.
   */
  *zeros({ windows, every, at, unknownDays }: Zeros): Generator<ObservationRow> {
    const intervals = windows.flatMap((window) => [...wholeIntervals(window, every)]);
    const parts = this.#parts.size > 0 ? [...this.#parts] : [total];
    const { file, line, valueLine, column } = at;
    for (const indicator of this.#indicators) {
      for (const place of this.#places) {
        const unknown = unknownDays(indicator, place);
        const known = intervals.filter((interval) => !unknown.some((span) => meets(span, interval)));
        for (const part of parts) {
          const cells = this.#cells.get(this.#key(indicator, place, part));
          for (const { start, end } of known) {
            if (cells?.has(start)) continue;
            yield {
              indicator,
              start,
              end,
              place,
              part,
              source: '',
              value: 0,
              weight: Number.NaN,
              low: Number.NaN,
              high: Number.NaN,
              quality: 0,
              file,
              line,
              valueLine,
              column,
              text: '0',
            };
          }
        }
      }
    }
  }

  #key(indicator: number, place: string, part: Part): string {
    return `${indicator} ${this.#number(place)} ${this.#number(part)}`;
  }

  #number(key: Part | string): number {
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Which zeros there are. */
interface Zeros {
  readonly windows: readonly Span[];
  readonly every: Every;
  /** what they are shown to come from */
  readonly at: Event['at'];
  /** days in which events may be missing: there is no 0 */
  readonly unknownDays: (indicator: number, place: string) => readonly Span[];
}

const blank = { source: '', low: Number.NaN, high: Number.NaN, quality: 0 };

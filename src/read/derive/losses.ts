import type { Span } from '../../model/period.ts';

/** An event that happened, but does not count: `null` is what is not known of it. */
export interface LostEvent {
  readonly indicator: number | null;
  readonly place: string | null;
  /** the days between which it lies */
  readonly days: Span | null;
}

/** Where events may lie that do not count for an error. There no 0 is a fact. Of each indicator and place one span is kept. */
export class Losses {
  readonly #spans = new Map<number | null, Map<string | null, Span>>();

  add({ indicator, place, days }: LostEvent): void {
    const places = this.#spans.get(indicator) ?? new Map<string | null, Span>();
    this.#spans.set(indicator, places);
    const { start, end } = days ?? always;
    const before = places.get(place);
    places.set(place, {
      start: Math.min(start, before?.start ?? start),
      end: Math.max(end, before?.end ?? end),
    });
  }

  /** The days in which events of an indicator and place may be missing. */
  daysOf(indicator: number, place: string): Span[] {
    return [this.#spans.get(indicator), this.#spans.get(null)]
      .flatMap((places) => [places?.get(place), places?.get(null)])
      .filter((span) => span !== undefined);
  }
}

const always: Span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

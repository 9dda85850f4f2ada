import { type Period, period, type Span } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Settings } from '../model/settings.ts';
import type { Summaries } from '../model/summaries.ts';

/** Where an observation's value stands. */
export const observedAt = (all: Summaries, entry: number): Place => ({
  file: all.files[all.file[entry] ?? 0] ?? null,
  line: all.line[entry] ?? null,
  column: all.column[entry] ?? null,
  field: 'value',
  value: String(all.value[entry] ?? ''),
});

export const spanOf = (all: Summaries, entry: number): Span => ({
  start: all.start[entry] ?? 0,
  end: all.end[entry] ?? 0,
});

/** A value's indicator, period, place and part: `P3, 2026-Q2, Beni, women`. */
export function keyOf(all: Summaries, entry: number, id: string, { yearStart }: Pick<Settings, 'yearStart'>): string {
  const { label }: Period = period(spanOf(all, entry), yearStart);
  const place = all.places[all.place[entry] ?? 0] ?? '';
  const part = all.parts[all.part[entry] ?? 0]?.values ?? [];
  return [id, label, place, ...part].filter((name) => name !== '').join(', ');
}

/** The entries of an indicator, by its index in the framework. */
export function* entriesOf({ first }: Summaries, indicator: number): Generator<number> {
  for (let entry = first[indicator] ?? 0; entry < (first[indicator + 1] ?? 0); entry++) yield entry;
}

/** Of some entries the one that ends last, by some day; `null` where there is none. */
export function lastEnding(
  { end }: Summaries,
  entries: Iterable<number>,
  by = Number.POSITIVE_INFINITY,
): number | null {
  let last: number | null = null;
  for (const entry of entries) {
    const ends = end[entry] ?? 0;
    if (ends <= by && (last === null || ends > (end[last] ?? 0))) last = entry;
  }
  return last;
}

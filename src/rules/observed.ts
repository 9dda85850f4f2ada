import { byCodePoint } from '../model/code-point.ts';
import { period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Settings } from '../model/settings.ts';
import { partText, type Summaries, spanOf } from '../model/summaries.ts';

/** Where an observation's value stands. */
export const observedAt = (all: Summaries, entry: number): Place => ({
  file: all.files[all.file[entry] ?? 0] ?? null,
  line: all.line[entry] ?? null,
  column: all.column[entry] ?? null,
  field: 'value',
  value: String(all.value[entry] ?? ''),
});

type Calendar = Pick<Settings, 'yearStart'>;

/** What a fault at a value is about: its indicator, period, place and part. */
export function observedSubject(all: Summaries, entry: number, id: string, { yearStart }: Calendar): string[] {
  const { label } = period(spanOf(all, entry), yearStart);
  const place = all.places[all.place[entry] ?? 0] ?? '';
  const part = all.parts[all.part[entry] ?? 0];
  return [id, label, place, partText(part)].filter((name) => name !== '');
}

/** The same in words: `P3, 2026-Q2, Beni, by_sex F`. */
export const keyOf = (all: Summaries, entry: number, id: string, settings: Calendar): string =>
  observedSubject(all, entry, id, settings).join(', ');

/** Of some entries the one that ends last, by some day; `null` where there is none. */
export function lastEnding(all: Summaries, entries: Iterable<number>, by = Number.POSITIVE_INFINITY): number | null {
  let last: number | null = null;
  for (const entry of entries) {
    const ends = all.end[entry] ?? 0;
    if (ends > by) continue;
    const later = last === null ? 1 : ends - (all.end[last] ?? 0);
    if (last === null || later > 0 || (later === 0 && byContent(all, entry, last) < 0)) last = entry;
  }
  return last;
}

/** Of some entries the first in time; `null` where there is none. */
export function earliest(all: Summaries, entries: Iterable<number>): number | null {
  let first: number | null = null;
  for (const entry of entries) if (first === null || byContent(all, entry, first) < 0) first = entry;
  return first;
}

/**
 * The order of observations in time, those of the same days by place, part, source and value: whichever row is taken out of
 * many, the same rows in another order give the same.
 */
function byContent(all: Summaries, a: number, b: number): number {
  const text = (names: readonly string[], column: Int32Array, entry: number) => names[column[entry] ?? 0] ?? '';
  const part = (entry: number) => partText(all.parts[all.part[entry] ?? 0]);
  return (
    (all.end[a] ?? 0) - (all.end[b] ?? 0) ||
    (all.start[a] ?? 0) - (all.start[b] ?? 0) ||
    byCodePoint(text(all.places, all.place, a), text(all.places, all.place, b)) ||
    byCodePoint(part(a), part(b)) ||
    byCodePoint(text(all.sources, all.source, a), text(all.sources, all.source, b)) ||
    (all.value[a] ?? 0) - (all.value[b] ?? 0)
  );
}

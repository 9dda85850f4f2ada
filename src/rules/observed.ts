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

import type { Day } from '../../model/day.ts';
import type { Span } from '../../model/period.ts';

/** An event at one end of a list. */
export interface EndOfList {
  readonly day: Day;
  readonly line: number;
  readonly column: number;
}

/** The days that one list covers: from its first event to its last. */
export interface Coverage {
  readonly file: string;
  readonly first: EndOfList;
  readonly last: EndOfList;
}

/**
 * The days in which a place without an event has none: those that a list covers, each list for itself, or those from `since` to
 * `until`. Nothing is known of days to come.
 *
 * @param edges `null` where the settings give none: then the first or last day of all lists where they give the other
 */
export function windowsOf(
  coverages: readonly Coverage[],
  edges: { readonly since: Day | null; readonly until: Day | null },
  today: Day,
): Span[] {
  const spans = coverages.map(({ first, last }) => ({ start: first.day, end: last.day }));
  const { since, until } = edges;
  if (since === null && until === null) return joined(spans).flatMap((span) => upTo(today, span));
  const start = since ?? spans.reduce((day, span) => Math.min(day, span.start), Number.POSITIVE_INFINITY);
  const end = until ?? spans.reduce((day, span) => Math.max(day, span.end), Number.NEGATIVE_INFINITY);
  return Number.isFinite(start) && Number.isFinite(end) ? upTo(today, { start, end }) : [];
}

const upTo = (today: Day, { start, end }: Span): Span[] =>
  start > Math.min(end, today) ? [] : [{ start, end: Math.min(end, today) }];

/** Spans that meet or follow each other day by day as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const before = all.at(-1);
    if (before === undefined || start > before.end + 1) all.push({ start, end });
    else all.splice(-1, 1, { start: before.start, end: Math.max(before.end, end) });
  }
  return all;
}

import { grouped } from '../model/grouped.ts';
import { days, type Span, wholeMonths } from '../model/period.ts';
import { entriesOf, type Summaries, spanOf } from '../model/summaries.ts';

/**
 * The entries of one indicator by series: same place, part and interval length. Months are one length, quarters another,
 * whatever their days.
 *
 * @param indicator its index in `Framework.indicators`
 * @see spec 2, data/outlier
 */
export function seriesOf(all: Summaries, indicator: number, lengths: Lengths): Iterable<readonly number[]> {
  return grouped(entriesOf(all, indicator), (entry) => {
    const cut = (all.place[entry] ?? 0) * all.parts.length + (all.part[entry] ?? 0);
    return cut * longest + lengths(spanOf(all, entry));
  }).values();
}

/** A number for the length of an interval: of n whole months, or else of n days. */
export type Lengths = (span: Span) => number;

/** Lengths, each distinct interval worked out once. */
export function lengths(): Lengths {
  const known = new Map<number, number>();
  return (span) => {
    const key = span.start * longest + days(span);
    const sameSeries = known.get(key);
    if (sameSeries !== undefined) return sameSeries;
    const months = wholeMonths(span);
    const length = months === null ? 2 * days(span) + 1 : 2 * months;
    known.set(key, length);
    return length;
  };
}

// more than twice the days from year 1000 to 9999
const longest = 2 ** 23;

import { addMonths, calendar, type Day, dayOf, lastDay, weekday } from '../../model/day.ts';
import { days, type Span } from '../../model/period.ts';
import type { Every } from '../../model/settings.ts';

const months = { year: 12, quarter: 3, month: 1 } as const;

/** The interval of the calendar that holds a day; weeks begin on Monday. */
export function intervalOf(day: Day, every: Every): Span {
  if (every === 'day') return { start: day, end: day };
  if (every === 'week') {
    const start = day - weekday(day);
    return { start, end: Math.min(start + 6, lastDay) };
  }
  const n = months[every];
  const { year, month } = calendar(day);
  const start = dayOf(year, month - ((month - 1) % n), 1);
  return { start, end: addMonths(start, n) - 1 };
}

const fewestDays = { year: 365, quarter: 90, month: 28, week: 7, day: 1 } as const;

/** How many intervals a span has at most. */
export const mostIntervals = (span: Span, every: Every): number => Math.ceil(days(span) / fewestDays[every]);

/** The intervals that lie wholly within a span, in order. */
export function* wholeIntervals({ start, end }: Span, every: Every): Generator<Span> {
  let interval = intervalOf(start, every);
  if (interval.start < start) interval = intervalOf(interval.end + 1, every);
  for (; interval.end <= end; interval = intervalOf(interval.end + 1, every)) {
    yield interval;
    if (interval.end === lastDay) return;
  }
}

/** Whether a period is longer than the interval that holds its first day. */
export const isLonger = (span: Span, every: Every): boolean => days(span) > days(intervalOf(span.start, every));

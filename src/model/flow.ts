import type { Indicator } from './framework.ts';

/** Whether an indicator adds up over time: its goals are for a span, and it is never carried. @see spec 3 */
export const isFlow = ({ overTime }: Pick<Indicator, 'overTime'>): boolean =>
  overTime === 'sum' || overTime === 'count';

/** Whether its goals accumulate: they are totals since the baseline's date, and are not scaled. */
export const accumulates = (indicator: Pick<Indicator, 'overTime' | 'per'>): boolean =>
  isFlow(indicator) && indicator.per === 'total';

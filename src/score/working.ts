import type { Working } from '../model/scores.ts';
import type { AssessedIndicator } from './assessed-indicator.ts';
import { dueDays, type PeriodContext } from './period-context.ts';

/** How an indicator's score was made, as plain data for the rules. */
export function working({ indicator, value, goals, lateDays }: AssessedIndicator, context: PeriodContext): Working {
  const size = value.cells.reduce((n, { entries }) => n + entries.length, 0);
  const used = new Int32Array(size);
  let at = 0;
  for (const { entries } of value.cells) {
    used.set(entries, at);
    at += entries.length;
  }
  return {
    indicator,
    used: used.sort(),
    split: value.cells.some(({ place, part }) => place !== 0 || part !== 0),
    leftOut: value.leftOut,
    carried: value.cells.flatMap(({ carried, entries }) => (carried ? entries : [])).sort((a, b) => a - b),
    carriedShare: value.carriedShare,
    weights: value.combined?.weights ?? 'none',
    ...goals,
    bounds: value.bounds,
    lateDays,
    dueDays: dueDays(context),
  };
}

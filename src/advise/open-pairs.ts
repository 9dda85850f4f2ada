import type { Pair } from '../model/overlap-figures.ts';
import { limitOnPage, type ReportFigures } from './report-figures.ts';

const most = 3;

/**
 * Pairs that can still be changed and are not accepted: what can be done together before what stays apart, then by share; at
 * most three, and how many more there are.
 */
export function openPairs(
  figures: Pick<ReportFigures, 'scores'>,
  pairs: readonly Pair[],
): { readonly pairs: readonly Pair[]; readonly more: number } {
  const staysApart = ({ suggestion }: Pair) => Number(suggestion === 'coordinate');
  const open = pairs
    .filter(({ suggestion, accepted }) => suggestion !== 'compare' && accepted === null)
    .sort((a, b) => staysApart(a) - staysApart(b) || b.share - a.share);
  const limit = limitOnPage(figures, most);
  return { pairs: open.slice(0, limit), more: Math.max(0, open.length - limit) };
}

import { byCodePoint } from '../model/code-point.ts';
import { type SourceRank, sourceRank } from '../model/source-rank.ts';
import type { Observation, Part, Summaries } from '../model/summaries.ts';

/** Orders that are no matter of the rows' order, made once for all indicators: what comes first has the lower rank. */
export interface NameRanks {
  /** by place: its rank by name; the total, which has none, is 0 */
  readonly place: Int32Array;
  /** by part: its rank among all parts */
  readonly part: Int32Array;
  /** by part: the rank of its cut, by the number of columns, then by their names; the total is 0. Parts of a cut share it. */
  readonly cut: Int32Array;
  /** lower is taken first */
  readonly source: (observation: Pick<Observation, 'quality' | 'source'>) => SourceRank;
}

/** @param trusted `sources` of the settings */
export function nameRanks({ places, parts, sources }: Summaries, trusted: readonly string[]): NameRanks {
  const cuts = ranked(parts, byColumns);
  return {
    place: ranked(places, byCodePoint),
    part: ranked(parts, (a, b) => byColumns(a, b) || byTexts(a.values, b.values)),
    cut: cuts,
    source: sourceRank(sources, trusted),
  };
}

/** Of each item how many different ones come before it. */
function ranked<T>(items: readonly T[], order: (a: T, b: T) => number): Int32Array {
  const ranks = new Int32Array(items.length);
  const sorted = [...items.entries()].sort(([, a], [, b]) => order(a, b));
  let rank = 0;
  for (const [i, [at, item]] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before !== undefined && order(before[1], item) !== 0) rank += 1;
    ranks[at] = rank;
  }
  return ranks;
}

const byColumns = (a: Part, b: Part): number => a.columns.length - b.columns.length || byTexts(a.columns, b.columns);

function byTexts(a: readonly string[], b: readonly string[]): number {
  for (const [i, text] of a.entries()) {
    const order = byCodePoint(text, b[i] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

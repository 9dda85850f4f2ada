import type { Pair } from '../../model/overlap.ts';
import type { Told } from './brief.ts';

export interface Overlapping {
  readonly sentences: readonly string[];
  /** which evaluations are enough, and how many groups hang together: for the page of the evaluations */
  readonly plan: readonly string[];
  /** those that can still be changed and are not accepted, at most four */
  readonly pairs: readonly Pair[];
  /** how many more there are */
  readonly more: number;
}

const most = 4;

/** What overlaps and can still be changed; the figures of the plan as sentences. `null` without evaluations. */
export function overlapping({ report, words, say }: Told): Overlapping | null {
  const { overlap } = report;
  if (overlap === null) return null;
  const open = overlap.pairs.filter(({ suggestion, accepted }) => suggestion !== 'compare' && accepted === null);
  const { redundancy, personDays, saving, keep, clusters } = overlap;
  const sentences = [
    ...(redundancy === null ? [] : [words.overlaps.redundancy(say.percent(redundancy))]),
    ...(personDays.saving === null || saving.length === 0
      ? []
      : [words.overlaps.saving(say.number(personDays.saving), saving)]),
  ];
  const plan = [
    ...(clusters.length === 0 ? [] : [words.overlaps.clusters(clusters.length)]),
    ...(saving.length === 0 ? [] : [words.overlaps.advice(keep)]),
  ];
  return { sentences, plan, pairs: open.slice(0, most), more: Math.max(0, open.length - most) };
}

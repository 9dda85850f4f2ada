import { openPairs } from '../../advise/open-pairs.ts';
import type { Pair } from '../../model/overlap-figures.ts';
import type { Documents } from '../documents/document.ts';
import { longDate } from '../words/long-date.ts';
import { choiceWord } from '../words/report-words.ts';
import type { BriefWording } from './wording.ts';

/** A pair in words. */
export interface PairInWords {
  readonly advice: string;
  /** the two, by id and title */
  readonly both: string;
  /** how much they share, from when, and what is at stake */
  readonly shared: string;
}

export interface OverlapInWords {
  readonly sentences: readonly string[];
  /** which evaluations are enough, and how many groups hang together: for the page of the evaluations */
  readonly plan: readonly string[];
  /** the sentence of what could be saved, every evaluation named; none where nothing could */
  readonly saved: readonly string[];
  readonly pairs: readonly PairInWords[];
  /** how many more there are */
  readonly more: number;
}

const fewNamed = 2;

/** What overlaps and can still be changed; the figures of the plan as sentences. `null` without evaluations. */
export function overlapInWords(
  report: Documents['report'],
  { words, say, named }: BriefWording,
): OverlapInWords | null {
  const { overlap } = report;
  if (overlap === null) return null;
  const { redundancy, personDays, saving, keep, clusters, evaluations } = overlap;
  const { pairs, more } = openPairs(report, overlap.pairs);
  const withDays = evaluations.filter((evaluation) => evaluation.personDays !== null).length;
  const amount = (days: number | null) => (days === null ? null : say.number(days, 0));
  const saved = (most: number) =>
    words.overlaps.saving(
      amount(personDays.saving),
      amount(personDays.planned),
      say.some(saving.map(named), most),
      saving.length,
    );
  const pairInWords = ({ a, b, share, shared, personDays: days, suggestion }: Pair): PairInWords => ({
    advice: choiceWord(say.lang, suggestion),
    both: say.list([a, b].map(named)),
    shared: words.overlaps.pair(say.percent(share), longDate(shared.from, say.lang), amount(days)),
  });
  return {
    sentences: [
      ...(redundancy === null ? [] : [words.overlaps.redundancy(say.percent(redundancy))]),
      ...(saving.length === 0 ? [] : [saved(fewNamed)]),
      ...(withDays === evaluations.length ? [] : [words.overlaps.known(withDays, evaluations.length)]),
    ],
    plan: [
      ...(clusters.length === 0 ? [] : [words.overlaps.clusters(clusters.length)]),
      ...(saving.length === 0 ? [] : [words.overlaps.advice(keep.map(named))]),
    ],
    saved: saving.length === 0 ? [] : [saved(saving.length)],
    pairs: pairs.map(pairInWords),
    more,
  };
}

import type { Pair } from '../../model/overlap.ts';
import { longDate } from '../words/date.ts';
import { choiceWord } from '../words/report.ts';
import { room } from './room.ts';
import type { Told } from './told.ts';

/** A pair in words. */
export interface OpenPair {
  readonly advice: string;
  /** the two, by id and title */
  readonly two: string;
  /** how much they share, from when, and what is at stake */
  readonly shared: string;
}

export interface Overlapping {
  readonly sentences: readonly string[];
  /** which evaluations are enough, and how many groups hang together: for the page of the evaluations */
  readonly plan: readonly string[];
  /** the sentence of what could be saved, every evaluation named; none where nothing could */
  readonly saved: readonly string[];
  /** those that can still be changed and are not accepted, at most three, what can be done together before what stays apart */
  readonly pairs: readonly OpenPair[];
  /** how many more there are */
  readonly more: number;
}

const most = 3;
const named = 2;

/** What overlaps and can still be changed; the figures of the plan as sentences. `null` without evaluations. */
export function overlapping({ report, words, say, named: withName }: Told): Overlapping | null {
  const { overlap } = report;
  if (overlap === null) return null;
  const { redundancy, personDays, saving, keep, clusters, evaluations } = overlap;
  const open = overlap.pairs
    .filter(({ suggestion, accepted }) => suggestion !== 'compare' && accepted === null)
    .sort((a, b) => Number(a.suggestion === 'coordinate') - Number(b.suggestion === 'coordinate') || b.share - a.share);
  const shown = room(report, most);
  const known = evaluations.filter((one) => one.personDays !== null).length;
  const amount = (days: number | null) => (days === null ? null : say.number(days, 0));
  const saved = (most: number) =>
    words.overlaps.saving(
      amount(personDays.saving),
      amount(personDays.planned),
      say.some(saving.map(withName), most),
      saving.length,
    );
  const inWords = ({ a, b, share, shared, personDays: days, suggestion }: Pair): OpenPair => ({
    advice: choiceWord(say.lang, suggestion),
    two: say.list([a, b].map(withName)),
    shared: words.overlaps.pair(
      say.percent(share),
      longDate(shared.from, say.lang),
      days === null ? null : say.number(days, 0),
    ),
  });
  const sentences = [
    ...(redundancy === null ? [] : [words.overlaps.redundancy(say.percent(redundancy))]),
    ...(saving.length === 0 ? [] : [saved(named)]),
    ...(known === evaluations.length ? [] : [words.overlaps.known(known, evaluations.length)]),
  ];
  const plan = [
    ...(clusters.length === 0 ? [] : [words.overlaps.clusters(clusters.length)]),
    ...(saving.length === 0 ? [] : [words.overlaps.advice(keep.map(withName))]),
  ];
  const savedInFull = saving.length === 0 ? [] : [saved(saving.length)];
  return {
    sentences,
    plan,
    saved: savedInFull,
    pairs: open.slice(0, shown).map(inWords),
    more: Math.max(0, open.length - shown),
  };
}

import type { Day } from '../model/day.ts';
import type { Evaluation } from '../model/framework.ts';
import type { Lang } from '../model/lang.ts';
import type { Pair, Suggestion } from '../model/overlap-figures.ts';
import { place } from '../model/place.ts';
import { componentOf } from './by-component.ts';
import type { Raised, Stages } from './rule.ts';
import type { Say } from './say.ts';

/** What advice on two evaluations is made of. */
export interface AdviceFacts {
  readonly a: string;
  readonly b: string;
  readonly suggestion: Suggestion;
  /** of the two, by id */
  readonly independent: readonly string[];
  readonly begun: readonly string[];
  readonly ended: readonly string[];
  readonly owners: readonly string[];
}

/** Two evaluations that do the same work on the same days. */
export interface PairFacts extends AdviceFacts {
  /** of the smaller one's cells, 0 to 1 */
  readonly share: number;
  readonly indicators: readonly string[] | 'all';
  readonly locations: readonly string[] | 'all';
  readonly from: string;
  readonly to: string;
  readonly personDays: number | null;
}

/** The pairs of one kind that can still be changed and that nobody has accepted. @see spec 4, "Findings" */
export function* pairsOf(context: Stages['overlap'], kind: Pair['kind']): Generator<Raised<PairFacts>> {
  const rows = evaluationRows(context);
  const indicatorOf = new Map(context.framework.indicators.map((indicator) => [indicator.id, indicator]));
  for (const pair of context.overlap.openPairs.pairs) {
    const a = rows.get(pair.a);
    const b = rows.get(pair.b);
    if (pair.kind !== kind || a === undefined || b === undefined) continue;
    const { share, personDays } = pair;
    const { indicators, locations, from, to } = pair.shared;
    const facts = { ...advice(pair, a, b, context.today), share, indicators, locations, from, to, personDays };
    const shared = indicators === 'all' ? [] : indicators;
    const component = componentOf(...shared.flatMap((id) => indicatorOf.get(id) ?? []));
    yield { ...raisedAt(a, b), facts, component, indicators: shared, evaluations: [a.id, b.id] };
  }
}

export const evaluationRows = ({ framework }: Stages['framework']): ReadonlyMap<string, Evaluation> =>
  new Map((framework.evaluations ?? []).map((evaluation) => [evaluation.id, evaluation]));

/** At the one that starts later, where most can still be changed; the other is related. */
export function raisedAt(a: Evaluation, b: Evaluation) {
  const [earlier, later] = b.start >= a.start ? [a, b] : [b, a];
  return { at: place(later), related: [{ file: earlier.at.file, line: earlier.at.line }] };
}

/** What the suggestion rests on. `a` and `b` as the overlap names them. */
export function advice(
  { suggestion }: { readonly suggestion: Suggestion },
  a: Evaluation,
  b: Evaluation,
  today: Day,
): AdviceFacts {
  const both = [a, b].sort((first, second) => first.start - second.start);
  const ids = (is: (evaluation: Evaluation) => boolean) => both.filter(is).map(({ id }) => id);
  return {
    a: a.id,
    b: b.id,
    suggestion,
    independent: ids(({ independent }) => independent),
    begun: ids(({ start }) => start <= today),
    ended: ids(({ end }) => end < today),
    owners: [...new Set(both.map(({ owner }) => owner))],
  };
}

/** `P1, P2 and P3; 3 places; 2026-09-01 to 2026-09-15; 12 person-days at stake` */
export function sharedIn(
  { indicators, locations, from, to, personDays }: Omit<PairFacts, keyof AdviceFacts>,
  say: Say,
): string {
  const words = sharedWords[say.lang];
  const parts = [
    indicators === 'all' ? words.everyIndicator : say.some(indicators),
    locations === 'all' ? words.everyPlace : say.some(locations, 3),
    from === to ? words.on(from) : words.days(from, to),
    personDays === null ? '' : personDaysIn(personDays, say),
  ];
  return parts.filter((part) => part !== '').join(words.separator);
}

/** `12 person-days at stake` */
export const personDaysIn = (personDays: number, say: Say): string =>
  sharedWords[say.lang].personDays(say.number(personDays, 1), personDays);

const english = {
  everyIndicator: 'every indicator',
  everyPlace: 'every place',
  on: (day: string) => day,
  days: (from: string, to: string) => `${from} to ${to}`,
  separator: '; ',
  personDays: (count: string, n: number) => `${count} ${n === 1 ? 'person-day' : 'person-days'} at stake`,
};

const sharedWords: Readonly<Record<Lang, typeof english>> = {
  en: english,
  fr: {
    everyIndicator: 'tous les indicateurs',
    everyPlace: 'tous les lieux',
    on: (day) => `le ${day}`,
    days: (from, to) => `du ${from} au ${to}`,
    separator: ' ; ',
    personDays: (count, n) => `${count} ${n >= 2 ? 'jours-personnes' : 'jour-personne'} en jeu`,
  },
};

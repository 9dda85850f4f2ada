import type { Day } from '../model/day.ts';
import type { Evaluation } from '../model/framework.ts';
import type { Pair, Suggestion } from '../model/overlap.ts';
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
export function* pairsOf(seen: Stages['overlap'], kind: Pair['kind']): Generator<Raised<PairFacts>> {
  const rows = evaluationRows(seen);
  const indicatorOf = new Map(seen.framework.indicators.map((indicator) => [indicator.id, indicator]));
  for (const pair of seen.overlap.openPairs.pairs) {
    const a = rows.get(pair.a);
    const b = rows.get(pair.b);
    if (pair.kind !== kind || a === undefined || b === undefined) continue;
    const { share, personDays } = pair;
    const { indicators, locations, from, to } = pair.shared;
    const facts = { ...advice(pair, a, b, seen.today), share, indicators, locations, from, to, personDays };
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
  const both = [a, b].sort((one, other) => one.start - other.start);
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
  const fr = say.lang === 'fr';
  const parts = [
    indicators === 'all' ? (fr ? 'tous les indicateurs' : 'every indicator') : say.some(indicators),
    locations === 'all' ? (fr ? 'tous les lieux' : 'every place') : say.some(locations, 3),
    from === to ? (fr ? `le ${from}` : from) : fr ? `du ${from} au ${to}` : `${from} to ${to}`,
    personDays === null ? '' : personDaysIn(personDays, say),
  ];
  return parts.filter((part) => part !== '').join(fr ? ' ; ' : '; ');
}

/** `12 person-days at stake` */
export function personDaysIn(personDays: number, say: Say): string {
  const rounded = say.number(personDays, 1);
  if (say.lang === 'fr') return `${rounded} ${personDays >= 2 ? 'jours-personnes' : 'jour-personne'} en jeu`;
  return `${rounded} ${personDays === 1 ? 'person-day' : 'person-days'} at stake`;
}

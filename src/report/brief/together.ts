import { groupedUnder } from '../../model/grouped.ts';
import type { Overlap, Pair } from '../../model/overlap.ts';

/** Evaluations that can be made one, and how. */
export interface Together {
  /** `merge` where all have one owner, else `join` */
  readonly advice: 'merge' | 'join';
  readonly members: readonly Overlap['evaluations'][number][];
}

/**
 * Of the evaluations that open pairs tell to merge or join, hanging together by such pairs, those that take most person-days.
 * Independent ones are told to coordinate, so they are never among them. `null` where there are none.
 *
 * @see spec 4, "Pairs"
 */
export function together({ pairs, evaluations }: Pick<Overlap, 'pairs' | 'evaluations'>): Together | null {
  const open = pairs.filter(({ suggestion, accepted }) => accepted === null && isTogether(suggestion));
  const joined = new Set(open.flatMap(({ a, b, suggestion }) => (suggestion === 'join' ? [a, b] : [])));
  const known = new Map(evaluations.map((one) => [one.id, one]));
  const groups = hangingTogether(open).map((ids) => ({
    advice: ids.some((id) => joined.has(id)) ? ('join' as const) : ('merge' as const),
    members: ids.flatMap((id) => known.get(id) ?? []),
  }));
  const days = ({ members }: Together) => members.reduce((sum, { personDays }) => sum + (personDays ?? 0), 0);
  const [largest] = groups.sort((a, b) => days(b) - days(a));
  return largest ?? null;
}

const isTogether = (suggestion: Pair['suggestion']): boolean => suggestion === 'merge' || suggestion === 'join';

/** Groups of ids that pairs tie together, each sorted, in the order of the pairs. */
function hangingTogether(pairs: readonly Pair[]): string[][] {
  const pairsOf = groupedUnder(pairs, ({ a, b }) => [a, b]);
  const seen = new Set<string>();
  const groups: string[][] = [];
  for (const start of pairsOf.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    // grows while it is walked
    const group = [start];
    for (const id of group) {
      for (const { a, b } of pairsOf.get(id) ?? []) {
        const next = a === id ? b : a;
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    }
    groups.push(group.sort());
  }
  return groups;
}

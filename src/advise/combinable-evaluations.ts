import { groupedUnder } from '../model/grouped.ts';
import type { Overlap, Pair } from '../model/overlap-figures.ts';

/** Evaluations that can be made one, and how. */
export interface CombinableEvaluations {
  /** `merge` where all have one owner, else `join` */
  readonly advice: 'merge' | 'join';
  readonly members: readonly Overlap['evaluations'][number][];
}

/**
 * Of the evaluations that open pairs tell to merge or join, connected by such pairs, those that take most person-days.
 * Independent ones are told to coordinate, so they are never among them. `null` where there are none.
 *
 * @see spec 4, "Pairs"
 */
export function combinableEvaluations({
  pairs,
  evaluations,
}: Pick<Overlap, 'pairs' | 'evaluations'>): CombinableEvaluations | null {
  const open = pairs.filter(({ suggestion, accepted }) => accepted === null && isToCombine(suggestion));
  const joined = new Set(open.flatMap(({ a, b, suggestion }) => (suggestion === 'join' ? [a, b] : [])));
  const byId = new Map(evaluations.map((evaluation) => [evaluation.id, evaluation]));
  const groups = connectedIds(open).map((ids) => ({
    advice: ids.some((id) => joined.has(id)) ? ('join' as const) : ('merge' as const),
    members: ids.flatMap((id) => byId.get(id) ?? []),
  }));
  const days = ({ members }: CombinableEvaluations) =>
    members.reduce((sum, { personDays }) => sum + (personDays ?? 0), 0);
  const [largest] = groups.sort((a, b) => days(b) - days(a));
  return largest ?? null;
}

const isToCombine = (suggestion: Pair['suggestion']): boolean => suggestion === 'merge' || suggestion === 'join';

/** Groups of ids that pairs tie together, each sorted, in the order of the pairs. */
function connectedIds(pairs: readonly Pair[]): string[][] {
  const pairsOf = groupedUnder(pairs, ({ a, b }) => [a, b]);
  const visited = new Set<string>();
  const groups: string[][] = [];
  for (const start of pairsOf.keys()) {
    if (visited.has(start)) continue;
    visited.add(start);
    // grows while it is walked
    const group = [start];
    for (const id of group) {
      for (const { a, b } of pairsOf.get(id) ?? []) {
        const next = a === id ? b : a;
        if (visited.has(next)) continue;
        visited.add(next);
        group.push(next);
      }
    }
    groups.push(group.sort());
  }
  return groups;
}

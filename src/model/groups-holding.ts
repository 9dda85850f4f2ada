/**
 * Which of some groups hold all of some ids: the groups' numbers, in order, each looked for when it is asked for; none for no ids.
 * Only groups of the id that is in the fewest are looked at.
 */
export function groupsHolding(groups: readonly ReadonlySet<string>[]): (ids: readonly string[]) => Generator<number> {
  const groupsOf = new Map<string, number[]>();
  for (const [i, group] of groups.entries()) {
    for (const id of group) {
      const holding = groupsOf.get(id);
      if (holding === undefined) groupsOf.set(id, [i]);
      else holding.push(i);
    }
  }
  return function* holding(ids) {
    const [first, ...others] = ids.map((id) => groupsOf.get(id) ?? []);
    if (first === undefined) return;
    const fewest = others.reduce((least, next) => (next.length < least.length ? next : least), first);
    for (const i of fewest) if (ids.every((id) => groups[i]?.has(id))) yield i;
  };
}

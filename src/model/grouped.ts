/** Things by a key of theirs, keys in the order they are met; `Map.groupBy`, which Node 20 lacks. */
export function grouped<T, K>(things: Iterable<T>, key: (thing: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const thing of things) add(groups, key(thing), thing);
  return groups;
}

/** The same of things that have several keys: each stands under every one of them, once. */
export function groupedUnder<T, K>(things: Iterable<T>, keys: (thing: T) => Iterable<K>): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const thing of things) for (const key of new Set(keys(thing))) add(groups, key, thing);
  return groups;
}

function add<T, K>(groups: Map<K, [T, ...T[]]>, key: K, thing: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [thing]);
  else group.push(thing);
}

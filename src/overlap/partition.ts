import type { NumberSet } from './number-sets.ts';

/** Numbers below a universe, taken together where the same sets hold them. */
export interface Partition {
  /** how many numbers each class has */
  readonly sizes: readonly number[];
  /** the classes that make up one of the sets, each once */
  readonly in: (set: NumberSet) => readonly number[];
}

/**
 * The coarsest classes of which each set is a union: each set in turn splits the classes that it holds in part. A step for
 * each member of each set; a set of all numbers splits nothing.
 */
export function partition(universe: number, sets: Iterable<NumberSet>): Partition {
  const parts = [...sets].filter(({ all }) => !all);
  const members = parts.reduce((sum, set) => sum + set.members.length, 0);
  // few numbers of many are given others, so that it takes no room for the rest
  return members * 2 < universe ? sparse(universe, parts) : dense(universe, parts, universe);
}

/** The same where the sets hold few of the numbers. */
function sparse(universe: number, parts: readonly NumberSet[]): Partition {
  const positions = new Map<number, number>();
  for (const { members } of parts) for (const i of members) if (!positions.has(i)) positions.set(i, positions.size);
  const renumbered = new Map(
    parts.map((set) => [set, { ...set, members: set.members.map((i) => positions.get(i) ?? 0) }] as const),
  );
  // one more stands for all that no part holds
  const all: NumberSet = { id: -1, all: true, members: Int32Array.from({ length: positions.size + 1 }, (_, i) => i) };
  const compact = dense(positions.size + 1, [...renumbered.values()], universe);
  return { sizes: compact.sizes, in: (set) => compact.in(renumbered.get(set) ?? all) };
}

/** @param size of the first class, before it is split */
function dense(universe: number, parts: readonly NumberSet[], size: number): Partition {
  const classOf = new Int32Array(universe);
  const sizes = [size];
  // no class is ever empty, so that there are never more of them than numbers
  const counts = new Int32Array(universe);
  for (const { members } of parts) split(members, classOf, sizes, counts);
  const known = new Map<NumberSet, readonly number[]>();
  return {
    sizes,
    in: (set) => {
      const classesIn = known.get(set) ?? each(set.members, classOf, counts);
      known.set(set, classesIn);
      return classesIn;
    },
  };
}

/** @param counts all 0, before and after */
function split(members: Int32Array, classOf: Int32Array, sizes: number[], counts: Int32Array): void {
  const touched = each(members, classOf, counts);
  for (const i of members) counts[at(classOf, i)] = at(counts, at(classOf, i)) + 1;
  const newClass = new Map<number, number>();
  for (const old of touched) {
    const count = at(counts, old);
    counts[old] = 0;
    if (count === sizes[old]) continue;
    newClass.set(old, sizes.push(count) - 1);
    sizes[old] = (sizes[old] ?? 0) - count;
  }
  if (newClass.size === 0) return;
  for (const i of members) classOf[i] = newClass.get(at(classOf, i)) ?? at(classOf, i);
}

/** The classes of some numbers, each once. @param counts all 0, before and after */
function each(members: Int32Array, classOf: Int32Array, counts: Int32Array): number[] {
  const classesFound: number[] = [];
  for (const i of members) {
    const k = at(classOf, i);
    if (counts[k] === 0) classesFound.push(k);
    counts[k] = 1;
  }
  for (const k of classesFound) counts[k] = 0;
  return classesFound;
}

const at = (numbers: Int32Array, i: number): number => numbers[i] ?? 0;

import type { NumberSet } from './sets.ts';

/** Numbers below a universe, taken together where the same sets hold them. */
export interface Classes {
  /** how many numbers each class has */
  readonly sizes: readonly number[];
  /** the classes that make up one of the sets, each once */
  readonly in: (set: NumberSet) => Int32Array;
}

/**
 * The coarsest classes of which each set is a union: each set in turn splits the classes that it holds in part. A step for
 * each member of each set; a set of all numbers splits nothing.
 */
export function classes(universe: number, sets: Iterable<NumberSet>): Classes {
  const classOf = new Int32Array(universe);
  const sizes = [universe];
  for (const { all, members } of sets) if (!all) split(members, classOf, sizes);
  const known = new Map<NumberSet, Int32Array>();
  return {
    sizes,
    in: (set) => {
      const classesIn = known.get(set) ?? Int32Array.from(new Set(set.members.map((i) => classOf[i] ?? 0)));
      known.set(set, classesIn);
      return classesIn;
    },
  };
}

function split(members: Int32Array, classOf: Int32Array, sizes: number[]): void {
  const counts = new Map<number, number>();
  for (const i of members) counts.set(classOf[i] ?? 0, (counts.get(classOf[i] ?? 0) ?? 0) + 1);
  const newClass = new Map<number, number>();
  for (const [old, count] of counts) {
    if (count === sizes[old]) continue;
    newClass.set(old, sizes.push(count) - 1);
    sizes[old] = (sizes[old] ?? 0) - count;
  }
  if (newClass.size === 0) return;
  for (const i of members) classOf[i] = newClass.get(classOf[i] ?? 0) ?? classOf[i] ?? 0;
}

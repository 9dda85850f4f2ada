import type { NumberSet } from './sets.ts';

/** Numbers below a universe, taken together where the same sets hold them. */
export interface Classes {
  /** how many numbers each class has */
  readonly sizes: readonly number[];
  /** the classes that make up one of the sets, each once */
  readonly in: (set: NumberSet) => readonly number[];
}

/**
 * The coarsest classes of which each set is a union: each set in turn splits the classes that it holds in part. A step for
 * each member of each set; a set of all numbers splits nothing.
 */
export function classes(universe: number, sets: Iterable<NumberSet>): Classes {
  const classOf = new Int32Array(universe);
  const sizes = [universe];
  // no class is ever empty, so that there are never more of them than numbers
  const counts = new Int32Array(universe);
  for (const { all, members } of sets) if (!all) split(members, classOf, sizes, counts);
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
  const held = each(members, classOf, counts);
  for (const i of members) counts[at(classOf, i)] = at(counts, at(classOf, i)) + 1;
  const newClass = new Map<number, number>();
  for (const old of held) {
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
  const found: number[] = [];
  for (const i of members) {
    const k = at(classOf, i);
    if (counts[k] === 0) found.push(k);
    counts[k] = 1;
  }
  for (const k of found) counts[k] = 0;
  return found;
}

const at = (numbers: Int32Array, i: number): number => numbers[i] ?? 0;

/** Whole numbers from 0, in order. Equal ones of a table are one object: `===` compares them. */
export interface NumberSet {
  /** its number in the table, from 0 */
  readonly id: number;
  readonly members: Int32Array;
  /** it holds every number there is */
  readonly all: boolean;
}

/** Sets of numbers below `universe`, equal ones held once: thousands of evaluations share a few scopes. */
export class SetTable {
  readonly universe: number;
  readonly sets: NumberSet[] = [];
  /** the set of every number */
  readonly all: NumberSet;
  readonly #byMembers = new Map<string, NumberSet>();

  constructor(universe: number) {
    this.universe = universe;
    this.all = this.setOf(Array.from({ length: universe }, (_, i) => i));
  }

  /** The set of these numbers, each once, whatever their order. */
  setOf(numbers: Iterable<number>): NumberSet {
    const members = Int32Array.from(new Set(numbers)).sort();
    const key = members.join();
    const known = this.#byMembers.get(key);
    if (known !== undefined) return known;
    const set = { id: this.sets.length, members, all: members.length === this.universe };
    this.sets.push(set);
    this.#byMembers.set(key, set);
    return set;
  }
}

/** How many numbers two sets of one table share. */
export function sharedCount(a: NumberSet, b: NumberSet): number {
  if (a === b || b.all) return a.members.length;
  if (a.all) return b.members.length;
  const inA = a.members;
  const inB = b.members;
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < inA.length && j < inB.length) {
    const difference = (inA[i] ?? 0) - (inB[j] ?? 0);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** The numbers that two sets share, in order. */
export function intersection(a: NumberSet, b: NumberSet): number[] {
  const inB = new Set(b.members);
  return [...a.members].filter((member) => inB.has(member));
}

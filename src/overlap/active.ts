import type { NumberSet, SetTable } from './sets.ts';

export interface Member {
  /** unlike those of the others; below the capacity */
  readonly rank: number;
  readonly indicators: NumberSet;
}

/**
 * What is under way at one moment of a sweep, found by its indicators. Members with equal indicators are listed as one, so
 * that those which look at everything do not fill the index. Adding, removing: a step for each indicator of a set that
 * comes or goes; looking up: a step for each (indicator, set) met and each member found.
 */
export class Active<M extends Member> {
  readonly #membersOf: M[][];
  /** where a member stands in the list of its set */
  readonly #seat: Int32Array;
  /** indicator → entries of the sets under way that hold it; entry `first[s] + k` is the k-th indicator of set s */
  readonly #entriesOf: number[][];
  readonly #first: Int32Array;
  readonly #setOf: Int32Array;
  /** where an entry stands in the list of its indicator */
  readonly #seatOfEntry: Int32Array;
  readonly #met: Int32Array;

  constructor({ sets, universe }: SetTable, capacity: number) {
    this.#membersOf = sets.map(() => []);
    this.#seat = new Int32Array(capacity);
    this.#entriesOf = Array.from({ length: universe }, () => []);
    this.#first = new Int32Array(sets.length + 1);
    for (const { id, members } of sets) this.#first[id + 1] = at(this.#first, id) + members.length;
    this.#setOf = new Int32Array(at(this.#first, sets.length));
    for (const { id } of sets) this.#setOf.fill(id, this.#first[id], this.#first[id + 1]);
    this.#seatOfEntry = new Int32Array(this.#setOf.length);
    this.#met = new Int32Array(sets.length);
  }

  add(member: M): void {
    const { id, members } = member.indicators;
    const fellows = this.#membersOf[id] ?? [];
    this.#seat[member.rank] = fellows.push(member) - 1;
    if (fellows.length > 1) return;
    members.forEach((indicator, k) => {
      const entry = at(this.#first, id) + k;
      this.#seatOfEntry[entry] = (this.#entriesOf[indicator] ?? []).push(entry) - 1;
    });
  }

  remove(member: M): void {
    const { id, members } = member.indicators;
    const fellows = this.#membersOf[id] ?? [];
    const last = fellows.pop();
    if (last !== undefined && last !== member) {
      fellows[at(this.#seat, member.rank)] = last;
      this.#seat[last.rank] = at(this.#seat, member.rank);
    }
    if (fellows.length > 0) return;
    members.forEach((indicator, k) => {
      this.#unlist(this.#entriesOf[indicator] ?? [], at(this.#first, id) + k);
    });
  }

  #unlist(entries: number[], entry: number): void {
    const last = entries.pop();
    if (last === undefined || last === entry) return;
    entries[at(this.#seatOfEntry, entry)] = last;
    this.#seatOfEntry[last] = at(this.#seatOfEntry, entry);
  }

  /** Each member that shares an indicator with `set`, and how many it shares. */
  meeting(set: NumberSet, visit: (member: M, indicators: number) => void): void {
    const found: number[] = [];
    for (const indicator of set.members) {
      for (const entry of this.#entriesOf[indicator] ?? []) {
        const id = at(this.#setOf, entry);
        if (at(this.#met, id) === 0) found.push(id);
        this.#met[id] = at(this.#met, id) + 1;
      }
    }
    for (const id of found) {
      const indicators = at(this.#met, id);
      this.#met[id] = 0;
      for (const member of this.#membersOf[id] ?? []) visit(member, indicators);
    }
  }
}

const at = (numbers: Int32Array, i: number): number => numbers[i] ?? 0;

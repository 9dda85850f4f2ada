import type { NumberSet, SetTable } from './number-sets.ts';

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
  /** indicator → the sets under way that hold it, and their entries; `first[s] + k` is the entry of the k-th indicator of set s */
  readonly #setsOf: number[][];
  readonly #entriesOf: number[][];
  readonly #first: Int32Array;
  readonly #sizes: Int32Array;
  /** where an entry stands in the list of its indicator */
  readonly #seatOfEntry: Int32Array;
  readonly #met: Int32Array;

  constructor({ sets, universe }: SetTable, capacity: number) {
    this.#membersOf = sets.map(() => []);
    this.#seat = new Int32Array(capacity);
    this.#setsOf = Array.from({ length: universe }, () => []);
    this.#entriesOf = Array.from({ length: universe }, () => []);
    this.#first = new Int32Array(sets.length + 1);
    for (const { id, members } of sets) this.#first[id + 1] = at(this.#first, id) + members.length;
    this.#sizes = Int32Array.from(sets, ({ members }) => members.length);
    this.#seatOfEntry = new Int32Array(at(this.#first, sets.length));
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
      this.#setsOf[indicator]?.push(id);
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
      this.#unlist(indicator, at(this.#first, id) + k);
    });
  }

  #unlist(indicator: number, entry: number): void {
    const entries = this.#entriesOf[indicator] ?? [];
    const sets = this.#setsOf[indicator] ?? [];
    const last = entries.pop();
    const lastSet = sets.pop();
    if (last === undefined || lastSet === undefined || last === entry) return;
    const seat = at(this.#seatOfEntry, entry);
    entries[seat] = last;
    sets[seat] = lastSet;
    this.#seatOfEntry[last] = seat;
  }

  /** Each member that shares an indicator with `set`, and at least the part `least` (0 to 1) of the smaller one's; and how many. */
  meeting({ members }: NumberSet, least: number, visit: (member: M, indicators: number) => void): void {
    const sharing: number[] = [];
    const counts = this.#met;
    for (const indicator of members) {
      for (const id of this.#setsOf[indicator] ?? []) {
        const before = at(counts, id);
        if (before === 0) sharing.push(id);
        counts[id] = before + 1;
      }
    }
    for (const id of sharing) {
      const indicators = at(counts, id);
      counts[id] = 0;
      if (indicators < least * Math.min(members.length, at(this.#sizes, id)) - rounding) continue;
      for (const member of this.#membersOf[id] ?? []) visit(member, indicators);
    }
  }
}

// one too many is looked at twice, one too few would be lost
const rounding = 1e-9;

const at = (numbers: Int32Array, i: number): number => numbers[i] ?? 0;

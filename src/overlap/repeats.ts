import { addMonths } from '../model/day.ts';
import { Active, type Member } from './active.ts';
import type { Box, EvaluationPlan } from './evaluation-plan.ts';
import { type BoxPair, largestShareFirst } from './largest-pairs.ts';
import { type NumberSet, sharedCount } from './number-sets.ts';

export interface RepeatedPair extends BoxPair {
  readonly gapDays: number;
}

export interface RepeatMethod {
  /** the share of their indicator × location cells from which a is looked at again by b */
  readonly duplication: number;
  readonly repeatMonths: number;
}

/**
 * The nearest evaluation that each one repeats. Those that share days but are no pair are offered by the sweep; the others
 * are found here, in a second sweep over scopes: of equal scopes only the one that ended last can be the nearest.
 *
 * @see spec 4, "Repeats"
 */
export class Repeats {
  readonly #plan: EvaluationPlan;
  readonly #method: RepeatMethod;
  readonly #nearest: (RepeatedPair | undefined)[];

  constructor(plan: EvaluationPlan, method: RepeatMethod) {
    this.#plan = plan;
    this.#method = method;
    this.#nearest = plan.boxes.map(() => undefined);
  }

  /** Two that share `columns` (indicators × locations), whichever way round; taken where that is enough. */
  offer(first: Box, second: Box, columns: number): void {
    const share = columns / Math.min(first.columns, second.columns);
    if (columns === 0 || share < this.#method.duplication) return;
    const [a, b] = endsFirst(first, second) < 0 ? [first, second] : [second, first];
    const repeat = { a, b, share, gapDays: Math.max(0, b.start - a.end - 1) };
    const known = this.#nearest[b.rank];
    if (known === undefined || nearer(repeat, known) < 0) this.#nearest[b.rank] = repeat;
  }

  /** All of them, once everything has been offered. */
  all(): RepeatedPair[] {
    this.#lookBack();
    return this.#nearest.filter((repeat) => repeat !== undefined).sort(largestShareFirst);
  }

  #lookBack(): void {
    const filled = this.#plan.boxes.filter(({ cells }) => cells > 0);
    const byStart = filled.toSorted((a, b) => a.start - b.start);
    // of those that end on one day the first by id comes last, and stays
    const byEnd = filled.toSorted((a, b) => a.end - b.end || b.rank - a.rank);
    const stale = byEnd.map(({ end }) => addMonths(end, this.#method.repeatMonths));
    const scopeOf = scopes(filled, this.#plan.universe.placeSets.sets.length);
    const active = new Active<Scope>(this.#plan.universe.indicatorSets, filled.length);
    let ended = 0;
    let gone = 0;
    for (const box of byStart) {
      for (let next = byEnd[ended]; next !== undefined && next.end < box.start; next = byEnd[++ended]) {
        const scope = scopeOf(next);
        if (scope.last === null) active.add(scope);
        scope.last = next;
      }
      for (; gone < ended && (stale[gone] ?? 0) < box.start; gone++) leave(byEnd[gone], scopeOf, active);
      active.meeting(box.indicators, this.#method.duplication, ({ places, last }, indicators) => {
        if (last !== null) this.offer(last, box, indicators * sharedCount(places, box.places));
      });
    }
  }
}

interface Scope extends Member {
  readonly places: NumberSet;
  /** the evaluation of this scope that ended last, as long as it is near enough */
  last: Box | null;
}

/** The one scope of all boxes with the same indicators and places. */
function scopes(boxes: readonly Box[], placeSets: number): (box: Box) => Scope {
  const known = new Map<number, Scope>();
  const key = ({ indicators, places }: Box) => indicators.id * placeSets + places.id;
  const make = ({ indicators, places }: Box): Scope => ({ rank: known.size, indicators, places, last: null });
  const scopeOf = (box: Box): Scope => {
    const scope = known.get(key(box)) ?? make(box);
    known.set(key(box), scope);
    return scope;
  };
  boxes.forEach(scopeOf);
  return scopeOf;
}

function leave(box: Box | undefined, scopeOf: (box: Box) => Scope, active: Active<Scope>): void {
  if (box === undefined) return;
  const scope = scopeOf(box);
  if (scope.last !== box) return;
  active.remove(scope);
  scope.last = null;
}

const endsFirst = (a: Box, b: Box): number => a.end - b.end || a.start - b.start || a.rank - b.rank;

const nearer = (first: RepeatedPair, second: RepeatedPair): number =>
  first.gapDays - second.gapDays || second.share - first.share || first.a.rank - second.a.rank;

import type { Day } from '../model/day.ts';
import { CoveredCells } from './covered-cells.ts';
import { type Box, type EvaluationPlan, hasStarted } from './evaluation-plan.ts';
import { Heap } from './heap.ts';

/**
 * A small set of evaluations that still covers every indicator × location that all of them cover, in the order chosen:
 * those that have started and the independent ones, by id; then, one after the other, the one with most that is still
 * uncovered per person-day (per evaluation where any has no person-days), ties by id.
 *
 * Lazy greedy (Minoux 1978): what one would add only falls as others are chosen, so one whose gain, counted anew, still
 * comes first need not be compared with the rest.
 *
 * @see spec 4, "Keep"
 */
export function evaluationsToKeep(plan: EvaluationPlan, today: Day): Box[] {
  const columns = new CoveredCells(plan);
  const filled = plan.boxes.filter(({ cells }) => cells > 0);
  const fixed = filled.filter((box) => hasStarted(box, today) || box.independent);
  for (const box of fixed) columns.cover(box);
  const each = plan.boxes.some(({ evaluation }) => evaluation.personDays === null);
  const weigh = (box: Box): Weighed => ({
    box,
    gain: columns.uncovered(box) / (each ? 1 : (box.evaluation.personDays ?? 1)),
  });

  const kept = new Set(fixed);
  const heap = new Heap(filled.filter((box) => !kept.has(box)).map(weigh), mostFirst);
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const now = weigh(next.box);
    if (now.gain === 0) continue;
    if (heap.first !== undefined && mostFirst(heap.first, now) < 0) heap.push(now);
    else {
      kept.add(now.box);
      columns.cover(now.box);
    }
  }
  return [...kept];
}

interface Weighed {
  readonly box: Box;
  readonly gain: number;
}

const mostFirst = (a: Weighed, b: Weighed): number => b.gain - a.gain || a.box.rank - b.box.rank;

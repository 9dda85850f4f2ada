import { Active } from './active.ts';
import type { Box, EvaluationPlan } from './evaluation-plan.ts';
import { sharedCount } from './number-sets.ts';

/**
 * Visits every two evaluations that share a cell, once: over the dates, each start meets what is under way and shares an
 * indicator with it. A share of cells can't be greater than that of the indicators: those that share fewer of the smaller
 * one's than the part `least` may be passed over. `a` comes before `b` by id; `columns` are the indicators × locations that both cover, `days` the days.
 */
export function sweep(
  { boxes, universe }: EvaluationPlan,
  least: number,
  visit: (a: Box, b: Box, columns: number, days: number) => void,
): void {
  const filled = boxes.filter(({ cells }) => cells > 0);
  const byStart = filled.toSorted((a, b) => a.start - b.start);
  const byEnd = filled.toSorted((a, b) => a.end - b.end);
  const active = new Active<Box>(universe.indicatorSets, boxes.length);
  let over = 0;
  for (const box of byStart) {
    for (let next = byEnd[over]; next !== undefined && next.end < box.start; next = byEnd[++over]) active.remove(next);
    active.meeting(box.indicators, least, (other, indicators) => {
      const columns = indicators * sharedCount(box.places, other.places);
      if (columns === 0) return;
      const days = Math.min(box.end, other.end) - box.start + 1;
      if (box.rank < other.rank) visit(box, other, columns, days);
      else visit(other, box, columns, days);
    });
    active.add(box);
  }
}

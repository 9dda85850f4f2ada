import { grouped } from '../model/grouped.ts';
import type { Box, EvaluationPlan } from './evaluation-plan.ts';
import { type Partition, partition } from './partition.ts';
import { Timelines } from './timelines.ts';

export interface Union {
  /** Σ |Ei| */
  readonly cells: number;
  /** |∪ Ei| */
  readonly covered: number;
  /** of each evaluation, by rank: its cells that no other covers */
  readonly alone: Float64Array;
}

/**
 * The cells of all evaluations together, exact: indicators that the same evaluations look at are counted as one, and for
 * each of these, places at which the same do. A step for each (class of indicators, class of places, evaluation); memory
 * for one class of indicators at a time.
 *
 * @see spec 4, "The plan as a whole": redundancy, unique
 */
export function union({ boxes, universe }: EvaluationPlan): Union {
  const byStart = boxes.filter(({ cells }) => cells > 0).sort((a, b) => a.start - b.start);
  const indicators = partition(universe.indicatorSets.universe, new Set(byStart.map((box) => box.indicators)));
  const alone = new Float64Array(boxes.length);
  let covered = 0;
  const boxesOf = byClass(byStart, indicators);
  indicators.sizes.forEach((size, k) => {
    covered += layer(boxesOf(k), size, universe.placeSets.universe, alone);
  });
  return { cells: byStart.reduce((sum, { cells }) => sum + cells, 0), covered, alone };
}

/** Redundancy = 1 − |∪ Ei| / Σ |Ei|, 0 to 1; `null` where there are no cells. */
export const redundancy = ({ cells, covered }: Union): number | null =>
  cells === 0 ? null : (cells - covered) / cells;

/** The cells covered at `size` indicators by the evaluations that look at them, in order of start; adds to `alone`. */
function layer(byStart: readonly Box[], size: number, universe: number, alone: Float64Array): number {
  const places = partition(universe, new Set(byStart.map((box) => box.places)));
  const weight = (line: number) => size * (places.sizes[line] ?? 0);
  let covered = 0;
  const timelines = new Timelines(
    places.sizes.length,
    (line, days) => {
      covered += days * weight(line);
    },
    (holder, line, days) => {
      alone[holder] = (alone[holder] ?? 0) + days * weight(line);
    },
  );
  for (const box of byStart)
    for (const line of places.in(box.places)) timelines.lay(line, box.rank, box.start, box.end);
  timelines.close();
  return covered;
}

/** The boxes that look at a class of indicators, in the order given; held by equal sets, so that it takes no room. */
function byClass(boxes: readonly Box[], indicators: Partition): (k: number) => Box[] {
  const positionsOf = grouped(boxes.keys(), (i) => boxes[i]?.indicators);
  const listsOf: number[][][] = indicators.sizes.map(() => []);
  for (const [set, positions] of positionsOf) {
    if (set !== undefined) for (const k of indicators.in(set)) listsOf[k]?.push(positions);
  }
  return (k) => {
    const lists = listsOf[k] ?? [];
    const positions = Int32Array.from(lists.flat());
    if (lists.length > 1) positions.sort();
    return Array.from(positions, (i) => boxes[i]).filter((box) => box !== undefined);
  };
}

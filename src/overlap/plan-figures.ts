import type { Day } from '../model/day.ts';
import { isOpen, type Overlap, type Pair } from '../model/overlap-figures.ts';
import type { OverlapMethod } from '../model/settings.ts';
import { Clusters } from './clusters.ts';
import { coverageGaps } from './coverage-gaps.ts';
import type { Box, EvaluationPlan } from './evaluation-plan.ts';
import { evaluationsToKeep } from './evaluations-to-keep.ts';
import { LargestPairs, type ListedPairs } from './largest-pairs.ts';
import { kindOfPair, visitPairs } from './overlapping-pairs.ts';
import { personDays } from './person-days.ts';
import type { RepeatedPair } from './repeats.ts';
import { suggestion } from './suggestion.ts';
import { redundancy, type Union, union } from './union.ts';

/** What comes of a plan as a whole; the same before and after a what-if. */
export interface PlanFigures {
  readonly pairs: ListedPairs;
  /** those that can still be changed, by kind */
  readonly open: Readonly<Record<Pair['kind'], ListedPairs>>;
  readonly repeats: readonly RepeatedPair[];
  readonly clusters: readonly (readonly number[])[];
  readonly union: Union;
  readonly redundancy: number | null;
  readonly keep: readonly Box[];
  readonly saving: readonly Box[];
  readonly personDays: Overlap['personDays'];
  readonly gaps: Overlap['gaps'];
}

/** How many pairs are kept; clusters and saving know all. */
export interface PairLimits {
  readonly listed: number;
  /** of each kind */
  readonly open: number;
}

/** @param acceptedFor the reason for which a pair is accepted */
export function planFigures(
  plan: EvaluationPlan,
  method: OverlapMethod,
  today: Day,
  acceptedFor: (a: Box, b: Box) => string | null,
  most: PairLimits,
): PlanFigures {
  const clusters = new Clusters(plan.boxes.length);
  const largest = new LargestPairs(most.listed);
  const open = { duplication: new LargestPairs(most.open), overlap: new LargestPairs(most.open) };
  // those that a pair tells to coordinate with an independent one
  const coordinated = new Set<Box>();
  const repeats = visitPairs(plan, method, (a, b, share) => {
    clusters.tie(a.rank, b.rank);
    largest.offer(a, b, share);
    if (isOpen(acceptedFor(a, b), a, b, today)) open[kindOfPair(share, method)].offer(a, b, share);
    if (!(a.independent || b.independent) || suggestion(a, b, today) !== 'coordinate') return;
    if (b.independent) coordinated.add(a);
    if (a.independent) coordinated.add(b);
  });
  const cells = union(plan);
  const kept = evaluationsToKeep(plan, today);
  const inKeep = new Set(kept);
  const saving = plan.boxes.filter((box) => box.cells > 0 && !inKeep.has(box) && !coordinated.has(box));
  return {
    pairs: largest.listed(),
    open: { duplication: open.duplication.listed(), overlap: open.overlap.listed() },
    repeats,
    clusters: clusters.groups(),
    union: cells,
    redundancy: redundancy(cells),
    keep: kept,
    saving,
    personDays: { planned: personDays(plan.boxes), saving: personDays(saving) },
    gaps: coverageGaps(plan),
  };
}

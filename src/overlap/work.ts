import type { Day } from '../model/day.ts';
import type { Overlap } from '../model/overlap.ts';
import type { OverlapMethod } from '../model/settings.ts';
import { Clusters } from './clusters.ts';
import { gaps } from './gaps.ts';
import { keep } from './keep.ts';
import { type Couple, Largest } from './largest.ts';
import { meetings } from './meetings.ts';
import { personDays } from './person-days.ts';
import type { Box, Plan } from './plan.ts';
import type { RepeatOf } from './repeats.ts';
import { suggestion } from './suggestion.ts';
import { redundancy, type Union, union } from './union.ts';

/** What comes of a plan as a whole; the same before and after a what-if. */
export interface Work {
  readonly pairs: readonly Couple[];
  readonly pairsLeftOut: number;
  readonly repeats: readonly RepeatOf[];
  readonly clusters: readonly (readonly number[])[];
  readonly union: Union;
  readonly redundancy: number | null;
  readonly keep: readonly Box[];
  readonly saving: readonly Box[];
  readonly personDays: Overlap['personDays'];
  readonly gaps: Overlap['gaps'];
}

/** @param maxPairs how many pairs are listed; clusters and saving know all */
export function work(plan: Plan, method: OverlapMethod, today: Day, maxPairs: number): Work {
  const clusters = new Clusters(plan.boxes.length);
  const largest = new Largest(maxPairs);
  // those that a pair tells to coordinate with an independent one
  const coordinated = new Set<Box>();
  const repeats = meetings(plan, method, (a, b, share) => {
    clusters.tie(a.rank, b.rank);
    largest.offer(a, b, share);
    if (!(a.independent || b.independent) || suggestion(a, b, today) !== 'coordinate') return;
    if (b.independent) coordinated.add(a);
    if (a.independent) coordinated.add(b);
  });
  const { couples, leftOut } = largest.listed();
  const cells = union(plan);
  const kept = keep(plan, today);
  const inKeep = new Set(kept);
  const saving = plan.boxes.filter((box) => box.cells > 0 && !inKeep.has(box) && !coordinated.has(box));
  return {
    pairs: couples,
    pairsLeftOut: leftOut,
    repeats,
    clusters: clusters.groups(),
    union: cells,
    redundancy: redundancy(cells),
    keep: kept,
    saving,
    personDays: { planned: personDays(plan.boxes), saving: personDays(saving) },
    gaps: gaps(plan),
  };
}

import type { UnusedReason, Working } from '../model/scores.ts';

/** Entries in reach of a period that are not used for the same reason. */
export type UnusedEntries = Working['leftOut'][number];

/** What is used of some observations, and the entries that are not. */
export interface Selection<Used> {
  readonly used: Used;
  readonly unused: readonly UnusedEntries[];
}

/** One list for each reason, its entries in the order of their lines. */
export function unusedByReason(lists: readonly UnusedEntries[]): UnusedEntries[] {
  const byReason = new Map<UnusedReason, number[]>();
  for (const { why, entries } of lists) {
    if (entries.length === 0) continue;
    const sameReason = byReason.get(why) ?? [];
    byReason.set(why, sameReason);
    for (const entry of entries) sameReason.push(entry);
  }
  return [...byReason].map(([why, entries]) => ({ why, entries: entries.sort((a, b) => a - b) }));
}

import type { UnusedReason } from '../model/scores.ts';

/** Collects the entries that are not used, by reason. */
export interface UnusedEntries {
  add(why: UnusedReason, entries: readonly number[]): void;
  /** entries of a reason in order of lines */
  list(): { readonly why: UnusedReason; readonly entries: readonly number[] }[];
}

export function unusedEntries(): UnusedEntries {
  const byReason = new Map<UnusedReason, number[]>();
  return {
    add(why, entries) {
      if (entries.length === 0) return;
      const sameReason = byReason.get(why) ?? [];
      byReason.set(why, sameReason);
      for (const entry of entries) sameReason.push(entry);
    },
    list: () => [...byReason].map(([why, entries]) => ({ why, entries: entries.sort((a, b) => a - b) })),
  };
}

import type { LeftOut } from '../model/scores.ts';

/** Collects the entries that are not used, by reason. */
export interface LeftOutEntries {
  add(why: LeftOut, entries: readonly number[]): void;
  /** entries of a reason in order of lines */
  list(): { readonly why: LeftOut; readonly entries: readonly number[] }[];
}

export function leftOutEntries(): LeftOutEntries {
  const byReason = new Map<LeftOut, number[]>();
  return {
    add(why, entries) {
      if (entries.length === 0) return;
      const those = byReason.get(why) ?? [];
      byReason.set(why, those);
      for (const entry of entries) those.push(entry);
    },
    list: () => [...byReason].map(([why, entries]) => ({ why, entries: entries.sort((a, b) => a - b) })),
  };
}

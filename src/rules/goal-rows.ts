import type { Framework, TargetRow } from '../model/framework.ts';

/** The rows of targets.csv by indicator id; an indicator without any has no entry. */
export function goalRows({ targets }: Framework): ReadonlyMap<string, readonly TargetRow[]> {
  const rows = new Map<string, TargetRow[]>();
  for (const row of targets) {
    const those = rows.get(row.indicator);
    if (those === undefined) rows.set(row.indicator, [row]);
    else those.push(row);
  }
  return rows;
}

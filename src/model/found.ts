import type { Fault, Found, Severity } from './fault.ts';

/**
 * Collects faults: at most `limit` of a code and severity in detail, so that a bad file of any size stays within memory, and no
 * error is lost behind a thousand notes of its code.
 */
export function finder(limit = 1000): { readonly found: Found; readonly raise: (fault: Fault) => void } {
  const weighed: NonNullable<Found['weighed']> = {};
  const found: Found = { faults: [], counts: {}, weighed, rowsLeftOut: 0 };
  const kept = new Map<string, number>();
  const raise = (fault: Fault) => {
    const { code, severity } = fault;
    found.counts[code] = (found.counts[code] ?? 0) + 1;
    if (severity !== undefined) weighed[code] = { ...weighed[code], [severity]: (weighed[code]?.[severity] ?? 0) + 1 };
    const like = `${code} ${severity ?? ''}`;
    const n = (kept.get(like) ?? 0) + 1;
    if (n > limit) return;
    kept.set(like, n);
    found.faults.push(fault);
  };
  return { found, raise };
}

/** What two walks found, as one. */
export function joined(a: Found, b: Found): Found {
  const counts = { ...a.counts };
  for (const [code, n] of Object.entries(b.counts)) counts[code] = (counts[code] ?? 0) + n;
  const weighed = { ...a.weighed };
  for (const [code, of] of Object.entries(b.weighed ?? {})) {
    const sum = { ...weighed[code] };
    for (const [severity, n] of Object.entries(of) as [Severity, number][]) sum[severity] = (sum[severity] ?? 0) + n;
    weighed[code] = sum;
  }
  return { faults: [...a.faults, ...b.faults], counts, weighed, rowsLeftOut: a.rowsLeftOut + b.rowsLeftOut };
}

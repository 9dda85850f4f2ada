import type { Fault, Found } from './fault.ts';

/** Collects faults: at most `limit` of a code in detail, so that a bad file of any size stays within memory. */
export function finder(limit = 1000): { readonly found: Found; readonly raise: (fault: Fault) => void } {
  const found: Found = { faults: [], counts: {}, rowsLeftOut: 0 };
  const raise = (fault: Fault) => {
    const n = (found.counts[fault.code] ?? 0) + 1;
    found.counts[fault.code] = n;
    if (n <= limit) found.faults.push(fault);
  };
  return { found, raise };
}

import type { CollectedFaults, Fault, Severity } from './fault.ts';

/** Collects faults and rows left out, while `found` grows. */
export interface FaultCollector {
  readonly collected: CollectedFaults;
  readonly raise: (fault: Fault) => void;
  /** counts rows left out for a fault of their own */
  readonly leaveOut: (rows: number) => void;
}

/**
 * Collects faults: at most `limit` of a code and severity in detail, so that a bad file of any size stays within memory, and no
 * error is lost behind a thousand notes of its code.
 */
export function faultCollector(limit = defaultLimit): FaultCollector {
  const weighed: NonNullable<CollectedFaults['weighed']> = {};
  const collected: CollectedFaults = { faults: [], counts: {}, weighed, rowsLeftOut: 0 };
  const isWithin = within(limit);
  const raise = (fault: Fault) => {
    const { code, severity } = fault;
    collected.counts[code] = (collected.counts[code] ?? 0) + 1;
    if (severity !== undefined) weighed[code] = { ...weighed[code], [severity]: (weighed[code]?.[severity] ?? 0) + 1 };
    if (isWithin(fault)) collected.faults.push(fault);
  };
  const leaveOut = (rows: number) => {
    collected.rowsLeftOut += rows;
  };
  return { collected, raise, leaveOut };
}

/** Faults as they come, collected. */
export function collectFaults(faults: Iterable<Fault>, limit?: number): CollectedFaults {
  const { collected, raise } = faultCollector(limit);
  for (const fault of faults) raise(fault);
  return collected;
}

/** What the steps of a walk found, as one: of a code and severity the first `limit` in detail. */
export function joinedFaults(steps: readonly CollectedFaults[], limit = defaultLimit): CollectedFaults {
  const counts: Record<string, number> = {};
  const weighed: NonNullable<CollectedFaults['weighed']> = {};
  for (const step of steps) {
    for (const [code, n] of Object.entries(step.counts)) counts[code] = (counts[code] ?? 0) + n;
    for (const [code, bySeverity] of Object.entries(step.weighed ?? {})) {
      const sum = { ...weighed[code] };
      for (const [severity, n] of Object.entries(bySeverity) as [Severity, number][])
        sum[severity] = (sum[severity] ?? 0) + n;
      weighed[code] = sum;
    }
  }
  return {
    faults: steps.flatMap(({ faults }) => faults).filter(within(limit)),
    counts,
    weighed,
    rowsLeftOut: steps.reduce((rows, { rowsLeftOut }) => rows + rowsLeftOut, 0),
  };
}

const defaultLimit = 1000;

/** Whether a fault is among the first `limit` of its code and severity that are asked about. */
function within(limit: number): (fault: Fault) => boolean {
  const counts = new Map<string, number>();
  return ({ code, severity }) => {
    const key = `${code} ${severity ?? ''}`;
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    return n <= limit;
  };
}

import type { Fault } from '../../model/fault.ts';
import type { FoundOverlap } from '../../model/overlap-figures.ts';
import { diagnose, severityOf, type Wording } from '../../rules/diagnose.ts';
import type { RuleCode } from '../../rules/list.ts';
import type { Documents, Head } from './document.ts';

/** `cpas.overlap/1`: the room's result as it stands, and what was found in it, in words. @see spec 5, "JSON" */
export const overlapDocumentOf = (
  head: Head,
  { openPairs, ...result }: FoundOverlap,
  faults: readonly Fault[],
  wording: Wording,
): Documents['overlap'] => {
  const notKept = leftOut(openPairs.leftOut, wording);
  return {
    schema: 'cpas.overlap/1',
    ...head,
    ...result,
    findings: diagnose(faults, wording),
    ...(notKept.length > 0 && { findingsLeftOut: notKept }),
  };
};

const leftOut = (counts: FoundOverlap['openPairs']['leftOut'], wording: Wording) =>
  (['duplication', 'overlap'] as const).flatMap((kind) => {
    const code = `evaluation/${kind}` as const satisfies RuleCode;
    const severity = severityOf(code, wording);
    return severity === 'off' || counts[kind] === 0 ? [] : [{ code, severity, count: counts[kind] }];
  });

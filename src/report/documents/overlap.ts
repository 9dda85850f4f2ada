import type { Fault } from '../../model/fault.ts';
import type { Overlap } from '../../model/overlap.ts';
import { diagnose, type Wording } from '../../rules/diagnose.ts';
import type { Documents, Head } from './document.ts';

/** `cpas.overlap/1`: the room's result as it stands, and what was found in it, in words. @see spec 5, "JSON" */
export const overlap = (
  head: Head,
  result: Overlap,
  faults: readonly Fault[],
  wording: Wording,
): Documents['overlap'] => ({
  schema: 'cpas.overlap/1',
  ...head,
  ...result,
  findings: diagnose(faults, wording),
});

import type { Explanation } from '../../model/explanation.ts';
import type { Period } from '../../model/period.ts';
import type { Documents, Head } from './document.ts';
import { periodMember } from './period-member.ts';

/** `cpas.explanation/1`: a score worked out, down to file and line. @see spec 5, "JSON" */
export const explanationDocumentOf = (head: Head, period: Period, worked: Explanation): Documents['explanation'] => ({
  schema: 'cpas.explanation/1',
  ...head,
  period: periodMember(period),
  ...worked,
});

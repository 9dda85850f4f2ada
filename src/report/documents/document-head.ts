import { type Day, iso } from '../../model/day.ts';
import type { CollectedFaults } from '../../model/fault.ts';
import { summary, type Wording } from '../../rules/diagnose.ts';
import type { Head } from './document.ts';

/** What every document begins with, after its `schema`. `today` is the day of the report. @see spec 5, "JSON" */
export const documentHead = (
  version: string,
  { today, ...rest }: Omit<Head, 'generator' | 'today'> & { today: Day },
): Head => ({
  generator: { name: 'cpas', version },
  mission: rest.mission,
  folder: rest.folder,
  today: iso(today),
  problems: rest.problems,
});

/** What stands against the files that were read: counts by the severities in force, and rows left out for a fault of their own. */
export function problemCounts(
  faults: Pick<CollectedFaults, 'counts' | 'weighed' | 'rowsLeftOut'>,
  wording: Wording,
): Head['problems'] {
  const { errors, warnings } = summary(faults, wording);
  return { errors, warnings, rowsLeftOut: faults.rowsLeftOut };
}

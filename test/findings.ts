import { type Assessment, open, overlapOf, validationOf } from '../src/assess.ts';
import { dayOf } from '../src/model/day.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import type { Source } from '../src/read/files/source.ts';

/** Everything the walk of the report finds: rules of every stage alike, each diagnostic once. */
export async function findings(
  source: Source,
  { today, period }: { today: string; period: string },
): Promise<Diagnostic[]> {
  const [y = 0, m = 0, d = 0] = today.split('-').map(Number);
  const assessment: Assessment = await open(source, { today: dayOf(y, m, d), period, lang: 'en' });
  const found: Diagnostic[] = [...validationOf(assessment).diagnostics];
  if (assessment.framework.evaluations !== null) found.push(...overlapOf(assessment).findings);
  return found;
}

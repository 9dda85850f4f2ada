import type { Evaluation, Framework } from '../model/framework.ts';
import { SetTable } from './sets.ts';
import { subjectOf } from './subject.ts';

/** The evaluations whose subject has any of some indicators (by id), cancelled ones too. */
export function evaluationsAbout(framework: Framework, ids: ReadonlySet<string>): Evaluation[] {
  const { indicators, evaluations } = framework;
  const subject = subjectOf(indicators, new SetTable(indicators.length));
  return (evaluations ?? []).filter((one) => subject(one).members.some((i) => ids.has(indicators[i]?.id ?? '')));
}

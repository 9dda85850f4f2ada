import type { Evaluation, Framework } from '../model/framework.ts';
import { subjectOf } from './evaluation-subject.ts';
import { SetTable } from './number-sets.ts';

/** The evaluations whose subject has any of some indicators (by id), cancelled ones too. */
export function evaluationsOnIndicators(framework: Framework, ids: ReadonlySet<string>): Evaluation[] {
  const { indicators, evaluations } = framework;
  const subject = subjectOf(indicators, new SetTable(indicators.length));
  return (evaluations ?? []).filter((evaluation) =>
    subject(evaluation).members.some((i) => ids.has(indicators[i]?.id ?? '')),
  );
}

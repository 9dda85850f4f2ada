import { overlapOf, scoresOf, scoringOf, scoringToValidate, validationOf } from '../src/assess.ts';
import type { Diagnostic, OverlapFinding } from '../src/model/diagnostic.ts';
import { wholeOverlap } from '../src/requests.ts';
import { type Asked, opened } from './opened.ts';

/** A diagnostic, with what it is about where the document that tells it names that. */
export type Told = Diagnostic & {
  readonly [M in 'component' | 'indicators' | 'evaluations']?: OverlapFinding[M] | undefined;
};

/** Everything the walk of the report finds: rules of every stage alike, each diagnostic once. */
export async function findings(of: Parameters<typeof opened>[0], asked: Asked = {}): Promise<Told[]> {
  const assessment = await opened(of, asked);
  const { period, hasObservations, framework } = assessment;
  const scores = period !== null && hasObservations ? scoresOf(assessment, scoringOf(assessment)).findings : [];
  const overlap = framework.evaluations === null ? [] : overlapOf(assessment, wholeOverlap).findings;
  // a validation tells those of the scores too, without what they are about
  const again = new Set(scores.map(({ code }) => code));
  return [
    ...validationOf(assessment, scoringToValidate(assessment)).diagnostics.filter(({ code }) => !again.has(code)),
    ...scores,
    ...overlap,
  ];
}

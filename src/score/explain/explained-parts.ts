import type { ExplainedPart } from '../../model/explanation.ts';
import type { Summaries } from '../../model/summaries.ts';
import type { ComponentMember } from '../assessed-indicator.ts';
import type { CombinedScore } from '../combined-score.ts';
import { source } from '../indicator-score.ts';
import type { ComponentPart } from '../overall.ts';

/** Indicators as the lines under a step. */
export const indicatorParts = (members: readonly ComponentMember[], summaries: Summaries): ExplainedPart[] =>
  members.map(({ assessed, weight }) => ({
    id: assessed.indicator.id,
    name: assessed.indicator.name,
    value: assessed.value.value,
    target: assessed.goals.target.value,
    measure: assessed.indicator.measure,
    score: assessed.score,
    weight,
    source: source(assessed, summaries),
  }));

/** Components as the lines under the overall. */
export const componentParts = ({ parts }: CombinedScore<ComponentPart>): ExplainedPart[] =>
  parts.map(({ name, score, weight }) => ({
    id: name,
    name: null,
    value: null,
    target: null,
    measure: null,
    score,
    weight,
    source: [],
  }));

import type { Part as ExplainedPart } from '../../model/explanation.ts';
import type { Summaries } from '../../model/summaries.ts';
import type { Combined } from '../combined.ts';
import { source } from '../indicator-score.ts';
import type { ComponentPart } from '../overall.ts';
import type { Held } from '../subject.ts';

/** Indicators as the lines under a step. */
export const indicatorParts = (held: readonly Held[], summaries: Summaries): ExplainedPart[] =>
  held.map(({ figure, weight }) => ({
    id: figure.indicator.id,
    name: figure.indicator.name,
    value: figure.value.value,
    target: figure.goals.target.value,
    measure: figure.indicator.measure,
    score: figure.score,
    weight,
    source: source(figure, summaries),
  }));

/** Components as the lines under the overall. */
export const componentParts = ({ parts }: Combined<ComponentPart>): ExplainedPart[] =>
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

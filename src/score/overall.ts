import type { Trend } from '../model/scores.ts';
import type { Method } from '../model/settings.ts';
import { sharesOf } from '../model/weighted-mean.ts';
import { type Combined, combined, type Part } from './combined.ts';
import type { Component } from './component.ts';
import { type Entering, evidence, type Graded } from './evidence.ts';
import type { Subject } from './subject.ts';
import { steady, trend } from './trend.ts';

export interface ComponentPart extends Part {
  readonly name: string;
}

/** The mission, or one place of it, from its components. */
export interface Overall {
  readonly whole: Combined<ComponentPart>;
  readonly results: Combined<ComponentPart>;
  readonly evidence: Graded;
  readonly trend: Trend;
}

/**
 * The weighted mean of the components' scores; those without results by design take no part.
 *
 * @see spec 3, "From indicators to components", Overall
 */
export function overall(components: readonly Subject[], method: Method, qualities: Uint8Array): Overall {
  const whole = overallOf(components, ({ now }) => now, method, 'score');
  const shares = sharesOf(components.map(({ name }) => componentWeight(name ?? '', method)));
  const entering = components.flatMap((component, i) => {
    const share = shares[i] ?? 0;
    return share > 0 ? component.entering.map((part): Entering => ({ ...part, weight: part.weight * share })) : [];
  });
  const { score, coverage } = whole;
  return {
    whole,
    results: overallOf(components, ({ now }) => now, method, 'resultsScore'),
    evidence: evidence(
      { score, coverage, byDesign: whole.parts.length === 0 },
      score === null ? [] : entering,
      qualities,
    ),
    trend: trend(score, overallOf(components, ({ before }) => before, method, 'score').score, steady.score),
  };
}

/** Weight of a component in the overall: 1 where the settings do not name it. */
const componentWeight = (name: string, { components }: Method): number =>
  Object.hasOwn(components, name) ? (components[name] ?? 1) : 1;

/** The overall from components as they are now, were before, or would be. */
export function overallOf<S extends { readonly name: string | null }>(
  subjects: readonly S[],
  of: (subject: S) => Component,
  method: Method,
  what: 'score' | 'resultsScore',
): Combined<ComponentPart> {
  const parts = subjects.flatMap((one): ComponentPart[] => {
    const made = of(one);
    if (made.status === 'no-results') return [];
    const coverage = what === 'score' ? made.coverage : made.results.coverage;
    const name = one.name ?? '';
    return [{ name, weight: componentWeight(name, method), score: made[what], coverage }];
  });
  return combined(parts, method.aggregation.components, method.missing, method.coverage);
}

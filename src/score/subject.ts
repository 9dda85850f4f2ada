import { type Level, levelNames } from '../model/framework.ts';
import { grouped } from '../model/grouped.ts';
import type { Trend } from '../model/scores.ts';
import type { Method } from '../model/settings.ts';
import { sharesOf } from '../model/weighted-mean.ts';
import { type Component, component } from './component.ts';
import { type Entering, evidence, type Graded } from './evidence.ts';
import type { Figure } from './figure.ts';
import { steady, trend } from './trend.ts';

/** An indicator with its figures of the period, and what it was in the preceding one. */
export interface Known {
  readonly figure: Figure;
  readonly before: { readonly attainment: number | null; readonly score: number | null };
}

/** An indicator as a member of a component or group: its weight there. */
export interface Held extends Known {
  readonly indicator: { readonly level: Level };
  readonly weight: number;
  readonly score: number | null;
}

/** A component or group in the period, beside the preceding one. */
export interface Subject {
  /** `null`: the group of what names none */
  readonly name: string | null;
  readonly held: readonly Held[];
  readonly now: Component<Held>;
  readonly before: Component;
  readonly entering: readonly Entering[];
  readonly evidence: Graded;
  readonly trend: Trend;
}

export const heldIn = ({ figure, before }: Known, weight: number): Held => ({
  figure,
  before,
  indicator: figure.indicator,
  weight,
  score: figure.score,
});

/**
 * Scores a component, or a group of indicators as one.
 *
 * @param qualities of the summaries
 * @see spec 3, "From indicators to components", "How sure we are"
 */
export function subject(name: string | null, held: readonly Held[], method: Method, qualities: Uint8Array): Subject {
  const now = component(held, method);
  const before = component(
    held.map(({ indicator, weight, before: { score } }) => ({ indicator, weight, score })),
    method,
  );
  const entering = now.score === null ? [] : enteringOf(now, method);
  const byDesign = now.status === 'no-results';
  return {
    name,
    held,
    now,
    before,
    entering,
    evidence: evidence({ score: now.score, coverage: now.coverage, byDesign }, entering, qualities),
    trend: trend(now.score, before.score, steady.score),
  };
}

/** What enters the score: an indicator with the level's share of all levels × its share of the level's scored weight. */
function enteringOf({ whole, levels }: Component<Held>, method: Method): Entering[] {
  const ofLevels = sharesOf(levelNames.map((level) => method.levels[level]));
  return whole.parts.flatMap(({ level, score }) => {
    const made = levels[level];
    if (made === null || score === null) return [];
    const scored = made.parts.filter((part) => part.score !== null);
    const shares = sharesOf(scored.map((part) => part.weight));
    const ofLevel = ofLevels[levelNames.indexOf(level)] ?? 0;
    return scored.map((part, i) => ({ figure: part.figure, weight: ofLevel * (shares[i] ?? 0) }));
  });
}

/** Indicators by a name that they may have several of, in the order in which the names are met; `null` comes last. */
export function byName(
  known: readonly Known[],
  names: (of: Known) => readonly { readonly name: string | null; readonly weight: number }[],
): Map<string | null, Held[]> {
  const named = known.flatMap((one) => names(one).map(({ name, weight }) => ({ name, held: heldIn(one, weight) })));
  const groups = [...grouped(named, ({ name }) => name)].map(([name, its]) => ({
    name,
    held: its.map(({ held }) => held),
  }));
  // the sort is stable
  groups.sort((a, b) => Number(a.name === null) - Number(b.name === null));
  return new Map(groups.map(({ name, held }) => [name, held]));
}

import { byCodePoint } from './code-point.ts';
import type { Observation } from './summaries.ts';

/** Lower is taken first: by quality, then by the place among `sources` in the settings, then by name, none last. */
export type SourceRank = readonly [quality: number, trust: number, name: number];

/**
 * Which of several sources for the same is used: the one of lowest rank.
 *
 * @param names the sources of the summaries, '' for none
 * @param trusted `sources` of the settings, the most trusted first
 * @see spec 3, "The value of an indicator in P", step 2
 */
export function sourceRank(
  names: readonly string[],
  trusted: readonly string[],
): (observation: Pick<Observation, 'quality' | 'source'>) => SourceRank {
  const sorted = names.filter((name) => name !== '').sort(byCodePoint);
  const alphabet = new Map(sorted.map((name, i) => [name, i]));
  // of one that is named twice the first counts
  const trustOf = new Map(trusted.map((name, i) => [name, i] as const).reverse());
  const trust = names.map((name) => trustOf.get(name) ?? trusted.length);
  const order = names.map((name) => alphabet.get(name) ?? names.length);
  return ({ quality, source }) => [
    qualities[quality ?? 'medium'],
    trust[source] ?? trusted.length,
    order[source] ?? names.length,
  ];
}

/** By what the first of two sources comes before the second: −1, 0 or 1 at the first rank that differs. */
export function compareRanks(a: SourceRank, b: SourceRank): number {
  const i = decidedBy(a, b);
  return i === null ? 0 : Math.sign(a[i] - b[i]);
}

/** The rank that decides between two sources: 0 quality, 1 trust, 2 name; `null` where they are the same. */
export function decidedBy(a: SourceRank, b: SourceRank): 0 | 1 | 2 | null {
  return ([0, 1, 2] as const).find((i) => a[i] !== b[i]) ?? null;
}

// none given ranks as medium
const qualities = { high: 0, medium: 1, low: 2 };

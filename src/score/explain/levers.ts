import { byCodePoint } from '../../model/code-point.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { Level } from '../../model/framework.ts';
import type { Method } from '../../model/settings.ts';
import { above } from '../../model/threshold.ts';
import { component, levelOf } from '../component.ts';
import { overallOf } from '../overall.ts';
import type { Held, Subject } from '../subject.ts';

/** What a lever moves. */
export type Moved =
  | { readonly kind: 'component'; readonly held: readonly Held[] }
  | { readonly kind: 'level'; readonly level: Level; readonly held: readonly Held[] }
  | { readonly kind: 'overall'; readonly components: readonly Subject[] };

/**
 * By how much a score would rise if one indicator alone scored 100, the largest first; only those that move it.
 *
 * @param score of what is moved; without one there are no levers
 * @see spec 5, `cpas.explanation/1`
 */
export function levers(moved: Moved, score: number | null, method: Method): Explanation['levers'] {
  if (score === null) return [];
  const held = moved.kind === 'overall' ? moved.components.flatMap((one) => one.held) : moved.held;
  const ids = new Set(held.flatMap(({ figure }) => (figure.score === 100 ? [] : [figure.indicator.id])));
  return [...ids]
    .map((indicator) => ({ indicator, effect: (moveTo(moved, indicator, method) ?? score) - score }))
    .filter(({ effect }) => above(effect, 0))
    .sort((a, b) => tied(b.effect) - tied(a.effect) || byCodePoint(a.indicator, b.indicator));
}

function moveTo(moved: Moved, id: string, method: Method): number | null {
  switch (moved.kind) {
    case 'component':
      return component(full(moved.held, id), method).score;
    case 'level':
      return levelOf(moved.level, full(moved.held, id), method)?.score ?? null;
    case 'overall': {
      const made = ({ held, now }: Subject) => (has(held, id) ? component(full(held, id), method) : now);
      return overallOf(moved.components, made, method, 'score').score;
    }
  }
}

const has = (held: readonly Held[], id: string): boolean => held.some(({ figure }) => figure.indicator.id === id);

const full = (held: readonly Held[], id: string): Held[] =>
  held.map((one) => (one.figure.indicator.id === id ? { ...one, score: 100 } : one));

// effects that only a rounding error tells apart stand in the order of their ids
const tied = (effect: number): number => Math.round(effect * 1e9);

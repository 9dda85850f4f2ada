import type { Level } from '../../model/framework.ts';
import type { Documents } from '../documents/document.ts';

/** How many points an indicator costs its component, to put the dearest finding first; exact for arithmetic means. */
export function loss(id: string, { components, method }: Documents['scores']): number {
  const losses = components.flatMap(({ indicators }) => {
    const one = indicators.find((indicator) => indicator.id === id);
    if (one === undefined || one.score === null) return [];
    const scored = indicators.filter(({ score }) => score !== null);
    const peers = sum(scored.filter(({ level }) => level === one.level).map(({ weight }) => weight));
    const levels = sum([...new Set(scored.map(({ level }) => level))].map((level: Level) => method.levels[level]));
    return levels === 0 || peers === 0
      ? []
      : [(100 - one.score) * (method.levels[one.level] / levels) * (one.weight / peers)];
  });
  return Math.max(0, ...losses);
}

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);

import { sharesOf } from '../../model/weighted-mean.ts';
import type { Documents } from '../documents/document.ts';

/** How many points an indicator costs its component, to put the dearest finding first; exact for arithmetic means. */
export function loss(id: string, { components, method }: Documents['scores']): number {
  const losses = components.flatMap(({ indicators }) => {
    const one = indicators.find((indicator) => indicator.id === id);
    if (one === undefined || one.score === null) return [];
    const scored = indicators.filter(({ score }) => score !== null);
    const peers = scored.filter(({ level }) => level === one.level);
    const levels = [...new Set(scored.map(({ level }) => level))];
    const ofPeers = sharesOf(peers.map(({ weight }) => weight))[peers.indexOf(one)] ?? 0;
    const ofLevels = sharesOf(levels.map((level) => method.levels[level]))[levels.indexOf(one.level)] ?? 0;
    return ofLevels > 0 && ofPeers > 0 ? [(100 - one.score) * ofLevels * ofPeers] : [];
  });
  return Math.max(0, ...losses);
}

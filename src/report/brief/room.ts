import type { Documents } from '../documents/document.ts';

/**
 * How many of a kind the fact sheet has room for on its one page: one less for every two components above eight. One
 * is always shown.
 */
export function room({ scores }: Documents['report'], most: number): number {
  const components = scores?.components.length ?? 0;
  return Math.max(1, most - Math.max(0, Math.ceil((components - 8) / 2)));
}

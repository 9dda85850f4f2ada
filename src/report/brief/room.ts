import type { Documents } from '../documents/document.ts';

/** How many of a kind the fact sheet has room for on its one page: one less where more than eight components stand on it. */
export const room = ({ scores }: Documents['report'], most: number): number =>
  (scores?.components.length ?? 0) > 8 ? most - 1 : most;

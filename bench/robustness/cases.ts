import { content } from './content.ts';
import { pollock } from './pollock.ts';
import type { Polluted } from './pollution.ts';
import { sheets } from './sheets.ts';
import { spectrum } from './spectrum.ts';

/** Every case of one seed. */
export function cases(seed = 1): Polluted[] {
  const meant = content(seed);
  return [...pollock(meant), ...spectrum(meant), ...sheets(meant)];
}

import type { Framework, TargetRow } from './framework.ts';
import { grouped } from './grouped.ts';

/** The rows of targets.csv by indicator id; an indicator without any has no entry. */
export const targetRows = ({ targets }: Pick<Framework, 'targets'>): ReadonlyMap<string, readonly TargetRow[]> =>
  grouped(targets, ({ indicator }) => indicator);

import { nearest } from '../nearest.ts';
import type { Problem } from './problem.ts';

type NoSuch = Extract<Problem, { problem: 'noSuch' }>;

/**
 * That nothing has a name, with the nearest name that there is.
 *
 * @param names all that there are
 */
export const noSuch = (
  what: NoSuch['what'],
  { name, names, ...more }: { name: string; names: Iterable<string> } & Pick<NoSuch, 'all' | 'list' | 'option'>,
): NoSuch => ({ problem: 'noSuch', what, name, nearest: nearest(name, names), ...more });

import leven, { closestMatch } from 'leven';
import { fold } from './fold.ts';

/**
 * The name that was most likely meant: the fewest letters away, at most a third of its length and never more than three;
 * `null` where none is that near. Case, accents, spaces and hyphens count nothing.
 */
export function nearest(typed: string, names: Iterable<string>): string | null {
  const wanted = fold(typed);
  const most = Math.min(3, Math.floor(wanted.length / 3));
  const byFold = new Map<string, string>();
  for (const name of names) if (!byFold.has(fold(name))) byFold.set(fold(name), name);
  const exact = byFold.get(wanted);
  if (exact !== undefined) return exact;
  if (most === 0) return null;
  const match = closestMatch(wanted, [...byFold.keys()], { maxDistance: most });
  return match === undefined ? null : (byFold.get(match) ?? null);
}

/** How many letters two names are apart; case, accents, spaces and hyphens count nothing. */
export const lettersApart = (a: string, b: string): number => leven(fold(a), fold(b));

import leven, { closestMatch } from 'leven';
import { fold } from './fold.ts';

/** characters of a name that is compared with others */
const longest = 200;

/**
 * The name that was most likely meant: the fewest letters away, at most a third of its length and never more than three; two
 * neighbours that changed places count as one. `null` where none is that near. Case, accents, spaces and hyphens count nothing.
 */
export function nearest(typed: string, names: Iterable<string>): string | null {
  // so long a text is no slip in a name, and comparing takes as many steps as the two have letters multiplied
  if (typed.length > longest) return null;
  const wanted = fold(typed);
  const most = Math.min(3, Math.floor(wanted.length / 3));
  const byFold = new Map<string, string>();
  for (const name of names) {
    if (name.length > longest) continue;
    const folded = fold(name);
    if (!byFold.has(folded)) byFold.set(folded, name);
  }
  const exact = byFold.get(wanted);
  if (exact !== undefined) return exact;
  if (most === 0) return null;
  const swapped = swaps(wanted).find((other) => byFold.has(other));
  if (swapped !== undefined) return byFold.get(swapped) ?? null;
  const match = closestMatch(wanted, [...byFold.keys()], { maxDistance: most });
  return match === undefined ? null : (byFold.get(match) ?? null);
}

/** A word with each two neighbouring letters in the other order. */
const swaps = (word: string): string[] =>
  Array.from(
    { length: Math.max(word.length - 1, 0) },
    (_, i) => `${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`,
  );

/** How many letters two names are apart, of long ones the first count; case, accents, spaces and hyphens count nothing. */
export const lettersApart = (a: string, b: string): number =>
  leven(fold(a.slice(0, longest)), fold(b.slice(0, longest)));

import leven from 'leven';
import { fold } from './fold.ts';

/** characters of a name that is compared with others */
const longest = 200;

/**
 * The name that was most likely meant: the fewest letters away, at most a third of its length and never more than three; two
 * neighbours that changed places count as one. `null` where none is that near. Case, accents, spaces and hyphens count nothing.
 */
export const nearest = (typed: string, names: Iterable<string>): string | null => nearestAmong(names)(typed);

// who has mistyped more names than this is not helped by a guess at each, and a guess has to look at every name there is
const mostGuesses = 1000;

/**
 * The same for many names that may be typed: what is known of the names is worked out once, when the first is asked for, and
 * a name typed again is not looked for again. Each answer looks at every name of about its length, so that only the first
 * thousand different ones get one that is not exact.
 */
export function nearestAmong(names: Iterable<string>): (typed: string) => string | null {
  let index: NameIndex | null = null;
  const answers = new Map<string, string | null>();
  let guesses = 0;
  return (typed) => {
    // so long a text is no slip in a name, and comparing takes as many steps as the two have letters multiplied
    if (typed.length > longest) return null;
    index ??= indexOf(names);
    const wanted = fold(typed);
    const exact = index.byFold.get(wanted);
    if (exact !== undefined) return exact;
    const known = answers.get(wanted);
    if (known !== undefined) return known;
    guesses += 1;
    if (guesses > mostGuesses) return null;
    const answer = guess(wanted, index);
    answers.set(wanted, answer);
    return answer;
  };
}

/** Names by how they fold, the first of those alike; and by the length of that, each with its letters as bits. */
interface NameIndex {
  readonly byFold: ReadonlyMap<string, string>;
  readonly byLength: ReadonlyMap<number, readonly Candidate[]>;
}

interface Candidate {
  readonly folded: string;
  readonly letters: number;
  /** its place among all names */
  readonly rank: number;
}

function indexOf(names: Iterable<string>): NameIndex {
  const byFold = new Map<string, string>();
  const byLength = new Map<number, Candidate[]>();
  for (const name of names) {
    if (name.length > longest) continue;
    const folded = fold(name);
    if (byFold.has(folded)) continue;
    const candidate = { folded, letters: lettersOf(folded), rank: byFold.size };
    byFold.set(folded, name);
    const alike = byLength.get(folded.length);
    if (alike === undefined) byLength.set(folded.length, [candidate]);
    else alike.push(candidate);
  }
  return { byFold, byLength };
}

/** The fewest letters away; of several the first. @param wanted none of the names */
function guess(wanted: string, { byFold, byLength }: NameIndex): string | null {
  const most = Math.min(3, Math.floor(wanted.length / 3));
  if (most === 0) return null;
  const swapped = swaps(wanted).find((other) => byFold.has(other));
  if (swapped !== undefined) return byFold.get(swapped) ?? null;
  const letters = lettersOf(wanted);
  let best: Candidate | null = null;
  let least = most;
  for (let length = wanted.length - most; length <= wanted.length + most; length++) {
    for (const candidate of byLength.get(length) ?? []) {
      // a letter that one has and the other lacks takes a change, and a change makes up for one on either side
      if (bits(letters & ~candidate.letters) > least || bits(candidate.letters & ~letters) > least) continue;
      // one more is asked for, as leven gives the most for all that is further
      const distance = leven(wanted, candidate.folded, { maxDistance: least + 1 });
      if (distance > least || (distance === least && best !== null && best.rank < candidate.rank)) continue;
      best = candidate;
      least = distance;
    }
  }
  return best === null ? null : (byFold.get(best.folded) ?? null);
}

/** A bit for each letter that a word has; several letters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many bits of 32 are set. */
function bits(number: number): number {
  let n = number - ((number >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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

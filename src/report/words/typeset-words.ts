import { typeset } from '../../rules/typeset.ts';

/** Words of French, strings and functions that give one, with the spaces of French type. */
export function typesetWords<W>(words: W): W {
  if (typeof words === 'string') return typeset(words) as W;
  if (typeof words === 'function') return ((...given: unknown[]) => typesetWords(words(...given))) as W;
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, typesetWords(word)])) as W;
}

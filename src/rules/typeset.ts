const wide = '\u00a0';

/** French type: a space that must not break before `: ; ? ! » %`, after `«` and between groups of digits. */
export const typeset = (french: string): string =>
  french
    .replace(/ (?=[:;?!»%])/g, wide)
    .replaceAll('« ', `«${wide}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, wide);

/** The same of words as they are written down: strings, functions that give one, and groups of these. */
export function typesetWords<W>(words: W, type: (text: string) => string): W {
  if (typeof words === 'string') return type(words) as W;
  if (typeof words === 'function') return ((...facts: unknown[]) => typesetWords(words(...facts), type)) as W;
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, typesetWords(word, type)])) as W;
}

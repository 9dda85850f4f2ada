import type { Sheet } from './sheet.ts';

/** A command to type, its arguments quoted where a shell would part them, with the folder that was typed. */
export function command({ page }: Sheet, nth: number, words: readonly string[]): string {
  const folder = page.folders?.[nth];
  return [...words, ...(folder === undefined || folder === '.' ? [] : [folder])].map(quoted).join(' ');
}

function quoted(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_./:=+,@%-]+$/u.test(word)) return word;
  return `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}

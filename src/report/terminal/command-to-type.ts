import { harmless } from './harmless.ts';
import type { TerminalPage } from './terminal-page.ts';

/**
 * A command to type that gives the figures of this page: arguments quoted where a shell would part them, with the folder and the
 * options that were typed.
 */
export const commandToType = (
  { page }: TerminalPage,
  nth: number,
  words: readonly string[],
  options: readonly string[] = [],
): string => commandLine(words, page.folders?.[nth], [...options, ...(page.asked ?? [])]);

/** The same where there is no page; the current folder need not be typed. */
export const commandLine = (words: readonly string[], folder = '.', asked: readonly string[] = []): string =>
  [...words, ...(folder === '.' ? [] : [folder]), ...asked.map(harmless)].map(quoted).join(' ');

function quoted(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_./:=+,@%-]+$/u.test(word)) return word;
  return `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}

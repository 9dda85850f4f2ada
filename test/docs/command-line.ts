/** The words of a command line as a shell takes them apart: blanks, quotes, what <( ) runs; a comment, a pipe or a redirection ends it. */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  for (const [, double, single, plain] of line.matchAll(/"([^"]*)"|'([^']*)'|(<\([^)]*\)|\S+)/g)) {
    if (plain !== undefined && /^(?:#|\||&&|;|\d?>)/.test(plain)) break;
    words.push(double ?? single ?? plain ?? '');
  }
  return words;
}

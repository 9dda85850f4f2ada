/** Options of any command that have a value after them: a command's name is not looked for there. */
export const valued: ReadonlySet<string> = new Set([
  ...[
    '-f',
    '--format',
    '-o',
    '--output',
    '--config',
    '--lang',
    '--color',
    '--today',
    '--period',
    '--component',
    '--by',
  ],
  ...['--as', '--show', '--max-diagnostics', '--baseline', '--write-baseline'],
  ...['--max-warnings', '--fail-under', '--fail-on', '--from', '--to', '--what-if', '--max-pairs'],
]);

/** Where the command stands: the first word that is neither an option nor the value of one; -1 without one. */
export function commandAt(words: readonly string[]): number {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('-')) return i;
    // -qf json: the last letter of several has the value
    if (valued.has(word) || (/^-[a-z]{2,}$/.test(word) && valued.has(`-${word.at(-1)}`))) i += 1;
  }
  return -1;
}

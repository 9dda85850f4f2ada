import { defaultLang } from '../model/lang.ts';
import { commands } from './commands.ts';
import type { Io } from './io.ts';

/** Where the command is among the words typed: the first that is neither an option nor the value of one; -1 without one. */
export async function commandAt(words: readonly string[], io: Io): Promise<number> {
  let flags: ReadonlySet<string> | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('-')) return i;
    if (plain.has(word)) continue;
    // only an option before the command makes it necessary to know them all
    flags ??= await flagsWithValue(io);
    // -qf json: the last letter of several has the value
    if (flags.has(word) || (/^-[a-z]{2,}$/.test(word) && flags.has(`-${word.at(-1)}`))) i += 1;
  }
  return -1;
}

/** Options without a value that are typed alone: no command is loaded for them. */
const plain: ReadonlySet<string> = new Set(['-h', '--help']);

/** Options of any command that have a value after them: a command's name is not looked for there. */
async function flagsWithValue(io: Io): Promise<ReadonlySet<string>> {
  const loaded = await Promise.all(Object.values(commands).map(({ load }) => load()));
  return new Set(
    loaded
      .flatMap(({ default: make }) => make(io, () => {}, defaultLang).options)
      .filter(({ required }) => required)
      .flatMap(({ short, long }) => [short, long])
      .filter((flag) => typeof flag === 'string'),
  );
}

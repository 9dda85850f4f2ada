import { defaultLang, type Lang, langs } from '../model/lang.ts';
import type { Io } from './io.ts';

/**
 * The language of what is said before any settings are read: help and errors of use. It is that of `--lang` anywhere on the command
 * line, else of the locale, else English.
 *
 * @see spec 5, "Options of every command"
 */
export function langTyped(argv: readonly string[], io: Pick<Io, 'env'>): Lang {
  const typed = argv.flatMap((word, i) => {
    if (word === '--lang') return [argv[i + 1]];
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  return langs.find((lang) => lang === typed.at(-1)) ?? langOfLocale(io);
}

/** The same from the options that a command has been given. */
export const langOfRun = ({ lang }: { readonly lang?: Lang | undefined }, io: Pick<Io, 'env'>): Lang =>
  lang ?? langOfLocale(io);

/** The language of the locale, where cpas speaks it; else English. */
export function langOfLocale({ env }: Pick<Io, 'env'>): Lang {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return langs.find((lang) => locale.startsWith(lang)) ?? defaultLang;
}

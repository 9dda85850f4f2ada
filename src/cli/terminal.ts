import type { Io, Stream } from './io.ts';

/**
 * Whether a stream gets colour: the first that speaks decides: `--color`, FORCE_COLOR, NO_COLOR, TERM=dumb, whether it is a
 * terminal. Empty variables do not speak. @see spec 5, "Streams"
 */
export function colored(
  choice: 'auto' | 'always' | 'never' | undefined,
  { env }: Pick<Io, 'env'>,
  stream: Stream,
): boolean {
  if (choice === 'always' || choice === 'never') return choice === 'always';
  const force = env['FORCE_COLOR'];
  if (force) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return env['TERM'] !== 'dumb' && stream.isTerminal;
}

/** Whether only plain marks can be shown: by option, or where the terminal is not known to be UTF-8. */
export function plainMarks(
  option: boolean | undefined,
  { env, platform, out }: Pick<Io, 'env' | 'platform' | 'out'>,
): boolean {
  if (option) return true;
  if (platform === 'win32') return !out.isTerminal;
  if (env['TERM'] === 'linux' || env['TERM'] === 'dumb') return true;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  // macOS is UTF-8 without saying so; elsewhere no locale means the C locale
  return locale ? !/utf-?8/i.test(locale) : platform !== 'darwin';
}

/** Cells of a line: the terminal's, else COLUMNS, else 80. */
export function width({ env, out }: Pick<Io, 'env' | 'out'>): number {
  const columns = Number(env['COLUMNS']);
  // a pseudo-terminal that nobody has given a size, as in many containers, says 0
  return (out.isTerminal && out.columns) || (Number.isInteger(columns) && columns >= 20 ? columns : 80);
}

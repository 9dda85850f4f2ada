import { CannotRun } from '../model/cannot-run.ts';
import { nearest } from '../model/nearest.ts';
import { commands } from './commands.ts';
import { inWordsOf } from './in-words.ts';
import type { Io } from './io.ts';
import { langTyped } from './language-of-run.ts';
import { notices } from './notices.ts';
import { safe } from './safe.ts';

/** Why a run could not be done, as standard error has it; of a defect its stack with CPAS_DEBUG=1. */
export async function failureText(error: unknown, argv: readonly string[], io: Io): Promise<string> {
  const lang = langTyped(argv, io);
  if (error instanceof CannotRun) {
    // a folder's settings may have chosen another language
    const worded = error.lang === null ? await inWordsOf(lang, error) : error;
    return `${notices[worded.lang ?? lang].error(safe(worded.message))}\n`;
  }
  const stack = io.env['CPAS_DEBUG'] === '1' && error instanceof Error ? `${error.stack}\n` : '';
  return `${stack}${notices[lang].error(notices[lang].defect)}\n`;
}

/** Stops the run where no command is named, or one that does not exist. */
export function noCommand(name: string | undefined): CannotRun {
  if (name === undefined) return new CannotRun({ problem: 'noCommand' });
  const near = nearest(name, Object.keys(commands));
  return new CannotRun({
    problem: 'noSuch',
    what: 'command',
    name,
    nearest: near === null ? null : `cpas ${near}`,
    list: 'cpas --help',
  });
}

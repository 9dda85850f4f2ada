import { Chalk } from 'chalk';
import type { Severity } from '../../model/fault.ts';

/** The four inks that can be read on a light and on a dark ground. What is coloured is also a word or a sign. */
export interface Ink {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
}

export function inkOf(color: boolean): Ink {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  // one argument each, so that they can be mapped over lines
  return {
    bold: (text) => chalk.bold(text),
    red: (text) => chalk.red(text),
    green: (text) => chalk.green(text),
    severity: {
      error: (text) => chalk.bold.red(text),
      warning: (text) => chalk.bold.magenta(text),
      info: (text) => text,
    },
  };
}

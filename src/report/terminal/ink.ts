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
  return {
    bold: chalk.bold,
    red: chalk.red,
    green: chalk.green,
    severity: { error: chalk.bold.red, warning: chalk.bold.magenta, info: (text) => text },
  };
}

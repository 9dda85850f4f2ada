import type { Command } from '@commander-js/extra-typings';
import type { Exit, Io } from './io.ts';

// biome-ignore lint/suspicious/noExplicitAny: commander types a command by its own arguments and options
type AnyCommand = Command<any, any, any>;

/** Every command, in the order of the help. A command is one file and one line here, loaded only when it is named. */
export const commands: Readonly<Record<string, () => Promise<{ default: (io: Io, exit: Exit) => AnyCommand }>>> = {
  init: () => import('./init.ts'),
  validate: () => import('./validate.ts'),
  score: () => import('./score.ts'),
  explain: () => import('./explain.ts'),
  overlap: () => import('./overlap.ts'),
  report: () => import('./report.ts'),
  rules: () => import('./rules.ts'),
};

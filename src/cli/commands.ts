import type { Command } from '@commander-js/extra-typings';
import type { Exit, Io } from './io.ts';

// biome-ignore lint/suspicious/noExplicitAny: commander types a command by its own arguments and options
type AnyCommand = Command<any, any, any>;

/** The sections of the help, in their order. */
export const sections = ['Begin', 'Look', 'Pass on'] as const;

export interface ListedCommand {
  readonly section: (typeof sections)[number];
  /** its arguments in the help */
  readonly takes: string;
  /** its line of the help, at most 60 cells */
  readonly says: string;
  readonly load: () => Promise<{ readonly default: (io: Io, exit: Exit) => AnyCommand }>;
}

/** Every command, in the order of the help. A command is one file in `commands/` and one entry here, loaded only when it is named. */
export const commands: Readonly<Record<string, ListedCommand>> = {
  init: {
    section: 'Begin',
    takes: '[dir]',
    says: 'write an empty assessment, or with --example a full one',
    load: () => import('./commands/init.ts'),
  },
  validate: {
    section: 'Begin',
    takes: '[paths]',
    says: 'check files; says what is wrong, where, and what to do',
    load: () => import('./commands/validate.ts'),
  },
  score: {
    section: 'Look',
    takes: '[dirs]',
    says: 'how each component stands: --period, --by',
    load: () => import('./commands/score.ts'),
  },
  explain: {
    section: 'Look',
    takes: 'ID [dir]',
    says: 'how one score is made, down to file and line',
    load: () => import('./commands/explain.ts'),
  },
  overlap: {
    section: 'Look',
    takes: '[dirs]',
    says: 'evaluations that repeat each other, and what none covers',
    load: () => import('./commands/overlap.ts'),
  },
  report: {
    section: 'Pass on',
    takes: '[dirs]',
    says: 'all of it in one document: html, xlsx, md, json',
    load: () => import('./commands/report.ts'),
  },
  rules: {
    section: 'Pass on',
    takes: '[code]',
    says: 'every check, or one of them explained',
    load: () => import('./commands/rules.ts'),
  },
};

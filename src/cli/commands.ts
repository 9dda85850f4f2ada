import type { Command } from '@commander-js/extra-typings';
import type { Lang } from '../model/lang.ts';
import type { Exit, Io } from './io.ts';

// biome-ignore lint/suspicious/noExplicitAny: commander types a command by its own arguments and options
type AnyCommand = Command<any, any, any>;

/** The sections of the help, in their order. */
export const helpSections = {
  begin: { en: 'Begin', fr: 'Commencer' },
  look: { en: 'Look', fr: 'Examiner' },
  'pass-on': { en: 'Pass on', fr: 'Transmettre' },
} as const satisfies Record<string, Record<Lang, string>>;

export interface ListedCommand {
  readonly section: keyof typeof helpSections;
  /** its arguments in the help */
  readonly takes: string;
  /** its line of the help, at most 60 cells */
  readonly says: Readonly<Record<Lang, string>>;
  readonly load: () => Promise<{ readonly default: (io: Io, exit: Exit, lang: Lang) => AnyCommand }>;
}

/** Every command, in the order of the help. A command is one file in `commands/` and one entry here, loaded only when it is named. */
export const commands: Readonly<Record<string, ListedCommand>> = {
  init: {
    section: 'begin',
    takes: '[dir]',
    says: {
      en: 'write an empty assessment, or with --example a full one',
      fr: 'écrire une évaluation vide, ou avec --example une complète',
    },
    load: () => import('./commands/init.ts'),
  },
  validate: {
    section: 'begin',
    takes: '[paths]',
    says: {
      en: 'check files; says what is wrong, where, and what to do',
      fr: 'vérifier : ce qui ne va pas, où, et que faire',
    },
    load: () => import('./commands/validate.ts'),
  },
  score: {
    section: 'look',
    takes: '[dirs]',
    says: { en: 'how each component stands: --period, --by', fr: 'où en est chaque composante : --period, --by' },
    load: () => import('./commands/score.ts'),
  },
  explain: {
    section: 'look',
    takes: 'ID [dir]',
    says: {
      en: 'where one score comes from, down to file and line',
      fr: 'd’où vient un score, jusqu’au fichier et à la ligne',
    },
    load: () => import('./commands/explain.ts'),
  },
  overlap: {
    section: 'look',
    takes: '[dirs]',
    says: {
      en: 'evaluations that repeat each other, and what none covers',
      fr: 'évaluations qui se répètent, et ce qu’aucune ne couvre',
    },
    load: () => import('./commands/overlap.ts'),
  },
  report: {
    section: 'pass-on',
    takes: '[dirs]',
    says: {
      en: 'all of it in one document: html, xlsx, md, json',
      fr: 'le tout en un document : html, xlsx, md, json',
    },
    load: () => import('./commands/report.ts'),
  },
  rules: {
    section: 'pass-on',
    takes: '[code]',
    says: { en: 'every check, or one of them explained', fr: 'toutes les vérifications, ou l’une d’elles expliquée' },
    load: () => import('./commands/rules.ts'),
  },
};

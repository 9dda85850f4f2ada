import { Argument, Command, Option } from '@commander-js/extra-typings';
import { type Lang, langs } from '../model/lang.ts';
import type { Expected } from '../model/problems/problem.ts';
import type { DocumentKind } from '../report/documents/document-kinds.ts';
import { formatsFor } from '../report/formats/list.ts';
import { helpIn, helpWords } from './help-words.ts';

/** A value that is not what an option takes. */
export class UnfitValue extends Error {
  readonly expected: Expected;

  constructor(expected: Expected) {
    super(expected.is);
    this.expected = expected;
  }
}

/** For an option that is repeatable. */
export const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

/** A whole number of at least `least`. */
export const wholeNumberOption =
  (least: number) =>
  (text: string): number => {
    const n = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(n) || n < least) throw new UnfitValue({ is: 'whole', least });
    return n;
  };

const number = (text: string): number => {
  const n = Number(text);
  if (text.trim() === '' || !Number.isFinite(n)) throw new UnfitValue({ is: 'number', example: '59.5' });
  return n;
};

/** `--format` of a command that makes documents of a kind. */
export const format = (lang: Lang, kind: DocumentKind) =>
  new Option('-f, --format <format>', { en: 'what is printed', fr: 'ce qui est affiché' }[lang]).choices(
    formatsFor(kind),
  );
/** `[dirs...]` of a command over folders. */
export const folders = (lang: Lang) =>
  new Argument(
    '[dirs...]',
    {
      en: 'assessment folders; the current one by default',
      fr: 'dossiers d’évaluation ; par défaut le dossier courant',
    }[lang],
  );
export const periodOption = (lang: Lang) =>
  new Option(
    '--period <period>',
    {
      en: 'what is assessed, as 2024/25 or 2025-Q1',
      fr: 'la période évaluée, comme 2024/25 ou 2025-Q1',
    }[lang],
  );
export const component = (lang: Lang) =>
  new Option(
    '--component <name>',
    { en: 'show only this component; repeatable', fr: 'montrer seulement cette composante ; répétable' }[lang],
  ).argParser(collect);
export const strict = (lang: Lang) =>
  new Option('--strict', { en: 'fail where there are warnings', fr: 'échouer s’il y a des avertissements' }[lang]);
export const maxWarnings = (lang: Lang) =>
  new Option(
    '--max-warnings <n>',
    { en: 'fail where there are more warnings', fr: 'échouer s’il y a plus d’avertissements' }[lang],
  ).argParser(wholeNumberOption(0));
export const failUnder = (lang: Lang) =>
  new Option(
    '--fail-under <score>',
    { en: 'fail where the overall score is lower', fr: 'échouer si le score global est inférieur' }[lang],
  ).argParser(number);
export const failOn = (lang: Lang) =>
  new Option(
    '--fail-on <codes>',
    {
      en: 'fail where there is a finding of these codes, with commas',
      fr: 'échouer s’il y a un constat de ces codes, séparés par des virgules',
    }[lang],
  );
export const exitZero = (lang: Lang) =>
  new Option(
    '--exit-zero',
    {
      en: 'report what is found, but change no exit code',
      fr: 'signaler les constats sans changer le code de sortie',
    }[lang],
  );

/** What the options of every command come to, as the action gets them. */
export interface Common {
  readonly json?: true | undefined;
  readonly output?: string[] | undefined;
  readonly config?: string | undefined;
  readonly showSettings?: true | undefined;
  readonly lang?: Lang | undefined;
  readonly color?: 'auto' | 'always' | 'never' | undefined;
  readonly ascii?: true | undefined;
  readonly quiet?: true | undefined;
  readonly progress: boolean;
  readonly today?: string | undefined;
}

/** A new command that reads folders: it can also show the settings that hold for them. */
export const folderCommand = (lang: Lang, description: string) =>
  command(lang, description).addOption(new Option('--show-settings').hideHelp());

/** A new command with the options that every command has; its help leaves them to that of `cpas`, which describes them. */
export const command = (lang: Lang, description: string) =>
  new Command()
    .description(description)
    .configureHelp(helpIn(lang))
    .helpOption('-h, --help', helpWords[lang].help)
    .addOption(new Option('--json').hideHelp())
    .addOption(new Option('-o, --output <file>').argParser(collect).hideHelp())
    .addOption(new Option('--config <file>').hideHelp())
    .addOption(new Option('--lang <lang>').choices(langs).hideHelp())
    .addOption(new Option('--color <when>').choices(['auto', 'always', 'never'] as const).hideHelp())
    .addOption(new Option('--ascii').hideHelp())
    .addOption(new Option('-q, --quiet').hideHelp())
    .addOption(new Option('--no-progress').hideHelp())
    .addOption(new Option('--today <date>').hideHelp())
    .addHelpText('afterAll', `\n${helpWords[lang].common}`);

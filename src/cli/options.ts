import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { type Lang, langs } from '../model/lang.ts';
import type { DocumentKind } from '../report/documents/kinds.ts';
import { formatsFor } from '../report/formats/list.ts';

/** For an option that is repeatable. */
export const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

/** A whole number of at least `least`. */
export const whole =
  (least: number) =>
  (text: string): number => {
    const n = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(n) || n < least) {
      throw new InvalidArgumentError(`a whole number of at least ${least}.`);
    }
    return n;
  };

const number = (text: string): number => {
  const n = Number(text);
  if (text.trim() === '' || !Number.isFinite(n)) throw new InvalidArgumentError('a number, as 60 or 59.5.');
  return n;
};

/** `--format` of a command that makes documents of a kind. */
export const format = (kind: DocumentKind) =>
  new Option('-f, --format <format>', 'what is printed').choices(formatsFor(kind));
const json = () => new Option('--json', 'the same as --format json');
const output = () =>
  new Option(
    '-o, --output <file>',
    'write to a file, format from its ending; repeatable; DIR/ gets every table as CSV',
  ).argParser(collect);
const config = () => new Option('--config <file>', 'settings, instead of cpas.json in the folder');
const showSettings = () => new Option('--show-settings', 'what holds for this folder, and where it comes from');
const lang = () => new Option('--lang <lang>', 'language of what is printed').choices(langs);
const color = () => new Option('--color <when>', 'colour').choices(['auto', 'always', 'never'] as const);
const ascii = () => new Option('--ascii', 'only plain marks');
const quiet = () => new Option('-q, --quiet', 'only errors on standard error');
const noProgress = () => new Option('--no-progress', 'no progress');
const today = () => new Option('--today <date>', 'take this day for today, as 2025-06-30');

export const period = () => new Option('--period <period>', 'what is assessed, as 2024/25 or 2025-Q1');
export const component = () =>
  new Option('--component <name>', 'show only this component; repeatable').argParser(collect);

export const strict = () => new Option('--strict', 'fail where there are warnings');
export const maxWarnings = () =>
  new Option('--max-warnings <n>', 'fail where there are more warnings').argParser(whole(0));
export const failUnder = () =>
  new Option('--fail-under <score>', 'fail where the overall score is lower').argParser(number);
export const failOn = () =>
  new Option('--fail-on <codes>', 'fail where there is a finding of these codes, with commas');

export const exitZero = () => new Option('--exit-zero', 'tell what is found, but change no exit code');

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
export const folderCommand = (description: string) => command(description).addOption(showSettings().hideHelp());

/** A new command with the options that every command has; its help names them in one line. */
export const command = (description: string) =>
  new Command()
    .description(description)
    .addOption(json().hideHelp())
    .addOption(output().hideHelp())
    .addOption(config().hideHelp())
    .addOption(lang().hideHelp())
    .addOption(color().hideHelp())
    .addOption(ascii().hideHelp())
    .addOption(quiet().hideHelp())
    .addOption(noProgress().hideHelp())
    .addOption(today().hideHelp())
    .addHelpText('afterAll', '\nOptions of every command, as --output, --lang, --today: cpas --help');

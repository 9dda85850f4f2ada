import { nearest } from '../model/nearest.ts';

/** What of a command is needed to say what was typed wrongly; a commander command has all of it. */
interface Grammar {
  readonly options: readonly {
    readonly flags: string;
    readonly long?: string | null | undefined;
    readonly argChoices?: readonly string[] | undefined;
  }[];
  readonly registeredArguments: readonly { readonly required: boolean; name(): string }[];
}

type UsageError = Error & { readonly code: string };

/** commander's own errors; told apart by their code, so that commander need not be loaded for it. */
export const isUsage = (error: unknown): error is UsageError & { exitCode: number } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.') && 'exitCode' in error;

/** commander's words in ours: what was typed, what is understood, and the nearest where one is near. */
export function usage({ code, message }: UsageError, grammar: Grammar, name: string): string {
  const all = `cpas ${name} --help`;
  const [, flags = '', typed = '', why = ''] =
    /^error: option '(.*?)' argument '(.*)' is invalid\. (.*)$/s.exec(message) ?? [];
  const option = grammar.options.find((one) => one.flags === flags);
  switch (code) {
    case 'commander.unknownOption': {
      const [word = ''] = (/^error: unknown option '(.*?)'(?:\n|$)/s.exec(message)?.[1] ?? '').split('=');
      const near = nearest(
        word,
        grammar.options.flatMap(({ long }) => (long ? [long] : [])),
      );
      return `cpas ${name} has no option "${word}".${near === null ? ` All: ${all}` : ` Nearest: ${near}`}`;
    }
    case 'commander.invalidArgument': {
      const choices = option?.argChoices;
      const near = choices === undefined ? null : nearest(typed, choices);
      const takes = choices === undefined ? why.replace(/\.$/, '') : oneOf(choices);
      return `${option?.long ?? flags} takes ${takes}, not "${typed}".${near === null ? '' : ` Nearest: ${near}`}`;
    }
    case 'commander.optionMissingArgument': {
      const [, of = ''] = /^error: option '(.*?)'/.exec(message) ?? [];
      return `${grammar.options.find((one) => one.flags === of)?.long ?? of} needs a value after it. See ${all}`;
    }
    case 'commander.missingArgument': {
      const needed = grammar.registeredArguments.filter(({ required }) => required).map((one) => one.name());
      return `cpas ${name} needs ${needed.map((one) => one.toUpperCase()).join(' and ')}. See ${all}`;
    }
    case 'commander.excessArguments': {
      const got = /got (\d+)/.exec(message)?.[1] ?? 'more';
      const most = grammar.registeredArguments.length;
      return `cpas ${name} takes ${most === 1 ? '1 argument' : `${most} arguments`} at most, not ${got}. See ${all}`;
    }
    default:
      return `${message.replace(/^error: /, '').replaceAll("'", '"')} See ${all}`;
  }
}

const oneOf = (choices: readonly string[]): string =>
  choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;

import type { Command } from '@commander-js/extra-typings';
import { CannotRun } from '../model/cannot-run.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problems/problem.ts';
import { oneOf, wrongValue } from '../model/problems/wrong-value.ts';
import { UnfitValue } from './options.ts';

// biome-ignore lint/suspicious/noExplicitAny: commander types a command by its own arguments and options
type AnyCommand = Command<any, any, any>;
type AnyOption = AnyCommand['options'][number];

type UsageError = Error & { readonly code: string; readonly exitCode: number };

/** commander's own errors, known by their code. */
export const isUsage = (error: unknown): error is UsageError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.') && 'exitCode' in error;

/** The same command, each option of which refuses a value that does not fit it as a problem of ours. */
export function checkedOption(command: AnyCommand): AnyCommand {
  for (const option of command.options) {
    const { parseArg, argChoices } = option;
    if (parseArg === undefined) continue;
    option.parseArg = (text, previous) => {
      if (argChoices !== undefined && !argChoices.includes(text)) {
        throw new CannotRun(wrongValue(nameOf(option), { is: 'text', text }, oneOf(argChoices)));
      }
      try {
        return parseArg(text, previous);
      } catch (cause) {
        if (!(cause instanceof UnfitValue)) throw cause;
        throw new CannotRun(wrongValue(nameOf(option), { is: 'text', text }, [cause.expected]), { cause });
      }
    };
  }
  return command;
}

/**
 * What is wrong with a command line that commander refuses: what was typed, what is understood, and the nearest where one is near.
 * commander's error has a code and a sentence; the facts are asked of the command.
 */
export const usageError = (error: UsageError, command: AnyCommand, words: readonly string[]): CannotRun =>
  new CannotRun(usageProblem(error.code, command, words), { cause: error });

function usageProblem(code: string, command: AnyCommand, words: readonly string[]): Problem {
  const name = command.name();
  const help = `${name} --help`;
  const { options, registeredArguments } = command;
  switch (code) {
    case 'commander.unknownOption': {
      const [word = ''] = (command.parseOptions([...words]).unknown[0] ?? '').split('=');
      const known = options.flatMap(({ long }) => (long ? [long] : []));
      return { problem: 'noSuchOption', owner: name, name: word, nearest: nearest(word, known), all: help };
    }
    case 'commander.optionMissingArgument': {
      // only the last word has nothing after it; of several letters together the last takes the value
      const last = words.at(-1) ?? '';
      const word = /^-[a-z]{2,}$/i.test(last) ? `-${last.at(-1)}` : last;
      const option = options.find(({ short, long }) => short === word || long === word);
      return { problem: 'valueMissing', option: option === undefined ? word : nameOf(option), help };
    }
    case 'commander.missingArgument': {
      const needed = registeredArguments.filter(({ required }) => required).map((each) => each.name().toUpperCase());
      return { problem: 'argumentMissing', command: name, names: needed, help };
    }
    case 'commander.excessArguments':
      return {
        problem: 'argumentsTooMany',
        command: name,
        most: registeredArguments.length,
        typed: command.args.length,
        help,
      };
    default:
      return { problem: 'notUnderstood', help };
  }
}

const nameOf = ({ long, flags }: AnyOption): string => long ?? flags;

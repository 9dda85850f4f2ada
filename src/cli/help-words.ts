import type { HelpConfiguration } from '@commander-js/extra-typings';
import type { Lang } from '../model/lang.ts';

const en = {
  // commander's own headings, by the words it has for them
  titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:' },
  help: 'display help for command',
  choices: (choices: string) => `choices: ${choices}`,
  byDefault: (value: string) => `default: ${value}`,
  common: 'Options of every command, as --output, --lang, --today: cpas --help',
  examples: 'Examples:',
};

const fr: typeof en = {
  titles: { 'Usage:': 'Usage :', 'Arguments:': 'Arguments :', 'Options:': 'Options :' },
  help: 'afficher cette aide',
  choices: (choices) => `au choix : ${choices}`,
  byDefault: (value) => `par défaut : ${value}`,
  common: 'Options de toutes les commandes, comme --output, --lang, --today : cpas --help',
  examples: 'Exemples :',
};

/** The words of the help that every command shares. */
export const helpWords: Readonly<Record<Lang, typeof en>> = { en, fr };

/** How commander lays out the help of a command in a language. */
export function helpIn(lang: Lang): HelpConfiguration {
  const words = helpWords[lang];
  const titles: Readonly<Record<string, string>> = words.titles;
  return {
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: ({ description, argChoices, defaultValue, required }) => {
      const notes = [
        ...(argChoices === undefined ? [] : [words.choices(argChoices.map((choice) => `"${choice}"`).join(', '))]),
        ...(defaultValue === undefined || !required ? [] : [words.byDefault(JSON.stringify(defaultValue))]),
      ];
      return notes.length === 0 ? description : `${description} (${notes.join(', ')})`;
    },
  };
}

/** Command lines that show what a command does, a line each, behind its help. */
export const examples = (lang: Lang, lines: Readonly<Record<Lang, readonly string[]>>): string =>
  `\n${helpWords[lang].examples}\n${lines[lang].map((line) => `  ${line}`).join('\n')}`;

import type { Lang } from '../model/lang.ts';
import { typeset } from './typeset.ts';

/** What is to be known of a language beside its words. */
export interface Language {
  /** as `Intl` takes it: figures, dates, lists and plurals are written by it */
  readonly locale: string;
  /** the direction of its script */
  readonly dir: 'ltr' | 'rtl';
  /** between the whole and its decimals, and between groups of digits, as `Intl` writes them: by these a figure is read back */
  readonly decimal: string;
  readonly group: string;
  readonly quote: (text: string) => string;
  /** a name before what is said of it: `Goma:` */
  readonly label: (name: string) => string;
  /** after the names that are listed: "4 others" */
  readonly others: (count: string) => string;
  /** a day in words, where its custom is another than that of `Intl` */
  readonly date: (text: string) => string;
  /** a sentence with the spaces of its type */
  readonly typeset: (text: string) => string;
}

const same = (text: string): string => text;
const wide = '\u00a0';

export const languages: Readonly<Record<Lang, Language>> = {
  en: {
    locale: 'en-GB',
    dir: 'ltr',
    decimal: '.',
    group: ',',
    quote: (text) => `"${text}"`,
    label: (name) => `${name}:`,
    others: (count) => `${count} others`,
    date: same,
    typeset: same,
  },
  fr: {
    locale: 'fr-FR',
    dir: 'ltr',
    decimal: ',',
    group: wide,
    quote: (text) => `«${wide}${text}${wide}»`,
    label: (name) => `${name}${wide}:`,
    others: (count) => `${count} autres`,
    date: (text) => text.replace(/^1 /, '1er '),
    typeset,
  },
};

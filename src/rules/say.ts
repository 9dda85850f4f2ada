import type { Lang } from '../model/lang.ts';
import { languages } from './language.ts';

/** The categories of `Intl.PluralRules` that the counts of a language need, beside `other`. French `many` is of millions alone. */
interface PluralCategories {
  en: 'one';
  fr: 'one';
}

/** The forms of a count, `#` for the figure: those its language needs, and `other` for all else. */
export type PluralForms<L extends Lang = Lang> = L extends Lang
  ? Readonly<Record<PluralCategories[L] | 'other', string>> & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
  : never;

/**
 * How figures, dates and lists are put into words of one language. Pure: built once a language by `sayIn`. What is not 0 is
 * never written as 0: it has as many decimals as its first figures need. From 1e15 up and below 1e-6 it is written as
 * `1.7E308`, a form that the files may have too.
 */
export interface Say<L extends Lang = Lang> {
  readonly lang: Lang;
  /**
   * up to `digits` decimals (default 6), as many as there are, below 1 at least two figures; grouped, U+2212 for minus
   *
   * @param more decimals beyond those, where it takes them
   */
  number(x: number, digits?: number, more?: number): string;
  /**
   * exactly `digits` decimals, half away from zero, no −0; of scores, attainments and shares: what is less than 1e-9, the
   * tolerance of every threshold, is a rounding error and 0, unless more is asked for
   *
   * @param more decimals beyond those, where it takes them and the figure has them
   */
  fixed(x: number, digits: number, more?: number): string;
  /**
   * as `number`, with as many decimals as it takes to tell apart those that differ
   *
   * @param digits of all, or of each
   */
  apart(figures: readonly number[], digits?: number | ((figure: number) => number)): string[];
  /** as `fixed`, a plus before what is positive */
  signed(x: number, digits: number): string;
  /** a share of 1 as a percentage, without decimals unless `digits` asks for them: `87 %` */
  percent(share: number, digits?: number): string;
  /** a, b and c */
  list(items: readonly string[]): string;
  /** the same of at most `most` (default 5) of them: a, b and 4 others */
  some(items: readonly string[], most?: number): string;
  /** a, b or c */
  either(items: readonly string[]): string;
  /** in the language's quotation marks */
  quote(text: string): string;
  /** the form for a count, the count in it: `plural(3, { one: '# row', other: '# rows' })` */
  plural(n: number, forms: PluralForms<L>): string;
}

// beyond these a row of zeros says less than an exponent
const smallest = 1e-6;
const largest = 1e15;

/** As many decimals as `Intl` writes. */
const finest = 20;

const noise = 1e-9;

/** The decimal in which the first figure of what is below 1 stands; 0 of all else. */
const firstDecimal = (x: number): number =>
  x === 0 || Math.abs(x) >= 1 || Math.abs(x) < smallest ? 0 : Math.max(0, -Math.floor(Math.log10(Math.abs(x))));

const narrow = '\u202f';
const wide = '\u00a0';

export function sayIn<L extends Lang>(lang: L): Say<L> {
  const { locale, quote, others } = languages[lang];
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (x: number, options: Intl.NumberFormatOptions): string => {
    const key = Object.values(options).join(' ');
    const numberFormat = formats.get(key) ?? new Intl.NumberFormat(locale, options);
    formats.set(key, numberFormat);
    // the terminal page asks for U+00A0 in groups, Intl gives French U+202F
    return numberFormat.format(x).replaceAll(narrow, wide).replaceAll('-', '\u2212');
  };
  const decimals = (x: number, least: number, most: number): string => {
    const isPlain = x === 0 || (Math.abs(x) >= smallest && Math.abs(x) < largest);
    return isPlain
      ? format(x === 0 ? 0 : x, { minimumFractionDigits: least, maximumFractionDigits: most })
      : format(x, { notation: 'scientific', maximumSignificantDigits: most + 1 });
  };
  const number = (x: number, digits = 6, more = 0): string =>
    decimals(x, 0, Math.min(Math.max(digits, firstDecimal(x) + 1) + more, finest));
  let rules: Intl.PluralRules | null = null;
  const joined = (items: readonly string[], type: Intl.ListFormatType) =>
    new Intl.ListFormat(locale, { type }).format(items);
  const fixed = (x: number, digits: number, more = 0): string => {
    const figure = Math.abs(x) < noise && more === 0 ? 0 : x;
    const isShown = figure === 0 || Math.abs(figure) >= 0.5 * 10 ** -digits;
    const most = isShown ? digits : Math.max(digits, firstDecimal(figure));
    return decimals(figure, digits, Math.min(most + more, finest));
  };
  // what a hundred times over is beyond a double has an exponent, to which two are added
  const hundredfold = (share: number, digits: number): string =>
    Number.isFinite(share * 100)
      ? fixed(share * 100, digits)
      : fixed(share, digits).replace(/\d+$/, (exponent) => `${Number(exponent) + 2}`);
  const list = (items: readonly string[]) => joined(items, 'conjunction');
  return {
    lang,
    number,
    fixed,
    apart: (figures, digits = 6) => {
      const different = new Set(figures).size;
      for (let more = 0; ; more++) {
        const texts = figures.map((figure) =>
          number(figure, typeof digits === 'number' ? digits : digits(figure), more),
        );
        if (new Set(texts).size === different || more >= finest) return texts;
      }
    },
    signed: (x, digits) => {
      const text = fixed(x, digits);
      return x > 0 && /[1-9]/.test(text) ? `+${text}` : text;
    },
    percent: (share, digits = 0) => `${hundredfold(share, digits)}${wide}%`,
    list,
    some: (items, most = 5) => {
      // one that is left out is shorter named than counted
      if (items.length <= most + 1) return list(items);
      return list([...items.slice(0, most), others(number(items.length - most))]);
    },
    either: (items) => joined(items, 'disjunction'),
    quote,
    plural: (n, forms) => {
      rules ??= new Intl.PluralRules(locale);
      return (forms[rules.select(n)] ?? forms.other).replace('#', number(n));
    },
  };
}

export const langs = ['en', 'fr'] as const;
/** A language that cpas speaks. */
export type Lang = (typeof langs)[number];

/** How figures, dates and lists are put into words of one language. Pure: built once a language by `sayIn`. */
export interface Say {
  readonly lang: Lang;
  /** up to `digits` decimals (default 6), as many as there are; grouped, U+2212 for minus */
  number(x: number, digits?: number): string;
  /** exactly `digits` decimals, half away from zero, no −0 */
  fixed(x: number, digits: number): string;
  /** as `fixed`, a plus before what is positive */
  signed(x: number, digits: number): string;
  /** a share of 1 as a percentage without decimals: `87 %` */
  percent(share: number): string;
  /** a, b and c */
  list(items: readonly string[]): string;
  /** the same of at most `most` (default 5) of them: a, b and 4 others */
  some(items: readonly string[], most?: number): string;
  /** a, b or c */
  either(items: readonly string[]): string;
  /** in the language's quotation marks */
  quote(text: string): string;
  /** the form for a count, the count in it: `plural(3, { one: '# row', other: '# rows' })` */
  plural(n: number, forms: { readonly one: string; readonly other: string }): string;
}

const narrow = '\u202f';
const wide = '\u00a0';

export function sayIn(lang: Lang): Say {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (least: number, most: number, x: number): string => {
    const key = `${least} ${most}`;
    const made =
      formats.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    formats.set(key, made);
    // the terminal page asks for U+00A0 in groups, Intl gives French U+202F
    return made.format(x).replaceAll(narrow, wide).replace('-', '\u2212');
  };
  let rules: Intl.PluralRules | null = null;
  const joined = (items: readonly string[], type: Intl.ListFormatType) =>
    new Intl.ListFormat(locale, { type }).format(items);
  const fixed = (x: number, digits: number): string => {
    const text = format(digits, digits, x);
    return /[1-9]/.test(text) ? text : text.replace('\u2212', '');
  };
  const list = (items: readonly string[]) => joined(items, 'conjunction');
  return {
    lang,
    number: (x, digits = 6) => {
      const text = format(0, digits, x);
      return text === '\u22120' ? '0' : text;
    },
    fixed,
    signed: (x, digits) => {
      const text = fixed(x, digits);
      return x > 0 && /[1-9]/.test(text) ? `+${text}` : text;
    },
    percent: (share) => `${fixed(share * 100, 0)}${wide}%`,
    list,
    some: (items, most = 5) => {
      // one that is left out is shorter named than counted
      if (items.length <= most + 1) return list(items);
      const others = format(0, 0, items.length - most);
      return list([...items.slice(0, most), lang === 'fr' ? `${others} autres` : `${others} others`]);
    },
    either: (items) => joined(items, 'disjunction'),
    quote: (text) => (lang === 'fr' ? `«${wide}${text}${wide}»` : `"${text}"`),
    plural: (n, { one, other }) => {
      rules ??= new Intl.PluralRules(locale);
      return (rules.select(n) === 'one' ? one : other).replace('#', format(0, 6, n));
    },
  };
}

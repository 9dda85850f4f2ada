/** The languages that cpas speaks. What each needs is typed by `Lang`: a word that is missing does not compile. */
export const langs = ['en', 'fr'] as const;
/** A language that cpas speaks. */
export type Lang = (typeof langs)[number];

/** Where nothing names a language. The names of columns, choices and files in the code are its words too. */
export const defaultLang = 'en' satisfies Lang;

/** Languages whose words for columns, choices and files stand beside the names in the code. */
export type OtherLang = Exclude<Lang, typeof defaultLang>;

/** One value for each language, made when it is first asked for. */
export function byLang<T>(make: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  const values = {} as Record<Lang, T>;
  for (const lang of langs) {
    let value: { readonly value: T } | undefined;
    Object.defineProperty(values, lang, {
      enumerable: true,
      get: () => {
        value ??= { value: make(lang) };
        return value.value;
      },
    });
  }
  return values;
}

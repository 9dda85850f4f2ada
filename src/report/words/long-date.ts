import { knownDay, millisecondsOf } from '../../model/day.ts';
import type { Lang } from '../../model/lang.ts';
import { languages } from '../../rules/language.ts';

/** A day in words: 21 July 2025, 1er juillet 2025. */
export function longDate(day: string, lang: Lang): string {
  const { locale, date } = languages[lang];
  const text = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(millisecondsOf(knownDay(day)));
  return date(text);
}

import { knownDay, millisecondsOf } from '../../model/day.ts';
import type { Lang } from '../../rules/say.ts';

/** A day in words: 21 July 2025, 1er juillet 2025. */
export function longDate(day: string, lang: Lang): string {
  const text = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(millisecondsOf(knownDay(day)));
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

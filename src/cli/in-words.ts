import type { CannotRun } from '../model/cannot-run.ts';
import { defaultLang, type Lang } from '../model/lang.ts';
import { en } from '../model/problems/en.ts';

/** What stops a run in the words of a language, which are loaded for it; the English ones are there. */
export async function inWordsOf(lang: Lang, error: CannotRun): Promise<CannotRun> {
  if (lang === error.lang) return error;
  if (lang === defaultLang) return error.inWords({ lang, words: en });
  const { inLanguage } = await import('../report/words/problems.ts');
  return inLanguage(error, lang);
}

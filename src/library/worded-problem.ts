import { CannotRun } from '../model/cannot-run.ts';
import type { Lang } from '../model/lang.ts';
import { inLanguage } from '../report/words/problems.ts';

/** What stops a call, said in the language that was asked for; any other error as it is. */
export const inLanguageAsked = (error: unknown, lang: Lang | null | undefined): unknown =>
  error instanceof CannotRun && lang ? inLanguage(error, lang) : error;

import type { CannotRun } from '../../model/cannot-run.ts';
import { byLang, type Lang } from '../../model/lang.ts';
import { en } from '../../model/problems/en.ts';
import { fr } from '../../model/problems/fr.ts';
import type { ProblemWords } from '../../model/problems/problem.ts';
import { languages } from '../../rules/language.ts';
import { typesetWords } from '../../rules/typeset.ts';

const written: Readonly<Record<Lang, ProblemWords>> = { en, fr };

/** The words of all problems, with the spaces of the language's type. */
export const problemWords: Readonly<Record<Lang, ProblemWords>> = byLang((lang) =>
  typesetWords(written[lang], languages[lang].typeset),
);

/** What stops a run, said in a language. */
export const inLanguage = (error: CannotRun, lang: Lang): CannotRun =>
  error.inWords({ lang, words: problemWords[lang] });

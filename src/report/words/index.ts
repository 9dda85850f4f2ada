import type { Lang } from '../../model/lang.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type ReportVocabulary = typeof en;

/** The words that every format shares. A format's own stand beside these: `terminal-en.ts`, `terminal-fr.ts`. */
export const wordsOf = (lang: Lang): ReportVocabulary => words[lang];

const words: Readonly<Record<Lang, ReportVocabulary>> = { en, fr };

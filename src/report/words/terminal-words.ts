import type { Lang } from '../../model/lang.ts';
import { terminalEn } from './terminal-en.ts';
import { terminalFr } from './terminal-fr.ts';

export type TerminalWords = typeof terminalEn;

/** The words of the terminal pages, beside those that every format shares. */
export const terminalWordsOf = (lang: Lang): TerminalWords => words[lang];

const words: Readonly<Record<Lang, TerminalWords>> = { en: terminalEn, fr: terminalFr };

import type { Lang } from '../../rules/say.ts';
import { terminalEn } from './terminal-en.ts';
import { terminalFr } from './terminal-fr.ts';

export type TerminalWords = typeof terminalEn;

/** The words of the terminal pages, beside those that every format shares. */
export const terminalWordsOf = (lang: Lang): TerminalWords => (lang === 'fr' ? terminalFr : terminalEn);

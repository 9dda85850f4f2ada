import { type Say, sayIn } from '../../rules/say.ts';
import type { Page } from '../format.ts';
import { type ReportVocabulary, wordsOf } from '../words/index.ts';
import { type TerminalWords, terminalWordsOf } from '../words/terminal-words.ts';
import { type Ink, inkOf } from './ink.ts';
import { type Marks, marksOf } from './marks.ts';

/** A page with all that is needed to write on it. */
export interface TerminalPage {
  readonly page: Page;
  /** cells a line may take: one less than the terminal has, for old consoles wrap at the last one; at most 139 */
  readonly width: number;
  /** whether there is room for what stands only on wide pages */
  readonly wide: boolean;
  readonly marks: Marks;
  readonly ink: Ink;
  readonly say: Say;
  readonly words: ReportVocabulary;
  readonly terminal: TerminalWords;
}

const widest = 140;

export function terminalPage(page: Page): TerminalPage {
  const marks = marksOf(page.ascii);
  const say = page.ascii ? typed(sayIn(page.lang), marks) : sayIn(page.lang);
  return {
    page,
    width: Math.max(20, Math.min(page.width, widest) - 1),
    wide: page.width >= widest,
    marks,
    ink: inkOf(page.color),
    say,
    words: wordsOf(page.lang),
    terminal: terminalWordsOf(page.lang),
  };
}

function typed(say: Say, { minus }: Marks): Say {
  const plain = (text: string): string => text.replaceAll('\u2212', minus);
  return {
    ...say,
    number: (x, digits, more) => plain(say.number(x, digits, more)),
    fixed: (x, digits, more) => plain(say.fixed(x, digits, more)),
    apart: (figures, digits) => say.apart(figures, digits).map(plain),
    signed: (x, digits) => plain(say.signed(x, digits)),
    percent: (share, digits) => plain(say.percent(share, digits)),
  };
}

/** A sentence of a rule: on a plain page its minus signs are hyphens; the data in it stay as they are. */
export const sentence = ({ page, marks }: TerminalPage, text: string): string =>
  page.ascii ? text.replace(/\u2212(?=\d)/g, marks.minus).replaceAll('\u2026', marks.cut) : text;

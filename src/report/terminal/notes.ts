import type { ScoredMission } from '../../advise/scored-mission.ts';
import { notes } from '../../advise/standing-out.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { blank, wrap } from './cell-width.ts';
import { counted } from './stands-out.ts';
import { sentence, type TerminalPage } from './terminal-page.ts';

/** The paragraph of what is only noted. */
interface NoteLines {
  readonly output: readonly string[];
  /** whether some of them are counted only */
  readonly counted: boolean;
}

/** One paragraph for all that is only noted: in a sentence each, or counted by code. */
export function scoreNotes(page: TerminalPage, scores: ScoredMission): NoteLines {
  const { causes, otherCodes } = notes(scores);
  const parts = [
    ...causes.map(({ findings, codes }) => `${findings.map(said(page)).join(', ')} (${codes.join(', ')})`),
    ...(otherCodes.length > 0 ? [counted(otherCodes)] : []),
  ];
  const output = parts.length === 0 ? [] : notesLine(page, page.terminal.semicolons(parts));
  return { output, counted: otherCodes.length > 0 };
}

/** The notes of a `validation`, counted by code. */
export function notesLine(page: TerminalPage, text: string): string[] {
  const [first = '', ...more] = wrap(`${page.terminal.notes} ${text}`, page.width - 2);
  return [first, ...more.map((line) => blank(2) + line)];
}

const said =
  (page: TerminalPage) =>
  ({ message }: Finding): string =>
    sentence(page, message).replace(/\.$/, '');

import type { ScoredMission } from '../../advise/scored-mission.ts';
import { notes } from '../../advise/standing-out.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { blank, wrap } from './cells.ts';
import { type Sheet, sentence } from './sheet.ts';
import { counted } from './stands-out.ts';

/** The paragraph of what is only noted. */
interface NoteLines {
  readonly lines: readonly string[];
  /** whether some of them are counted only */
  readonly counted: boolean;
}

/** One paragraph for all that is only noted: in a sentence each, or counted by code. */
export function scoreNotes(sheet: Sheet, scores: ScoredMission): NoteLines {
  const { causes, otherCodes } = notes(scores);
  const parts = [
    ...causes.map(({ findings, codes }) => `${findings.map(said(sheet)).join(', ')} (${codes.join(', ')})`),
    ...(otherCodes.length > 0 ? [counted(otherCodes)] : []),
  ];
  const lines = parts.length === 0 ? [] : notesLine(sheet, sheet.terminal.semicolons(parts));
  return { lines, counted: otherCodes.length > 0 };
}

/** The notes of a `validation`, counted by code. */
export function notesLine(sheet: Sheet, text: string): string[] {
  const [first = '', ...more] = wrap(`${sheet.terminal.notes} ${text}`, sheet.width - 2);
  return [first, ...more.map((line) => blank(2) + line)];
}

const said =
  (sheet: Sheet) =>
  ({ message }: Finding): string =>
    sentence(sheet, message).replace(/\.$/, '');

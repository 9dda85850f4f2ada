import { fittingGroups } from '../../advise/group-findings.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import { hang, wrap } from './cells.ts';
import { nameColumn } from './names.ts';
import { nextSteps } from './next-steps.ts';
import { scoreNotes } from './notes.ts';
import { problemsFirst } from './problems.ts';
import { scoreBatch } from './score-batch.ts';
import { scoreTable } from './score-table.ts';
import { scoredLines } from './scored.ts';
import type { Sheet } from './sheet.ts';
import { standsOut } from './stands-out.ts';

type Scores = Documents['scores'];

/** The page of `cpas score`: how each component stands, what stands out, what to type next. */
export function* scorePage(sheet: Sheet, documents: readonly (Scores | ErrorDocument)[]): Generator<string> {
  if (sheet.page.batch) {
    yield* scoreBatch(sheet, documents);
    return;
  }
  for (const [nth, document] of documents.entries()) {
    if (document.schema === 'cpas.scores/1') yield* single(sheet, document, nth);
  }
}

function* single(sheet: Sheet, scores: Scores, nth: number): Generator<string> {
  yield* problemsFirst(sheet, scores, nth);
  yield* wrap(sheet.words.heading(scores.mission, scores.period, scores.today), sheet.width).map(sheet.ink.bold);
  yield* tableOf(sheet, scores);
  yield* legend(sheet);
  yield '';
  const { lines, more } = standsOut(sheet, scores, nth);
  if (lines.length > 0) yield sheet.ink.bold(sheet.terminal.standsOut);
  yield* lines.length > 0 ? lines : [sheet.terminal.nothingStandsOut];
  const { scores: fitting } = fittingGroups(scores);
  const noted = scoreNotes(sheet, fitting);
  yield* noted.lines;
  yield* nextSteps(sheet, fitting, nth, { more, notes: noted.counted });
}

/** The table alone, of components or of the groups asked for. */
export function tableOf(sheet: Sheet, scores: Scores): string[] {
  const { words } = sheet;
  const heading = scores.groups === undefined ? words.component : words.groupings[scores.by ?? 'component'];
  return scoreTable(sheet, [nameColumn(sheet, heading)], scoredLines(sheet, scores), {
    grouped: scores.groups !== undefined,
  });
}

/** What the signs mean, as many to a line as fit. */
export function legend({ terminal, marks, width }: Sheet): string[] {
  const { unknown, nothing, finding, evidence } = terminal.legend;
  const parts = [`${marks.unknown} ${unknown}`, `${marks.nothing} ${nothing}`, `${marks.finding} ${finding}`, evidence];
  // a part is broken only where it alone is too long: its own blanks are not where a line ends
  const bound = parts.map((part) => part.replaceAll(' ', '\u00a0'));
  const lines = [''];
  for (const part of bound) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? part : `${last}   ${part}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.flatMap((line) => hang('', line.replaceAll('\u00a0', ' '), width));
}

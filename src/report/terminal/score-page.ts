import { fittingGroups } from '../../advise/group-findings.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import { hang, wrap } from './cell-width.ts';
import { nameColumn } from './name-cells.ts';
import { nextSteps } from './next-steps.ts';
import { scoreNotes } from './notes.ts';
import { problemLines } from './problem-lines.ts';
import { scoreBatch } from './score-batch.ts';
import { scoreTable } from './score-table.ts';
import { scoredLines } from './scored-lines.ts';
import { standsOut } from './stands-out.ts';
import type { TerminalPage } from './terminal-page.ts';

type Scores = Documents['scores'];

/** The page of `cpas score`: how each component stands, what stands out, what to type next. */
export function* scorePage(page: TerminalPage, documents: readonly (Scores | ErrorDocument)[]): Generator<string> {
  if (page.page.batch) {
    yield* scoreBatch(page, documents);
    return;
  }
  for (const [nth, document] of documents.entries()) {
    if (document.schema === 'cpas.scores/1') yield* single(page, document, nth);
  }
}

function* single(page: TerminalPage, scores: Scores, nth: number): Generator<string> {
  yield* problemLines(page, scores, nth);
  yield* wrap(page.words.heading(scores.mission, scores.period, scores.today), page.width).map(page.ink.bold);
  yield* scoreTableFor(page, scores);
  yield* legend(page);
  yield '';
  const { output, more } = standsOut(page, scores, nth);
  if (output.length > 0) yield page.ink.bold(page.terminal.standsOut);
  yield* output.length > 0 ? output : [page.terminal.nothingStandsOut];
  const { scores: fitting } = fittingGroups(scores);
  const noted = scoreNotes(page, fitting);
  yield* noted.output;
  yield* nextSteps(page, fitting, nth, { more, notes: noted.counted });
}

/** The table alone, of components or of the groups asked for. */
export function scoreTableFor(page: TerminalPage, scores: Scores): string[] {
  const { words } = page;
  const heading = scores.groups === undefined ? words.component : words.groupings[scores.by ?? 'component'];
  return scoreTable(page, [nameColumn(page, heading)], scoredLines(page, scores), {
    grouped: scores.groups !== undefined,
  });
}

/** What the signs mean, as many to a line as fit. */
export function legend({ terminal, marks, width }: TerminalPage): string[] {
  const { unknown, nothing, finding, evidence } = terminal.legend;
  const parts = [`${marks.unknown} ${unknown}`, `${marks.nothing} ${nothing}`, `${marks.finding} ${finding}`, evidence];
  // a part is broken only where it alone is too long: its own blanks are not where a line ends
  const bound = parts.map((part) => part.replaceAll(' ', '\u00a0'));
  const output = [''];
  for (const part of bound) {
    const last = output.at(-1) ?? '';
    const longer = last === '' ? part : `${last}   ${part}`;
    if (longer.length <= width) output[output.length - 1] = longer;
    else output.push(part);
  }
  return output.flatMap((line) => hang('', line.replaceAll('\u00a0', ' '), width));
}

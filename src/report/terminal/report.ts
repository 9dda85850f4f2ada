import type { Documents, ErrorDocument } from '../documents/document.ts';
import { spread, wrap } from './cells.ts';
import { command } from './command.ts';
import { headline } from './headline.ts';
import { problemsFirst } from './problems.ts';
import { legend, tableOf } from './score.ts';
import type { Sheet } from './sheet.ts';
import { standsOut } from './stands-out.ts';

type Report = Documents['report'];

const findings = 3;

/** The page of `cpas report` in the terminal: a digest; the whole is in the other formats. */
export function* reportPage(sheet: Sheet, documents: readonly (Report | ErrorDocument)[]): Generator<string> {
  let first = true;
  for (const [nth, document] of documents.entries()) {
    if (document.schema !== 'cpas.report/1') continue;
    if (!first) yield '';
    first = false;
    yield* digest(sheet, document, nth);
  }
}

function* digest(sheet: Sheet, report: Report, nth: number): Generator<string> {
  const { words, terminal, ink, width } = sheet;
  const { mission, today, scores, overlap } = report;
  yield* problemsFirst(sheet, report, nth);
  if (scores !== null) {
    yield* wrap(words.heading(mission, scores.period, today), width).map(ink.bold);
    yield* tableOf(sheet, scores);
    yield* legend(sheet);
    const { lines: found, more } = standsOut(sheet, scores, nth, findings);
    if (found.length > 0) yield* ['', ink.bold(terminal.standsOut), ...found];
    if (more > 0) yield* spread('', ink.bold(command(sheet, nth, ['cpas', 'score'])), width - 1);
  }
  if (overlap !== null) {
    const heading = terminal.overlapHeading(
      mission,
      terminal.evaluationCount(overlap.evaluations.length),
      overlap.window,
      today,
    );
    yield* [...(scores === null ? [] : ['']), ...wrap(heading, width).map(ink.bold), ...headline(sheet, overlap)];
  }
  yield* ['', ...wrap(terminal.wholeReport(command(sheet, nth, ['cpas', 'report', '-o', terminal.reportFile])), width)];
}

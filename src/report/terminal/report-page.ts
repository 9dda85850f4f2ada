import type { Documents, ErrorDocument } from '../documents/document.ts';
import { spread, wrap } from './cell-width.ts';
import { commandToType } from './command-to-type.ts';
import { headline } from './headline.ts';
import { problemLines } from './problem-lines.ts';
import { legend, scoreTableFor } from './score-page.ts';
import { standsOut } from './stands-out.ts';
import type { TerminalPage } from './terminal-page.ts';

type Report = Documents['report'];

const findings = 3;

/** The page of `cpas report` in the terminal: a digest; the whole is in the other formats. */
export function* reportPage(page: TerminalPage, documents: readonly (Report | ErrorDocument)[]): Generator<string> {
  let first = true;
  for (const [nth, document] of documents.entries()) {
    if (document.schema !== 'cpas.report/1') continue;
    if (!first) yield '';
    first = false;
    yield* digest(page, document, nth);
  }
}

function* digest(page: TerminalPage, report: Report, nth: number): Generator<string> {
  const { words, terminal, ink, width } = page;
  const { mission, today, scores, overlap } = report;
  yield* problemLines(page, report, nth);
  if (scores !== null) {
    yield* wrap(words.heading(mission, scores.period, today), width).map(ink.bold);
    yield* scoreTableFor(page, scores);
    yield* legend(page);
    const { output: standing, more } = standsOut(page, scores, nth, findings);
    if (standing.length > 0) yield* ['', ink.bold(terminal.standsOut), ...standing];
    if (more > 0) yield* spread('', ink.bold(commandToType(page, nth, ['cpas', 'score'])), width - 1);
  }
  if (overlap !== null) {
    const heading = terminal.overlapHeading(
      mission,
      terminal.evaluationCount(overlap.evaluations.length),
      overlap.window,
      today,
    );
    yield* [...(scores === null ? [] : ['']), ...wrap(heading, width).map(ink.bold), ...headline(page, overlap)];
  }
  yield* [
    '',
    ...wrap(terminal.wholeReport(commandToType(page, nth, ['cpas', 'report', '-o', terminal.reportFile])), width),
  ];
}

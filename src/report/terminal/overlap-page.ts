import type { Documents, ErrorDocument } from '../documents/document.ts';
import { calendarLines } from './calendar-lines.ts';
import { wrap } from './cell-width.ts';
import { headline } from './headline.ts';
import { pairs } from './pairs.ts';
import { planSections } from './plan-sections.ts';
import { problemLines } from './problem-lines.ts';
import type { TerminalPage } from './terminal-page.ts';
import { toolsTable } from './tool-lines.ts';
import { whatIfLines } from './what-if-lines.ts';

type Overlap = Documents['overlap'];

/** The page of `cpas overlap`: what is done twice, who comes when, what nobody looks at, who does what. */
export function* overlapPage(page: TerminalPage, documents: readonly (Overlap | ErrorDocument)[]): Generator<string> {
  let first = true;
  for (const [nth, document] of documents.entries()) {
    if (document.schema !== 'cpas.overlap/1') continue;
    if (!first) yield '';
    first = false;
    yield* overlapOf(page, document, nth);
  }
}

function* overlapOf(page: TerminalPage, overlap: Overlap, nth: number): Generator<string> {
  const { terminal, ink, width } = page;
  const { mission, evaluations, window, today } = overlap;
  yield* problemLines(page, overlap, nth);
  const heading = terminal.overlapHeading(mission, terminal.evaluationCount(evaluations.length), window, today);
  yield* wrap(heading, width).map(ink.bold);
  yield* headline(page, overlap);
  yield* whatIfLines(page, overlap);
  if (evaluations.length > 0) yield* pairs(page, overlap);
  yield* apart(calendarLines(page, overlap));
  yield* planSections(page, overlap);
  yield* apart(toolsTable(page, overlap));
}

const apart = (section: readonly string[]): string[] => (section.length === 0 ? [] : ['', ...section]);

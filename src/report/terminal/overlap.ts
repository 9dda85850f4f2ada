import type { Documents, ErrorDocument } from '../documents/document.ts';
import { calendarOf } from './calendar.ts';
import { wrap } from './cells.ts';
import { headline } from './headline.ts';
import { pairs } from './pairs.ts';
import { plan } from './plan.ts';
import { problemsFirst } from './problems.ts';
import type { Sheet } from './sheet.ts';
import { toolsTable } from './tools.ts';
import { whatIf } from './what-if.ts';

type Overlap = Documents['overlap'];

/** The page of `cpas overlap`: what is done twice, who comes when, what nobody looks at, who does what. */
export function* overlapPage(sheet: Sheet, documents: readonly (Overlap | ErrorDocument)[]): Generator<string> {
  let first = true;
  for (const [nth, document] of documents.entries()) {
    if (document.schema !== 'cpas.overlap/1') continue;
    if (!first) yield '';
    first = false;
    yield* overlapOf(sheet, document, nth);
  }
}

function* overlapOf(sheet: Sheet, overlap: Overlap, nth: number): Generator<string> {
  const { terminal, ink, width } = sheet;
  const { mission, evaluations, window, today } = overlap;
  yield* problemsFirst(sheet, overlap, nth);
  const heading = terminal.overlapHeading(mission, terminal.evaluationCount(evaluations.length), window, today);
  yield* wrap(heading, width).map(ink.bold);
  yield* headline(sheet, overlap);
  yield* whatIf(sheet, overlap);
  if (evaluations.length > 0) yield* pairs(sheet, overlap);
  yield* apart(calendarOf(sheet, overlap));
  yield* plan(sheet, overlap);
  yield* apart(toolsTable(sheet, overlap));
}

const apart = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', ...lines]);

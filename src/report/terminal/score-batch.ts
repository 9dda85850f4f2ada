import { causes } from '../../advise/causes.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import { hang, spread } from './cell-width.ts';
import { commandToType } from './command-to-type.ts';
import { nameColumn } from './name-cells.ts';
import { problemLines } from './problem-lines.ts';
import { type NameColumn, scoreTable } from './score-table.ts';
import { overallLine, type ScoredLine, scoredLines } from './scored-lines.ts';
import { counted, standsOut } from './stands-out.ts';
import type { TerminalPage } from './terminal-page.ts';

type Scores = Documents['scores'];
type Line = ScoredLine & { readonly mission: string; readonly period: string };

const linesUpTo = 10;
const findingsEach = 3;

/** Several missions in one table, in the order typed; more than ten with their overall lines alone. */
export function* scoreBatch(page: TerminalPage, documents: readonly (Scores | ErrorDocument)[]): Generator<string> {
  const read = documents.flatMap((document, nth) => (document.schema === 'cpas.scores/1' ? [{ document, nth }] : []));
  if (read.length === 0) return;
  for (const { document, nth } of read) yield* problemLines(page, document, nth);
  const many = documents.length > linesUpTo;
  const scored = read.flatMap(({ document }) => linesOf(page, document, many));
  yield* scoreTable(page, nameColumns(page, read[0]?.document), scored, {
    grouped: !many && read[0]?.document.groups !== undefined,
    shown: (columns) =>
      columns
        .filter(({ goes }) => page.wide || goes !== 'levels')
        .map((column) => (column.goes === 'known' ? { ...column, before: 2 } : column)),
  });
  if (many) {
    const codes = read.flatMap(({ document }) =>
      causes(document, ['error', 'warning']).flatMap(({ codes: all }) => all),
    );
    if (codes.length > 0) yield* ['', ...hang('', page.terminal.findingsCounted(counted(codes)), page.width)];
    return;
  }
  for (const { document, nth } of read) {
    const { output: standing, more } = standsOut(page, document, nth, findingsEach);
    if (standing.length === 0) continue;
    yield* ['', ...hang('', page.ink.bold(page.terminal.findingsOf(document.mission)), page.width), ...standing];
    if (more > 0) yield* spread('', page.ink.bold(commandToType(page, nth, ['cpas', 'score'])), page.width - 1);
  }
}

function linesOf(page: TerminalPage, scores: Scores, many: boolean): Line[] {
  const scored = many ? [overallLine(page, scores.overall)] : scoredLines(page, scores);
  return scored.map((line) => ({ ...line, mission: scores.mission, period: scores.period.label }));
}

function nameColumns(page: TerminalPage, first: Scores | undefined): NameColumn<Line>[] {
  const { words } = page;
  const heading = first?.groups === undefined ? words.component : words.groupings[first.by ?? 'component'];
  return [
    { heading: words.mission, wraps: true, cell: ({ mission }) => mission },
    { heading: words.period, cell: ({ period }) => period },
    { ...nameColumn(page, heading), before: 2 },
  ];
}

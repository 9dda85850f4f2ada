import { causes } from '../../advise/causes.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import { hang, spread } from './cells.ts';
import { command } from './command.ts';
import { nameColumn } from './names.ts';
import { problemsFirst } from './problems.ts';
import { type NameColumn, scoreTable } from './score-table.ts';
import { ofOverall, type Scored, scoredLines } from './scored.ts';
import type { Sheet } from './sheet.ts';
import { counted, standsOut } from './stands-out.ts';

type Scores = Documents['scores'];
type Line = Scored & { readonly mission: string; readonly period: string };

const linesUpTo = 10;
const findingsEach = 3;

/** Several missions in one table, in the order typed; more than ten with their overall lines alone. */
export function* scoreBatch(sheet: Sheet, documents: readonly (Scores | ErrorDocument)[]): Generator<string> {
  const read = documents.flatMap((document, nth) => (document.schema === 'cpas.scores/1' ? [{ document, nth }] : []));
  if (read.length === 0) return;
  for (const { document, nth } of read) yield* problemsFirst(sheet, document, nth);
  const many = documents.length > linesUpTo;
  const lines = read.flatMap(({ document }) => linesOf(sheet, document, many));
  yield* scoreTable(sheet, nameColumns(sheet, read[0]?.document), lines, {
    grouped: !many && read[0]?.document.groups !== undefined,
    shown: (columns) =>
      columns
        .filter(({ goes }) => sheet.wide || goes !== 'levels')
        .map((column) => (column.goes === 'known' ? { ...column, before: 2 } : column)),
  });
  if (many) {
    const codes = read.flatMap(({ document }) =>
      causes(document, ['error', 'warning']).flatMap(({ codes: all }) => all),
    );
    if (codes.length > 0) yield* ['', ...hang('', sheet.terminal.findingsCounted(counted(codes)), sheet.width)];
    return;
  }
  for (const { document, nth } of read) {
    const { lines: found, more } = standsOut(sheet, document, nth, findingsEach);
    if (found.length === 0) continue;
    yield* ['', ...hang('', sheet.ink.bold(sheet.terminal.findingsOf(document.mission)), sheet.width), ...found];
    if (more > 0) yield* spread('', sheet.ink.bold(command(sheet, nth, ['cpas', 'score'])), sheet.width - 1);
  }
}

function linesOf(sheet: Sheet, scores: Scores, many: boolean): Line[] {
  const lines = many ? [ofOverall(sheet, scores.overall)] : scoredLines(sheet, scores);
  return lines.map((line) => ({ ...line, mission: scores.mission, period: scores.period.label }));
}

function nameColumns(sheet: Sheet, first: Scores | undefined): NameColumn<Line>[] {
  const { words } = sheet;
  const heading = first?.groups === undefined ? words.component : words.groupings[first.by ?? 'component'];
  return [
    { heading: words.mission, wraps: true, cell: ({ mission }) => mission },
    { heading: words.period, cell: ({ period }) => period },
    { ...nameColumn(sheet, heading), before: 2 },
  ];
}

import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Severity } from '../../model/fault.ts';
import { grouped } from '../../model/grouped.ts';
import { compareSeverity, severities } from '../../model/severities.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import { afterValidate, toFill } from './after-validate.ts';
import { hang, wrap } from './cell-width.ts';
import { codesGrid } from './codes-table.ts';
import { commandToType } from './command-to-type.ts';
import { diagnosticGroup } from './diagnostic-group.ts';
import { notesLine } from './notes.ts';
import type { TerminalPage } from './terminal-page.ts';

type Validation = Documents['validation'];

const tableAbove = 10;

/** The page of `cpas validate`: what is wrong, by file, and the verdict as the last line. */
export function* validatePage(
  page: TerminalPage,
  documents: readonly (Validation | ErrorDocument)[],
): Generator<string> {
  let first = true;
  for (const [nth, document] of documents.entries()) {
    if (document.schema !== 'cpas.validation/1') continue;
    if (!first) yield '';
    first = false;
    if (page.page.batch && document.diagnostics.length > 0)
      yield* wrap(document.mission, page.width).map(page.ink.bold);
    yield* validationOf(page, document, nth);
  }
}

function* validationOf(page: TerminalPage, document: Validation, nth: number): Generator<string> {
  const shownSeverities = severitiesShown(page.page.show ?? 'warning');
  const shown = document.diagnostics.filter(({ severity }) => shownSeverities.includes(severity));
  if (shown.length > tableAbove) yield* [...codesGrid(page, shown, document.summary.codes), ''];
  for (const [file, diagnostics] of grouped(shown, (diagnostic) => diagnostic.file))
    yield* fileOf(page, document, file, diagnostics, nth);
  const rest = [...left(page, document, shownSeverities), ...ofFigures(page, document, nth)];
  if (document.summary.errors === 0 && document.summary.warnings === 0) {
    if (shown.length > 0) yield '';
    yield* [...verdict(page, document), ...rest, ...nextIs(page, document, nth)];
    return;
  }
  if (shown.length > 0) yield '';
  yield* [...rest, ...verdict(page, document)];
}

const severitiesShown = (least: Severity): readonly Severity[] =>
  severities.filter((severity) => compareSeverity(severity, least) <= 0);

function* fileOf(
  page: TerminalPage,
  document: Validation,
  file: string | null,
  diagnostics: readonly Diagnostic[],
  nth: number,
): Generator<string> {
  const { terminal, ink, width } = page;
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const counts = terminal.fileCounts(count('error'), count('warning'), count('info'));
  yield* hang('', `${ink.bold(terminal.label(file ?? terminal.wholeFolder).trimEnd())} ${counts}`, width);
  for (const [first, ...rest] of grouped(diagnostics, ({ severity, code }) => `${severity} ${code}`).values())
    yield* diagnosticGroup(page, document, first, rest, nth);
}

/** What is not shown is counted, with the way to see it. */
function* left(
  page: TerminalPage,
  { summary, diagnostics }: Validation,
  severities: readonly Severity[],
): Generator<string> {
  const { terminal, width } = page;
  const severityOf = new Map(diagnostics.map(({ code, severity }) => [code, severity]));
  const inDetail = new Map<string, number>();
  for (const { code } of diagnostics) inDetail.set(code, (inDetail.get(code) ?? 0) + 1);
  for (const [code, n] of Object.entries(summary.codes)) {
    const more = n - (inDetail.get(code) ?? 0);
    const severity = severityOf.get(code);
    if (more > 0 && severity !== undefined && severities.includes(severity))
      yield* wrap(terminal.notListed(code, more), width);
  }
  if (!severities.includes('warning') && summary.warnings > 0)
    yield* wrap(terminal.hidden(summary.warnings, 'warning'), width);
  if (severities.includes('info') || summary.infos === 0) return;
  const notes = Object.entries(summary.codes).filter(([code]) => severityOf.get(code) === 'info');
  const sorted = notes.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const counts = sorted.map(([code, n]) => `${code}\u00a0${page.say.number(n)}`).join(', ');
  yield* notesLine(page, terminal.inFull(counts, '--show info'));
}

/** Where the settings have a period: how much score has to say of its figures. */
function ofFigures(page: TerminalPage, { figures }: Validation, nth: number): string[] {
  if (figures === null || figures.findings === 0) return [];
  const { period, findings } = figures;
  return wrap(page.terminal.figures(period, findings, commandToType(page, nth, ['cpas', 'score'])), page.width);
}

function verdict({ page, terminal, width, ink }: TerminalPage, document: Validation): string[] {
  const { mission, files, problems, summary, baseline } = document;
  const { errors, warnings, infos } = summary;
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const known = baseline === null ? '' : ` ${terminal.known(baseline.known, baseline.gone)}`;
  if (errors === 0 && warnings === 0) {
    const clean = baseline === null ? terminal.clean : terminal.nothingNew;
    return wrap(`${clean(mission, files.length, rows)}${known}`, width);
  }
  const counts = { errors, warnings, infos, files: files.length, rows, left: page.isPart ? 0 : problems.rowsLeftOut };
  return wrap(`${terminal.verdict(counts)}${known}`, width).map(errors > 0 ? ink.severity.error : ink.bold);
}

function nextIs(page: TerminalPage, document: Validation, nth: number): string[] {
  const next = afterValidate(page, document, nth);
  const toDo = next === null ? toFill(page, document, nth) : page.ink.bold(next);
  return toDo === null ? [] : hang('', `${page.terminal.nextIs} ${toDo}`, page.width);
}

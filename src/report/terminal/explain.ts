import type { Step } from '../../model/explanation.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import { blank, cells, hang, padEnd, padStart, spread, wrap } from './cells.ts';
import { partLines, rowLines } from './explained-rows.ts';
import { result, worked } from './formula.ts';
import { problemsFirst } from './problems.ts';
import type { Sheet } from './sheet.ts';

type Explanation = Documents['explanation'];

/** The page of `cpas explain`: a score made step by step, results in one column at the right edge. */
export function* explainPage(sheet: Sheet, documents: readonly (Explanation | ErrorDocument)[]): Generator<string> {
  for (const [nth, document] of documents.entries()) {
    if (document.schema !== 'cpas.explanation/1') continue;
    yield* problemsFirst(sheet, document, nth);
    yield* title(sheet, document);
    yield* wrap(sheet.words.heading(document.mission, document.period, document.today), sheet.width);
    yield* steps(sheet, document);
    yield* last(sheet, document);
  }
}

function title(sheet: Sheet, { subject, score }: Explanation): string[] {
  const { ink, say, words, terminal, width } = sheet;
  const { kind, id, name, evidence, level, components = [] } = subject;
  if (kind === 'indicator') {
    const of = components.map(({ component, weight }) =>
      [
        component,
        ...(level === undefined ? [] : [words.levelNames[level]]),
        terminal.weight(say.number(weight, 3)),
      ].join(', '),
    );
    return spread(`${ink.bold(id)}${name === null ? '' : `  ${name}`}`, of.join('; '), width);
  }
  const called = kind === 'overall' ? words.overall : (name ?? id);
  const figure = score === null ? words.noScore : terminal.of100(say.fixed(score, 1));
  const grade = evidence === undefined || evidence === null ? '' : terminal.evidenceGrade(evidence);
  return spread(`${ink.bold(called)}  ${figure}`, grade, width);
}

/** Cells of the labels before the steps, and of the numbers at the right edge. */
interface Edges {
  readonly label: number;
  readonly result: number;
}

function steps(sheet: Sheet, { steps: all, rows, subject }: Explanation): string[] {
  const { terminal } = sheet;
  const indicator = subject.kind === 'indicator';
  const shownRows = indicator || rows.length > 0;
  const names = all.map(({ what }) => stepName(sheet, what));
  const results = all.map((step) => (typeof step.result === 'number' ? cells(result(sheet, step, indicator)) : 0));
  const number = String(all.length + 1).length + 1;
  const edges = {
    label: number + Math.max(cells(terminal.steps.rows), 10, ...names.map((name) => cells(name))) + 2,
    result: Math.max(0, ...results),
  };
  const label = (n: number, name: string) => padEnd(`${padEnd(`${n}`, number)}${name}`, edges.label);
  const beside = (head: string, lines: readonly string[]) =>
    lines.map((line, i) => (i === 0 ? head : blank(cells(head))) + line);
  const first = shownRows
    ? beside(label(1, terminal.steps.rows), rowLines(sheet, rows, sheet.width - edges.label))
    : [];
  const offset = shownRows ? 2 : 1;
  return [
    ...first,
    ...all.flatMap((step, i) => stepLines(sheet, step, label(i + offset, names[i] ?? ''), edges, indicator)),
  ];
}

const stepName = ({ terminal }: Sheet, what: string): string => {
  const known: Readonly<Record<string, string>> = terminal.steps;
  return Object.hasOwn(known, what) ? (known[what] ?? what) : what.charAt(0).toUpperCase() + what.slice(1);
};

const formulaLines = 6;

function stepLines(sheet: Sheet, step: Step, label: string, edges: Edges, indicator: boolean): string[] {
  const value = result(sheet, step, indicator);
  const equals =
    typeof step.result === 'number'
      ? `= ${padStart(value, edges.result)}`
      : step.what === 'evidence'
        ? `= ${value}`
        : value;
  const text = worked(sheet, step);
  const room = sheet.width - edges.label;
  const formula = shortened(sheet, wrap(text, room));
  const parts =
    (step.parts ?? []).length > 0
      ? partLines(sheet, step.parts ?? [], room).map((line) => blank(edges.label) + line)
      : [];
  const lead = [...formula.slice(0, -1)].map((line, i) => (i === 0 ? label : blank(edges.label)) + line);
  const tail = (lead.length === 0 ? label : blank(edges.label)) + (formula.at(-1) ?? '');
  return [...lead, ...withResult(tail.trimEnd(), equals, sheet.width), ...parts];
}

/** A sum of many figures is not printed whole: its beginning and its end. */
function shortened({ marks }: Sheet, formula: string[]): string[] {
  if (formula.length <= formulaLines) return formula;
  return [...formula.slice(0, 3), marks.cut, ...formula.slice(-2)];
}

function withResult(line: string, text: string, width: number): string[] {
  const room = width - cells(line) - cells(text);
  return room >= 2 ? [line + blank(room) + text] : [line, ...spread('', text, width)];
}

function last({ terminal, words, say, width }: Sheet, { subject, levers }: Explanation): string[] {
  const { id, level, components = [] } = subject;
  const parts = components.flatMap(({ component, ofLevel, ofScore }) =>
    ofLevel === null || level === undefined
      ? []
      : hang(
          '',
          terminal.partOf(
            id,
            component,
            fraction(ofLevel, say.percent),
            words.levelNames[level],
            ofScore === null ? null : say.percent(ofScore),
          ),
          width,
        ),
  );
  const gains = levers.filter(({ effect }) => effect >= 0.05).slice(0, 8);
  if (subject.kind === 'indicator' || gains.length === 0) return parts;
  const list = gains.map(({ indicator, effect }) => `${indicator} ${say.signed(effect, 1)}`).join(', ');
  return [...parts, ...hang('', terminal.levers(list), width)];
}

/** 2/3 where a part is a simple fraction, else in percent. */
function fraction(part: number, percent: (share: number) => string): string {
  for (let below = 2; below <= 10; below++) {
    const above = Math.round(part * below);
    if (above > 0 && above < below && Math.abs(above / below - part) < 1e-9) return `${above}/${below}`;
  }
  return percent(part);
}

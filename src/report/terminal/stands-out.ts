import type { FindingKind } from '../../rules/rule.ts';
import type { Documents } from '../documents/document.ts';
import { hang, spread } from './cells.ts';
import { command } from './command.ts';
import { type Cause, causes } from './findings.ts';
import { fittingGroups, groupGaps } from './grouped-findings.ts';
import { indexOf } from './score-index.ts';
import { type Sheet, sentence } from './sheet.ts';

type Scores = Documents['scores'];

/** What is said in one paragraph, where it comes from, and the command that shows it worked out. */
interface Paragraph {
  readonly text: string;
  readonly left: string;
  readonly right: string;
}

/** The paragraphs of "What stands out", and how many more there are. */
export interface StandsOut {
  readonly lines: readonly string[];
  readonly more: number;
}

/** At most so many paragraphs, the rest counted by code; of groups what fits them. */
export function standsOut(sheet: Sheet, given: Scores, nth: number, most = 10): StandsOut {
  const { terminal, width, ink } = sheet;
  const { scores, left } = fittingGroups(given);
  const found = causes(scores, ['error', 'warning']);
  const gaps = groupGaps(sheet, scores).map(({ text, id }) => ({
    text,
    left: '',
    right: command(sheet, nth, ['cpas', 'explain', id]),
  }));
  const paragraphs = [...gaps, ...found.map((cause) => paragraph(sheet, scores, cause, nth))];
  const shown = paragraphs.slice(0, most);
  const rest = found.slice(Math.max(0, most - gaps.length));
  const more = paragraphs.length - shown.length;
  const number = (i: number) => `${i + 1} `.padEnd(shown.length > 9 ? 3 : 2);
  return {
    more,
    lines: [
      ...shown.flatMap((one, i) => linesOf(sheet, one, number(i))),
      ...(more === 0
        ? []
        : hang('  ', terminal.moreFindings(more, counted(rest.flatMap(({ codes }) => codes))), width)),
      ...(left === 0
        ? []
        : spread(terminal.aboutComponents(left), ink.bold(command(sheet, nth, ['cpas', 'score'])), width - 1, 2)),
    ],
  };
}

/** `data/none 2, results/regressing 1`: the most frequent first. */
export function counted(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, n]) => `${code}\u00a0${n}`)
    .join(', ');
}

function paragraph(sheet: Sheet, scores: Scores, cause: Cause, nth: number): Paragraph {
  const place = placeOf(cause, scores);
  const subject = subjectOf(cause, scores);
  return {
    text: [...new Set(cause.findings.map(({ message }) => sentence(sheet, message)))].join(' '),
    left: [...cause.codes, ...(place === null ? [] : [sheet.ink.bold(place)])].join(', '),
    right: subject === null ? '' : command(sheet, nth, ['cpas', 'explain', subject]),
  };
}

function linesOf(sheet: Sheet, { text, left, right }: Paragraph, number: string): string[] {
  // a cell less than the table: the text is set off from it
  const width = sheet.width - 1;
  const below = right === '' ? '' : sheet.ink.bold(right);
  return [...hang(number, text, width), ...(left + below === '' ? [] : spread(left, below, width, number.length))];
}

/** Where the figure comes from: an indicator's own rows, else where the finding was raised; a gap is between many. */
function placeOf({ findings, kind }: Cause, scores: Scores): string | null {
  if (kind === 'gap') return null;
  const at = findings.find(({ file }) => file !== null);
  if (kind === 'loss') {
    const id = findings[0]?.indicators[0];
    const source = id === undefined ? undefined : indexOf(scores).indicator(id)?.source[0];
    if (source !== undefined) return lines(source);
  }
  if (at === undefined) return null;
  return at.line === null ? at.file : `${at.file}:${at.line}`;
}

/** `observations.csv:30-41` */
export const lines = ({ file, firstLine, lastLine }: { file: string; firstLine: number; lastLine: number }): string =>
  firstLine === lastLine ? `${file}:${firstLine}` : `${file}:${firstLine}-${lastLine}`;

/** What is worked out from rows of the period; of all else the line alone tells. */
const isExplained: Readonly<Record<FindingKind, boolean>> = {
  gap: true,
  loss: true,
  unknown: false,
  age: true,
  making: true,
  doubt: false,
  constraint: false,
  framework: false,
};

/** What `cpas explain` shows of it: the component whose gap it is, the end of a chain, the indicator; `null` for nothing. */
function subjectOf({ findings, kind }: Cause, scores: Scores): string | null {
  const [first] = findings;
  if (first === undefined || kind === null || !isExplained[kind]) return null;
  if (kind !== 'gap') return first.indicators.length === 1 ? named('indicator', first.indicators[0], scores) : null;
  const ids = new Set(first.indicators);
  const chain = indexOf(scores)
    .chainsWithin(first)
    .find(({ indicator, contributors }) => new Set([indicator, ...contributors]).size === ids.size);
  if (findings.length === 1 && first.field !== 'component' && chain !== undefined)
    return named('indicator', chain.indicator, scores);
  return named('component', first.component ?? undefined, scores);
}

/** The id, with its kind where it would fit two things. */
function named(kind: 'indicator' | 'component', id: string | undefined, scores: Scores): string | null {
  if (id === undefined) return null;
  const index = indexOf(scores);
  const isBoth = index.component(id) !== undefined && index.indicator(id) !== undefined;
  return isBoth ? `${kind}:${id}` : id;
}

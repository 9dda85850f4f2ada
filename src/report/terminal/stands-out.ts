import { type CauseSource, causeSource, explainedBy } from '../../advise/cause-source.ts';
import type { Cause } from '../../advise/causes.ts';
import type { GroupGap } from '../../advise/group-findings.ts';
import { standingOut } from '../../advise/standing-out.ts';
import { gapFigures } from '../../rules/gap-figures.ts';
import type { Documents } from '../documents/document.ts';
import { hang, spread } from './cells.ts';
import { command } from './command.ts';
import { type Sheet, sentence } from './sheet.ts';

type Scores = Documents['scores'];

/** What is said in one paragraph, where it comes from, and the command that shows it worked out. */
interface Paragraph {
  readonly text: string;
  readonly left: string;
  readonly right: string;
}

/** The paragraphs of "What stands out", and how many more there are. */
export interface StandingOutLines {
  readonly lines: readonly string[];
  readonly more: number;
}

/** At most so many paragraphs, the rest counted by code; of groups what fits them. */
export function standsOut(sheet: Sheet, all: Scores, nth: number, most = 10): StandingOutLines {
  const { terminal, width, ink } = sheet;
  const { scores, gaps, causes, more, moreCodes, ofComponents } = standingOut(all, most);
  const paragraphs = [
    ...gaps.map((gap) => gapParagraph(sheet, gap, nth)),
    ...causes.map((cause) => causeParagraph(sheet, scores, cause, nth)),
  ];
  const number = (i: number) => `${i + 1} `.padEnd(paragraphs.length > 9 ? 3 : 2);
  const rest = more === 0 ? [] : hang('  ', terminal.moreFindings(more, counted(moreCodes)), width);
  const left =
    ofComponents === 0
      ? []
      : spread(terminal.aboutComponents(ofComponents), ink.bold(command(sheet, nth, ['cpas', 'score'])), width - 1, 2);
  return {
    more,
    lines: [...paragraphs.flatMap((paragraph, i) => linesOf(sheet, paragraph, number(i))), ...rest, ...left],
  };
}

function gapParagraph(sheet: Sheet, { name, id, ...gap }: GroupGap, nth: number): Paragraph {
  const { activity, result, gap: difference } = gapFigures(gap, 0, sheet.say);
  return {
    text: sheet.terminal.groupGap[gap.gap > 0 ? 'decoupled' : 'unexplained'](name, activity, result, difference),
    left: '',
    right: command(sheet, nth, ['cpas', 'explain', id]),
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

function causeParagraph(sheet: Sheet, scores: Scores, cause: Cause, nth: number): Paragraph {
  const source = causeSource(cause, scores);
  const subject = explainedBy(cause, scores);
  return {
    text: [...new Set(cause.findings.map(({ message }) => sentence(sheet, message)))].join(' '),
    left: [...cause.codes, ...(source === null ? [] : [sheet.ink.bold(sourceText(source))])].join(', '),
    right: subject === null ? '' : command(sheet, nth, ['cpas', 'explain', subject]),
  };
}

function linesOf(sheet: Sheet, { text, left, right }: Paragraph, number: string): string[] {
  // a cell less than the table: the text is set off from it
  const width = sheet.width - 1;
  const below = right === '' ? '' : sheet.ink.bold(right);
  return [...hang(number, text, width), ...(left + below === '' ? [] : spread(left, below, width, number.length))];
}

/** `observations.csv:30-41` */
export const sourceText = ({ file, lines }: CauseSource): string => {
  if (lines === null) return file;
  return lines.first === lines.last ? `${file}:${lines.first}` : `${file}:${lines.first}-${lines.last}`;
};

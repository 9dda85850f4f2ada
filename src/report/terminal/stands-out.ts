import { type CauseSource, causeSource, explainedBy } from '../../advise/cause-source.ts';
import type { FindingCause } from '../../advise/causes.ts';
import type { GroupGap } from '../../advise/group-findings.ts';
import { standingOut } from '../../advise/standing-out.ts';
import { gapFigures } from '../../rules/gap-figures.ts';
import type { Documents } from '../documents/document.ts';
import { hang, spread } from './cell-width.ts';
import { commandToType } from './command-to-type.ts';
import { sentence, type TerminalPage } from './terminal-page.ts';

type Scores = Documents['scores'];

/** What is said in one paragraph, where it comes from, and the command that shows it worked out. */
interface Paragraph {
  readonly text: string;
  readonly left: string;
  readonly right: string;
}

/** The paragraphs of "What stands out", and how many more there are. */
export interface StandingOutLines {
  readonly output: readonly string[];
  readonly more: number;
}

/** At most so many paragraphs, the rest counted by code; of groups what fits them. */
export function standsOut(page: TerminalPage, all: Scores, nth: number, most = 10): StandingOutLines {
  const { terminal, width, ink } = page;
  const { scores, gaps, causes, more, moreCodes, ofComponents } = standingOut(all, most);
  const paragraphs = [
    ...gaps.map((gap) => gapParagraph(page, gap, nth)),
    ...causes.map((cause) => causeParagraph(page, scores, cause, nth)),
  ];
  const number = (i: number) => `${i + 1} `.padEnd(paragraphs.length > 9 ? 3 : 2);
  const rest = more === 0 ? [] : hang('  ', terminal.moreFindings(more, counted(moreCodes)), width);
  const left =
    ofComponents === 0
      ? []
      : spread(
          terminal.aboutComponents(ofComponents),
          ink.bold(commandToType(page, nth, ['cpas', 'score'])),
          width - 1,
          2,
        );
  return {
    more,
    output: [...paragraphs.flatMap((paragraph, i) => linesOf(page, paragraph, number(i))), ...rest, ...left],
  };
}

function gapParagraph(page: TerminalPage, { name, id, ...gap }: GroupGap, nth: number): Paragraph {
  const { activity, result, gap: difference } = gapFigures(gap, 0, page.say);
  return {
    text: page.terminal.groupGap[gap.gap > 0 ? 'decoupled' : 'unexplained'](name, activity, result, difference),
    left: '',
    right: commandToType(page, nth, ['cpas', 'explain', id]),
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

function causeParagraph(page: TerminalPage, scores: Scores, cause: FindingCause, nth: number): Paragraph {
  const source = causeSource(cause, scores);
  const subject = explainedBy(cause, scores);
  return {
    text: [...new Set(cause.findings.map(({ message }) => sentence(page, message)))].join(' '),
    left: [...cause.codes, ...(source === null ? [] : [page.ink.bold(sourceText(source))])].join(', '),
    right: subject === null ? '' : commandToType(page, nth, ['cpas', 'explain', subject]),
  };
}

function linesOf(page: TerminalPage, { text, left, right }: Paragraph, number: string): string[] {
  // a cell less than the table: the text is set off from it
  const width = page.width - 1;
  const below = right === '' ? '' : page.ink.bold(right);
  return [...hang(number, text, width), ...(left + below === '' ? [] : spread(left, below, width, number.length))];
}

/** `observations.csv:30-41` */
export const sourceText = ({ file, range }: CauseSource): string => {
  if (range === null) return file;
  return range.first === range.last ? `${file}:${range.first}` : `${file}:${range.first}-${range.last}`;
};

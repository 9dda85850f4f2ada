import { figureToExplain } from '../../advise/figure-to-explain.ts';
import { nfd } from '../../model/normal-form.ts';
import { valueText } from '../../rules/value-text.ts';
import type { Documents } from '../documents/document.ts';
import { blank, cells, hang } from './cell-width.ts';
import { commandToType } from './command-to-type.ts';
import type { TerminalPage } from './terminal-page.ts';

type Scores = Documents['scores'];

/** What the page has counted only. */
interface Hidden {
  readonly more: number;
  readonly notes: boolean;
}

/** One to three commands that fit what was found, and what each is for. */
export function nextSteps(page: TerminalPage, scores: Scores, nth: number, hidden: Hidden): string[] {
  const steps = [
    ...explain(page, scores, nth),
    ...validate(page, scores, nth, hidden),
    [commandToType(page, nth, ['cpas', 'report', '-o', `${slug(scores.mission)}.html`]), page.terminal.forLeadership],
  ] as [string, string][];
  const longest = Math.max(...steps.map(([typed]) => cells(typed)));
  return [
    page.ink.bold(page.terminal.next),
    ...steps.flatMap(([typed, purpose]) => {
      const space = page.width - 2 - longest - 4;
      if (space < 16)
        return [...hang(blank(2), page.ink.bold(typed), page.width), ...hang(blank(4), purpose, page.width)];
      return hang(blank(2) + page.ink.bold(typed) + blank(longest + 4 - cells(typed)), purpose, page.width);
    }),
  ];
}

/** What is wrong, or counted only, line by line. Findings are of a period: without one they are not looked for. */
function validate(sheet: TerminalPage, scores: Scores, nth: number, { more, notes }: Hidden): [string, string][] {
  const { terminal, page } = sheet;
  const { errors } = scores.problems;
  if (errors === 0 && more === 0 && !notes) return [];
  const period = page.asked?.some((word) => word.startsWith('--period')) ? [] : ['--period', scores.period.label];
  // where more than notes is shown it says itself how to see them
  const options = [...(more > 0 || notes ? period : []), ...(more === 0 && notes ? ['--show', 'info'] : [])];
  const typed = commandToType(sheet, nth, ['cpas', 'validate'], options);
  return [[typed, errors > 0 ? terminal.whatIsWrong : terminal.whatIsCounted(more)]];
}

/** How to see the making of the figure that is looked at first. */
function explain(page: TerminalPage, scores: Scores, nth: number): [string, string][] {
  const figure = figureToExplain(scores);
  if (figure === null) return [];
  const purpose =
    figure.kind === 'value'
      ? page.terminal.whereFrom(
          valueText(figure.indicator.value, { measure: figure.indicator.measure, precision: 'decimals' }, page.say),
        )
      : page.terminal.howMade(page.say.fixed(figure.score, 0));
  return [[commandToType(page, nth, ['cpas', 'explain', figure.id]), purpose]];
}

// a name of a file that needs no quotes
const slug = (mission: string): string =>
  nfd(mission)
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'report';

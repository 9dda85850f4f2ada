import type { Chain } from '../../model/scores.ts';
import { gapFigures } from '../../rules/gap-figures.ts';
import type { Documents } from '../documents/document.ts';
import { blank, hang, spread } from './cell-width.ts';
import { commandToType } from './command-to-type.ts';
import { idList } from './id-list.ts';
import type { TerminalPage } from './terminal-page.ts';

const most = 12;

/** Results chains in short, a line each, with the command that works one out. */
export function chainLines(
  page: TerminalPage,
  { chains = [], subject }: Documents['explanation'],
  nth: number,
): string[] {
  const { terminal, ink, width } = page;
  const [widest] = [...chains].sort((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0));
  if (widest === undefined) return [];
  const title = subject.kind === 'indicator' ? terminal.explain.chainsWith : terminal.explain.chainsOf;
  const worked = commandToType(page, nth, ['cpas', 'explain', widest.indicator]);
  return [
    ...spread(terminal.label(ink.bold(title)).trimEnd(), ink.bold(worked), width),
    ...chains.slice(0, most).flatMap((chain) => hang(blank(2), chainText(page, chain), width)),
    ...(chains.length > most ? hang(blank(2), terminal.moreIn(chains.length - most, '--format json'), width) : []),
  ];
}

function chainText({ say, marks, terminal, words }: TerminalPage, chain: Chain): string {
  const { indicator, contributors, activity, result, gap, state } = chain;
  const figure = (x: number | null) => (x === null ? marks.unknown : say.fixed(x, 1));
  const figures =
    activity === null || result === null || gap === null
      ? { activity: figure(activity), result: figure(result), gap: null }
      : gapFigures({ activity, result, gap }, 1, say);
  const doing = idList({ terminal }, contributors);
  const ends = terminal.explain.chain(indicator, figures.result, doing, contributors.length, figures.activity);
  const apart = figures.gap === null ? '' : `${figures.gap}, `;
  return `${terminal.label(ends)}${apart}${words.chainStates[state]}`;
}

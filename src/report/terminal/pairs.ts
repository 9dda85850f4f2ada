import { acceptedLast } from '../../advise/overlap-plan.ts';
import type { Pair, Repeat } from '../../model/overlap-figures.ts';
import type { Documents } from '../documents/document.ts';
import { blank, cells, hang, padEnd, padStart, spread, wrap } from './cell-width.ts';
import { daySpan, idList } from './id-list.ts';
import { pairAdvice } from './pair-advice.ts';
import type { TerminalPage } from './terminal-page.ts';

type Overlap = Documents['overlap'];
/** A pair or a repeat as it is listed. */
interface Entry {
  readonly match: Pair | Repeat;
  readonly kind: 'duplication' | 'overlap' | 'repeat';
  readonly scope: string;
}

const most = 20;

/** Pairs, then repeats, those that are accepted last; twenty at most, the rest counted by kind. */
export function pairs(page: TerminalPage, overlap: Overlap): string[] {
  const { terminal, ink, width } = page;
  const entries = [
    ...overlap.pairs.map((pair) => ofPair(page, overlap, pair)),
    ...overlap.repeats.map((repeat) => ofRepeat(page, repeat)),
  ];
  if (entries.length === 0) return wrap(terminal.noPairs, width);
  const sorted = acceptedLast(entries, ({ match }) => match.accepted);
  const shown = sorted.slice(0, most);
  const ids = Math.max(...shown.map(({ match: { a, b } }) => cells(`${a} ${b}`)));
  const kinds = Math.max(...shown.map(({ kind }) => cells(page.words.pairKinds[kind])));
  return [
    ...spread(ink.bold(overlap.whatIf === null ? terminal.pairs : terminal.pairsBefore), terminal.personDays, width),
    ...shown.flatMap((entry) => entryLines(page, overlap, entry, ids, kinds)),
    ...leftOut(page, sorted.slice(most), overlap.pairsLeftOut),
  ];
}

const ofPair = (page: TerminalPage, { framework }: Overlap, pair: Pair): Entry => {
  const { indicators, locations, from, to } = pair.shared;
  const { terminal } = page;
  const places = locations === 'all' ? framework.locations.length : locations.length;
  const parts = [
    indicators === 'all'
      ? terminal.everyIndicator
      : few(idList(page, indicators), terminal.indicatorCount(indicators.length)),
    locations === 'all'
      ? places === 0
        ? ''
        : terminal.placeCount(places)
      : locations.length <= 2
        ? locations.join(', ')
        : terminal.placeCount(locations.length),
    daySpan(page, from, to),
  ];
  return { match: pair, kind: pair.kind, scope: terminal.semicolons(parts.filter((part) => part !== '')) };
};

const few = (list: string, count: string): string => (list.length <= 24 ? list : count);

const ofRepeat = ({ terminal }: TerminalPage, repeat: Repeat): Entry => ({
  match: repeat,
  kind: 'repeat',
  scope: terminal.between(repeat.gapDays),
});

function entryLines(
  page: TerminalPage,
  overlap: Overlap,
  { match, kind, scope }: Entry,
  ids: number,
  kinds: number,
): string[] {
  const { say, words, ink, width, terminal } = page;
  const indent = Math.min(ids + 2, Math.floor(width / 3));
  const days = match.personDays === null ? '' : say.fixed(match.personDays, 1);
  const head = `${padEnd(ink.bold(`${match.a} ${match.b}`), ids)}  ${padEnd(words.pairKinds[kind], kinds)}  ${padStart(say.percent(match.share), 5)}  `;
  const space = width - cells(head) - 2 - Math.max(6, cells(days));
  const asked =
    'respondents' in match && match.respondents.length > 0 ? ` ${terminal.asks(say.some(match.respondents, 3))}` : '';
  const text = match.accepted === null ? pairAdvice(page, overlap, match) + asked : terminal.accepted(match.accepted);
  const below = hang(blank(indent), text, width);
  if (space < 20) {
    return [...spread(head.trimEnd(), days, width), ...hang(blank(indent), scope, width), ...below];
  }
  const [first = '', ...more] = wrap(scope, space);
  return [...spread(head + first, days, width), ...more.map((line) => blank(cells(head)) + line), ...below];
}

function leftOut({ terminal, width }: TerminalPage, rest: readonly Entry[], uncounted: number): string[] {
  const counts = (['duplication', 'overlap', 'repeat'] as const).flatMap((kind) => {
    const n = rest.filter((entry) => entry.kind === kind).length;
    return n === 0 ? [] : [terminal.kindCount[kind](n)];
  });
  const all = uncounted > 0 ? [...counts, terminal.kindCount.pair(uncounted)] : counts;
  const option = uncounted > 0 ? '--format md --max-pairs' : '--format md';
  return all.length === 0 ? [] : wrap(terminal.pairsLeftOut(all.join(', '), option), width);
}

import { acceptedLast } from '../../advise/overlap-plan.ts';
import type { Pair, Repeat } from '../../model/overlap.ts';
import type { Documents } from '../documents/document.ts';
import { advice } from './advice.ts';
import { blank, cells, hang, padEnd, padStart, spread, wrap } from './cells.ts';
import { daySpan, idList } from './ids.ts';
import type { Sheet } from './sheet.ts';

type Overlap = Documents['overlap'];
/** A pair or a repeat as it is listed. */
interface Entry {
  readonly of: Pair | Repeat;
  readonly kind: 'duplication' | 'overlap' | 'repeat';
  readonly scope: string;
}

const most = 20;

/** Pairs, then repeats, those that are accepted last; twenty at most, the rest counted by kind. */
export function pairs(sheet: Sheet, overlap: Overlap): string[] {
  const { terminal, ink, width } = sheet;
  const entries = [
    ...overlap.pairs.map((pair) => ofPair(sheet, overlap, pair)),
    ...overlap.repeats.map((one) => ofRepeat(sheet, one)),
  ];
  if (entries.length === 0) return wrap(terminal.noPairs, width);
  const sorted = acceptedLast(entries, ({ of }) => of.accepted);
  const shown = sorted.slice(0, most);
  const ids = Math.max(...shown.map(({ of: { a, b } }) => cells(`${a} ${b}`)));
  const kinds = Math.max(...shown.map(({ kind }) => cells(sheet.words.pairKinds[kind])));
  return [
    ...spread(ink.bold(overlap.whatIf === null ? terminal.pairs : terminal.pairsBefore), terminal.personDays, width),
    ...shown.flatMap((entry) => lines(sheet, overlap, entry, ids, kinds)),
    ...leftOut(sheet, sorted.slice(most), overlap.pairsLeftOut),
  ];
}

const ofPair = (sheet: Sheet, { framework }: Overlap, pair: Pair): Entry => {
  const { indicators, locations, from, to } = pair.shared;
  const { terminal } = sheet;
  const places = locations === 'all' ? framework.locations.length : locations.length;
  const parts = [
    indicators === 'all'
      ? terminal.everyIndicator
      : few(idList(sheet, indicators), terminal.indicatorCount(indicators.length)),
    locations === 'all'
      ? places === 0
        ? ''
        : terminal.placeCount(places)
      : locations.length <= 2
        ? locations.join(', ')
        : terminal.placeCount(locations.length),
    daySpan(sheet, from, to),
  ];
  return { of: pair, kind: pair.kind, scope: terminal.semicolons(parts.filter((part) => part !== '')) };
};

const few = (list: string, count: string): string => (list.length <= 24 ? list : count);

const ofRepeat = ({ terminal }: Sheet, repeat: Repeat): Entry => ({
  of: repeat,
  kind: 'repeat',
  scope: terminal.between(repeat.gapDays),
});

function lines(sheet: Sheet, overlap: Overlap, { of, kind, scope }: Entry, ids: number, kinds: number): string[] {
  const { say, words, ink, width, terminal } = sheet;
  const indent = Math.min(ids + 2, Math.floor(width / 3));
  const days = of.personDays === null ? '' : say.fixed(of.personDays, 1);
  const head = `${padEnd(ink.bold(`${of.a} ${of.b}`), ids)}  ${padEnd(words.pairKinds[kind], kinds)}  ${padStart(say.percent(of.share), 5)}  `;
  const room = width - cells(head) - 2 - Math.max(6, cells(days));
  const asked =
    'respondents' in of && of.respondents.length > 0 ? ` ${terminal.asks(say.some(of.respondents, 3))}` : '';
  const told = of.accepted === null ? advice(sheet, overlap, of) + asked : terminal.accepted(of.accepted);
  const below = hang(blank(indent), told, width);
  if (room < 20) {
    return [...spread(head.trimEnd(), days, width), ...hang(blank(indent), scope, width), ...below];
  }
  const [first = '', ...more] = wrap(scope, room);
  return [...spread(head + first, days, width), ...more.map((line) => blank(cells(head)) + line), ...below];
}

function leftOut({ terminal, width }: Sheet, rest: readonly Entry[], uncounted: number): string[] {
  const counts = (['duplication', 'overlap', 'repeat'] as const).flatMap((kind) => {
    const n = rest.filter((entry) => entry.kind === kind).length;
    return n === 0 ? [] : [terminal.kindCount[kind](n)];
  });
  const all = uncounted > 0 ? [...counts, terminal.kindCount.pair(uncounted)] : counts;
  const option = uncounted > 0 ? '--format md --max-pairs' : '--format md';
  return all.length === 0 ? [] : wrap(terminal.pairsLeftOut(all.join(', '), option), width);
}

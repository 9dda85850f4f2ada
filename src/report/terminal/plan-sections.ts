import { decisionsOpenLong } from '../../advise/overlap-plan.ts';
import type { Documents } from '../documents/document.ts';
import { cells, hang, padEnd } from './cell-width.ts';
import { daySpan, idList } from './id-list.ts';
import type { TerminalPage } from './terminal-page.ts';

type Overlap = Documents['overlap'];

/** The plan as a whole, a labelled paragraph each: crowded, gaps, unused, old open decisions, enough. */
export function planSections(page: TerminalPage, overlap: Overlap): string[] {
  const { terminal, ink, width } = page;
  const entries: (readonly [string, string])[] = [
    ...overlap.fragmentation.map((component) => [terminal.crowded, crowd(page, component)] as const),
    [terminal.gaps, gaps(page, overlap)],
    [terminal.unused, unused(page, overlap)],
    ...openLong(page, overlap),
    ...(overlap.keep.length > 0 ? [[terminal.enough, enough(page, overlap)] as const] : []),
  ];
  const label = entries.reduce((most, [name]) => Math.max(most, cells(name)), 0) + 2;
  return entries.flatMap(([name, text], i) =>
    // a label that is the one above stands once
    hang(padEnd(entries[i - 1]?.[0] === name ? '' : ink.bold(name), label), text, width),
  );
}

function crowd(page: TerminalPage, { component, owners, spans }: Overlap['fragmentation'][number]): string {
  const shown = spans.map(([from, to]) => daySpan(page, from, to));
  return page.terminal.crowd(component, page.say.some(shown, 3), owners.length, firstOf(page.terminal, owners));
}

const most = 8;

function gaps(page: TerminalPage, { gaps: { indicators, components, locations }, framework }: Overlap): string {
  const { terminal, say } = page;
  const rows = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]));
  const named = indicators.slice(0, most).map((id) => {
    const known = rows.get(id);
    return known === undefined ? id : terminal.gapIn(id, terminal.gapOf[known.level], say.list(known.components));
  });
  const more = indicators.length > most ? [terminal.moreIn(indicators.length - most, full)] : [];
  const gapIndicators = indicators.length === 0 ? terminal.noIndicator : terminal.semicolons([...named, ...more]);
  const component = components.length === 0 ? terminal.noComponent : say.some(components);
  const place = locations.length === 0 ? terminal.noPlace : say.some(locations);
  const none = components.length + locations.length === 0;
  return terminal.semicolons(none ? [gapIndicators, `${component}, ${place}`] : [gapIndicators, component, place]);
}

function unused(page: TerminalPage, { unused: { evaluations, indicators } }: Overlap): string {
  const { terminal, say } = page;
  if (evaluations === null || indicators === null) return terminal.noDecisions;
  return terminal.semicolons([
    evaluations.length === 0
      ? terminal.noUnusedEvaluation
      : terminal.unusedEvaluations(say.some(evaluations, most), evaluations.length),
    indicators.length === 0 ? terminal.noIndicator : terminal.unusedIndicators(idList(page, indicators)),
  ]);
}

function openLong({ terminal }: TerminalPage, overlap: Overlap): (readonly [string, string])[] {
  const old = decisionsOpenLong(overlap);
  if (old.length === 0) return [];
  return [[terminal.openDecisions, terminal.semicolons(old.map(({ id, date }) => terminal.openSince(id, date)))]];
}

const enough = ({ terminal }: TerminalPage, { keep }: Overlap): string =>
  terminal.enoughCover(firstOf(terminal, keep), keep.length);

const namesUpTo = 20;

const firstOf = ({ moreIn }: TerminalPage['terminal'], names: readonly string[]): string =>
  names.slice(0, namesUpTo).join(', ') + (names.length > namesUpTo ? ` ${moreIn(names.length - namesUpTo, full)}` : '');

/** The format that leaves nothing out. */
const full = '--format md';

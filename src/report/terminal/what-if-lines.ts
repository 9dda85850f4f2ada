import type { Documents } from '../documents/document.ts';
import { apart } from './apart.ts';
import { hang } from './cell-width.ts';
import type { TerminalPage } from './terminal-page.ts';

type Overlap = Documents['overlap'];

/** The figures after a change, beside those before it; all else on the page is as it stands before. */
export function whatIfLines(page: TerminalPage, { redundancy, personDays, gaps, whatIf: after }: Overlap): string[] {
  if (after === null) return [];
  const { terminal, say, ink, width } = page;
  const changed = (
    name: string,
    from: number | null,
    to: number | null,
    printed: (x: number, digits: number) => string,
  ) => {
    const known = (x: number | null) => (x === null ? terminal.unknown : printed(x, 0));
    const pair = from === null || to === null ? ([known(from), known(to)] as const) : apart(from, to, 0, printed);
    return terminal.changed(name, ...pair);
  };
  const amount = (x: number, digits: number) => say.number(x, Math.max(1, digits));
  const names = terminal.whatIfFigures;
  const figures = [
    changed(names.redundancy, redundancy, after.redundancy, say.percent),
    changed(names.planned, personDays.planned, after.personDays.planned, amount),
    changed(names.saving, personDays.saving, after.personDays.saving, amount),
    changed(names.gaps, gaps.indicators.length, after.gaps.indicators.length, amount),
  ];
  const title = `${ink.bold(terminal.whatIf)} ${terminal.label(after.changes.join(', '))}`;
  return [...hang('', `${title}${terminal.semicolons(figures)}`, width), ...hang('', terminal.beforeChange, width)];
}

import type { Documents } from '../documents/document.ts';
import { hang } from './cells.ts';
import type { Sheet } from './sheet.ts';

type Overlap = Documents['overlap'];

/** The figures after a change, beside those before it. */
export function whatIf(sheet: Sheet, { redundancy, personDays, gaps, whatIf: after }: Overlap): string[] {
  if (after === null) return [];
  const { terminal, say, ink, width } = sheet;
  const share = (x: number | null) => (x === null ? terminal.unknown : say.percent(x));
  const amount = (x: number | null) => (x === null ? terminal.unknown : say.number(x, 1));
  const names = terminal.whatIfFigures;
  const figures = [
    terminal.changed(names.redundancy, share(redundancy), share(after.redundancy)),
    terminal.changed(names.planned, amount(personDays.planned), amount(after.personDays.planned)),
    terminal.changed(names.saving, amount(personDays.saving), amount(after.personDays.saving)),
    terminal.changed(names.gaps, say.number(gaps.indicators.length), say.number(after.gaps.indicators.length)),
  ];
  return hang(
    '',
    `${ink.bold(terminal.whatIf)} ${terminal.label(after.changes.join(', '))}${terminal.parted(figures)}`,
    width,
  );
}

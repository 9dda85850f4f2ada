import type { Span } from '../../model/period.ts';
import type { Documents } from '../documents/document.ts';
import { blank, cells, padEnd, wrap } from './cell-width.ts';
import type { TerminalPage } from './terminal-page.ts';
import { cellOf, dayOfDate, type Unit, unitsOf } from './timeline.ts';

type Overlap = Documents['overlap'];
type Evaluation = Overlap['evaluations'][number];

/** How the scale is drawn: cells a unit, blanks between units, and how wide the names beside it are. */
interface Layout {
  readonly cells: number;
  readonly between: number;
  readonly names: number;
}

/** Cells a unit and blanks between, the roomiest first. Weeks are many: they stand close. */
const scales = {
  spaced: [
    [5, 1],
    [4, 1],
    [3, 1],
    [2, 1],
    [1, 1],
    [1, 0],
  ],
  close: [
    [2, 0],
    [1, 0],
  ],
} as const;

/** Cells that names are given: all they need, else wrapped to less. */
const namesNeed = [Number.POSITIVE_INFINITY, 28, 14];

/** Who comes when: a line an evaluation, its days filled, today marked. Nothing where it spans over ten years. */
export function calendarLines(page: TerminalPage, { evaluations, today }: Overlap): string[] {
  if (evaluations.length === 0) return [];
  const most = (figure: (evaluation: Evaluation) => number) =>
    evaluations.reduce((largest, evaluation) => Math.max(largest, figure(evaluation)), Number.NEGATIVE_INFINITY);
  const span = { start: -most(({ start }) => -dayOfDate(start)), end: most(({ end }) => dayOfDate(end)) };
  const units = unitsOf(page, span);
  const ids = most(({ id }) => cells(id));
  const owners = page.wide
    ? Math.min(
        24,
        most(({ owner }) => cells(owner)),
      )
    : 0;
  const beside = ids + 2 + (owners > 0 ? owners + 4 : 1);
  const close = units.some(({ label }) => label === '');
  const layout = layoutOf(
    units.length,
    page.width - beside,
    most(({ title }) => cells(title)),
    close,
  );
  if (layout === null) return [];
  const lead = beside + layout.names;
  return [
    ...heads(page, units, layout, lead),
    ...todayLine(page, units, layout, lead, dayOfDate(today)),
    ...evaluations.flatMap((evaluation) => row(page, evaluation, units, layout, { ids, owners, today })),
  ];
}

/** As many cells a unit as fit, five at most. Long names are wrapped before a unit has less than two, and before the scale is given up. */
function layoutOf(units: number, space: number, longest: number, close: boolean): Layout | null {
  if (units === 0) return null;
  for (const atLeast of [2, 1]) {
    for (const names of namesNeed.map((need) => Math.min(longest, need))) {
      for (const [n, between] of scales[close ? 'close' : 'spaced']) {
        const scale = units * (n + between) - between;
        if (n >= atLeast && scale + names <= space)
          return { cells: n, between, names: Math.min(longest, space - scale) };
      }
    }
  }
  return null;
}

const at = ({ cells: n, between }: Layout, unit: number): number => unit * (n + between);

/** A head stands over its unit where the one before leaves room. */
function heads({ width }: TerminalPage, units: readonly Unit[], layout: Layout, lead: number): string[] {
  let line = blank(lead);
  for (const [i, { label }] of units.entries()) {
    const start = lead + at(layout, i);
    const free = i === 0 || cells(line.trimEnd()) < start;
    if (label === '' || !free || start + cells(label) > width) continue;
    line = padEnd(line.trimEnd(), start) + label;
  }
  return [line.trimEnd()];
}

function todayLine(
  { marks, terminal, width }: TerminalPage,
  units: readonly Unit[],
  layout: Layout,
  lead: number,
  today: number,
): string[] {
  const i = units.findIndex(({ start, end }) => start <= today && today <= end);
  const unit = units[i];
  if (unit === undefined) return [];
  const column = lead + at(layout, i) + cellOf(today, unit, layout.cells);
  const after = `${marks.today} ${terminal.today}`;
  if (column + cells(after) <= width) return [blank(column) + after];
  const before = `${terminal.today} ${marks.today}`;
  return [blank(column + 1 - cells(before)) + before];
}

function row(
  { ink, marks }: TerminalPage,
  evaluation: Evaluation,
  units: readonly Unit[],
  layout: Layout,
  { ids, owners, today }: { ids: number; owners: number; today: string },
): string[] {
  const mark = evaluation.end < today ? marks.completed : marks.planned;
  const span = { start: dayOfDate(evaluation.start), end: dayOfDate(evaluation.end) };
  const bars = units.map((unit) =>
    filled(span, unit, layout.cells)
      .map((on) => (on ? mark : marks.empty))
      .join(''),
  );
  const scale = bars.join(blank(layout.between));
  const names = wrap(evaluation.title, layout.names);
  const owned = owners > 0 ? wrap(evaluation.owner, owners) : [];
  const rows = Array.from({ length: Math.max(names.length, owned.length) }, (_, i) => {
    const id = padEnd(i === 0 ? ink.bold(evaluation.id) : '', ids + 2);
    const owner = owners > 0 ? padEnd(owned[i] ?? '', owners + 2) : '';
    const name = padEnd(names[i] ?? '', layout.names + (owners > 0 ? 2 : 0));
    return `${id}${name}${owner}${owners > 0 ? '' : ' '}${i === 0 ? scale : ''}`.trimEnd();
  });
  return rows;
}

function filled(span: Span, unit: Unit, n: number): boolean[] {
  if (span.end < unit.start || span.start > unit.end) return Array.from({ length: n }, () => false);
  const from = cellOf(Math.max(span.start, unit.start), unit, n);
  const to = cellOf(Math.min(span.end, unit.end), unit, n);
  return Array.from({ length: n }, (_, i) => from <= i && i <= to);
}

import { byCodePoint } from '../../model/code-point.ts';
import { nfc } from '../../model/normal-form.ts';
import type { Derived } from '../../model/settings.ts';
import type { Part } from '../../model/summaries.ts';
import { detached } from '../cells/memo.ts';
import { columnAt, columnCalled } from '../header/column-at.ts';
import type { Named, ObservationCells } from '../observations/cells.ts';
import { originAt } from '../rows/column.ts';
import { type Sheet, whereOf } from '../rows/sheet.ts';
import type { CsvRecord } from '../table.ts';
import type { Every } from './intervals.ts';

/** What an event counts for. */
export type Counting =
  | { readonly by: 'count' }
  | { readonly by: 'sum' | 'mean'; readonly column: Named }
  | { readonly by: 'share'; readonly holds: (record: CsvRecord) => boolean };

/** One entry of `derive`, its columns found in an event list. */
export interface Plan {
  /** an id, or the column of ids */
  readonly indicator: string | Named;
  readonly date: Named;
  readonly every: Every;
  readonly keeps: (record: CsvRecord) => boolean;
  readonly counting: Counting;
  /** '' where the events have no places, `(none)` for an event without one */
  readonly placeOf: (cells: ObservationCells) => string;
  readonly partOf: (cells: ObservationCells) => Part;
  readonly others: 'skip' | 'error';
  readonly since: string | null;
  readonly until: string | null;
}

/** What stands for an empty cell of place or part: such an event is one of its own, never the total. */
const nowhere = '(none)';

/** Finds the columns of an entry of `derive`; `null` where one is not there, which the reader of the header has told. */
export function planOf(derived: Derived, sheet: Sheet): Plan | null {
  const { layout } = sheet.table;
  const lacks: (string | number)[] = [];
  const cellOf = (called: string | number, find = columnAt): number => {
    const index = find(layout, called as never);
    if (index === null) lacks.push(called);
    return index ?? 0;
  };
  const column = (called: string | number): Named => ({
    name: typeof called === 'string' ? called : (layout.names[called - 1] ?? String(called)),
    origin: originAt([cellOf(called)]),
  });
  const dates = [derived.date].flat();
  for (const called of Object.keys(derived.where ?? {})) cellOf(called, columnCalled as typeof columnAt);
  const plan: Plan = {
    indicator: typeof derived.indicator === 'string' ? nfc(derived.indicator) : column(derived.indicator.column),
    date: { name: dates.map(String).join(' '), origin: originAt(dates.map((called) => cellOf(called))) },
    every: derived.every ?? 'month',
    keeps: whereOf(sheet.table, derived.where),
    counting: countingOf(derived.value ?? 'count', column),
    placeOf: placeIn(sheet, derived.location === undefined ? null : column(derived.location)),
    partOf: partIn(
      sheet,
      Object.entries(derived.by ?? {}).map(([name, called]) => ({ ...column(called), name })),
    ),
    others: derived.others ?? 'error',
    since: derived.since ?? null,
    until: derived.until ?? null,
  };
  return lacks.length > 0 ? null : plan;
}

function countingOf(value: NonNullable<Derived['value']>, column: (called: string | number) => Named): Counting {
  if (value === 'count') return { by: 'count' };
  if ('sum' in value) return { by: 'sum', column: column(value.sum) };
  if ('mean' in value) return { by: 'mean', column: column(value.mean) };
  const tests = Object.entries(value.share).map(([called, wanted]) => ({
    ...column(called),
    wanted: nfc(wanted.trim()),
  }));
  return {
    by: 'share',
    holds: (record) => tests.every(({ origin, wanted }) => nfc(origin?.text(record) ?? '') === wanted),
  };
}

function placeIn({ totals }: Sheet, location: Named | null): Plan['placeOf'] {
  if (location === null) return () => '';
  return (cells) => {
    const text = cells.text(location);
    return totals.place(text) ? nowhere : text;
  };
}

function partIn({ totals }: Sheet, columns: readonly Named[]): Plan['partOf'] {
  const sorted = [...columns].sort((a, b) => byCodePoint(a.name, b.name));
  const names = sorted.map(({ name }) => name);
  const known = new Map<string, Part>();
  return (cells) => {
    const values = sorted.map((column) => {
      const text = cells.text(column);
      return totals.part(text) ? nowhere : text;
    });
    const key = values.join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    const part = { columns: names, values: values.map(detached) };
    known.set(detached(key), part);
    return part;
  };
}

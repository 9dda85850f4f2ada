import { byCodePoint } from '../../model/code-point.ts';
import { nfc } from '../../model/normal-form.ts';
import type { Derived } from '../../model/settings.ts';
import type { Part } from '../../model/summaries.ts';
import { detached } from '../cells/memo.ts';
import type { NamedValues, Renaming, ValuesByColumn } from '../cells/named-values.ts';
import { columnAt, columnCalled } from '../header/column-at.ts';
import type { CsvRecord } from '../input-table.ts';
import type { Named, ObservationCells } from '../observations/observation-cells.ts';
import { originAt, renamed } from '../rows/column.ts';
import { type CsvSheet, keeperOf } from '../rows/csv-sheet.ts';

/** What an event counts for. */
export type Counting =
  | { readonly by: 'count' }
  | { readonly by: 'sum' | 'mean'; readonly column: Named }
  | {
      readonly by: 'share';
      readonly columns: readonly Named[];
      /** whether it has the answers that are asked for; `null` where it has none */
      readonly holds: (record: CsvRecord) => boolean | null;
    };

/** One entry of `derive`, its columns found in an event list. */
export interface Plan {
  /** an id, or the column of ids */
  readonly indicator: string | Named;
  readonly date: Named;
  readonly keeps: (record: CsvRecord) => boolean;
  readonly counting: Counting;
  /** '' where the events have no places, `(none)` for an event without one */
  readonly placeOf: (cells: ObservationCells) => string;
  readonly partOf: (cells: ObservationCells) => Part;
}

/** What the lists of one entry have in common: what its settings name, and the parts that there are. */
export interface Shared {
  readonly where: ValuesByColumn;
  /** the answers of a share */
  readonly answers: ValuesByColumn;
  readonly map: ReadonlyMap<string, Renaming>;
  /** takes the parts by their values */
  readonly parts: Map<string, Part>;
}

/** What stands for an empty cell of place or part: such an event is one of its own, never the total. */
const nowhere = '(none)';

/** Finds the columns of an entry of `derive`; `null` where one is not there, which the reader of the header has told. */
export function planOf(derived: Derived, sheet: CsvSheet, { where, answers, map, parts }: Shared): Plan | null {
  const { layout } = sheet.table;
  const lacks: (string | number)[] = [];
  const cellOf = (called: string | number, find = columnAt): number => {
    const index = find(layout, called as never);
    if (index === null) lacks.push(called);
    return index ?? 0;
  };
  /** @param name the column that `map` may call it, as in `files`; else by its header */
  const column = (called: string | number, name?: string): Named => {
    const index = cellOf(called);
    const names = map.get(name ?? '') ?? [...map].find(([header]) => columnAt(layout, header) === index)?.[1];
    return {
      name: typeof called === 'string' ? called : (layout.names[called - 1] ?? String(called)),
      origin: renamed(originAt([index]), names),
    };
  };
  const dates = [derived.date].flat();
  for (const called of where.keys()) cellOf(called, columnCalled as typeof columnAt);
  const plan: Plan = {
    indicator:
      typeof derived.indicator === 'string' ? nfc(derived.indicator) : column(derived.indicator.column, 'indicator'),
    date: { name: dates.map(String).join(' '), origin: originAt(dates.map((called) => cellOf(called))) },
    keeps: keeperOf(layout, where),
    counting: countingOf(derived.value ?? 'count', column, answers, sheet.missing),
    placeOf: placeIn(sheet, derived.location === undefined ? null : column(derived.location, 'location')),
    partOf: partIn(
      sheet,
      Object.entries(derived.by ?? {}).map(([name, called]) => ({ ...column(called, name), name })),
      parts,
    ),
  };
  return lacks.length > 0 ? null : plan;
}

function countingOf(
  value: NonNullable<Derived['value']>,
  column: (called: string | number) => Named,
  answers: ValuesByColumn,
  missing: (text: string) => boolean,
): Counting {
  if (value === 'count') return { by: 'count' };
  if ('sum' in value) return { by: 'sum', column: column(value.sum) };
  if ('mean' in value) return { by: 'mean', column: column(value.mean) };
  const questions = [...answers].map(([called, wanted]) => ({ ...column(called), wanted }));
  const answered = questions.map(({ origin, wanted }) => (record: CsvRecord) => {
    return answer(origin?.text(record) ?? '', wanted, missing);
  });
  return {
    by: 'share',
    columns: questions,
    holds: (record) => {
      const all = answered.map((read) => read(record));
      // one that is not answered leaves open whether all would be as asked for
      return all.includes(null) ? null : !all.includes(false);
    },
  };
}

/** Whether a cell holds a wanted answer; `null` where it holds none at all. A word for missing may be asked for like any other. */
const answer = (text: string, wanted: NamedValues, missing: (text: string) => boolean): boolean | null =>
  wanted.find(text) !== null ? true : missing(text) ? null : false;

function placeIn({ totals }: CsvSheet, location: Named | null): Plan['placeOf'] {
  if (location === null) return () => '';
  return (cells) => {
    const text = cells.text(location);
    return totals.place(text) ? nowhere : text;
  };
}

function partIn({ totals }: CsvSheet, columns: readonly Named[], known: Map<string, Part>): Plan['partOf'] {
  const sorted = [...columns].sort((a, b) => byCodePoint(a.name, b.name));
  const names = sorted.map(({ name }) => name);
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

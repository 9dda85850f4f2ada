import type { Renaming } from '../cells/named-values.ts';
import type { CsvRecord, InputTable } from '../input-table.ts';

/** Where a column's texts come from: cells of the file, or a constant of its settings (then it has no place). */
export interface Origin {
  /** the first of its cells; `null` for a constant */
  readonly index: number | null;
  readonly text: (record: CsvRecord) => string;
}

/** The texts of a known column; `null` where the file has no such column and no constant stands for it. */
export function originOf({ layout, settings, named }: InputTable, name: string): Origin | null {
  const cells = layout.columns.get(name);
  if (cells !== undefined && cells.length > 0) return renamed(originAt(cells), named.map.get(name));
  const { constants = {} } = settings;
  if (!Object.hasOwn(constants, name)) return null;
  const constant = constants[name]?.trim() ?? '';
  return { index: null, text: () => constant };
}

/** The same with the names that `map` of the settings gives its values. */
export const renamed = ({ index, text }: Origin, names: Renaming | undefined): Origin => ({
  index,
  text: names === undefined ? text : (record) => names.textOf(text(record)),
});

/** The texts of one cell, or of several joined by a blank, empty ones left out. */
export function originAt(cells: readonly number[]): Origin {
  const [first = 0] = cells;
  if (cells.length === 1) return { index: first, text: ({ cells }) => cells[first] ?? '' };
  return {
    index: first,
    text: (record) =>
      cells
        .map((i) => record.cells[i] ?? '')
        .filter((text) => text !== '')
        .join(' '),
  };
}

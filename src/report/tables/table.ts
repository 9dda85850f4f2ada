/** One cell of a table: never localised; dates in ISO form, lists joined by `|` as the input files have them. */
export type Cell = string | number | boolean | null;

/**
 * `choice`: one of a few known words, as `on-track`; `score`: 0 to 100, `change`: a difference of such; `share`: 0 to 1, shown as a
 * percentage; `ratio`: 1 for the whole, unbounded.
 */
export type ColumnType =
  | 'text'
  | 'choice'
  | 'number'
  | 'integer'
  | 'score'
  | 'change'
  | 'share'
  | 'ratio'
  | 'date'
  | 'yes-no';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** what stands in it, in a line */
  readonly about: string;
}

/** A table of a document, its rows made. */
export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How one table is made of one kind of document. */
export interface TableOf<D> {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
  rows(document: D): readonly (readonly Cell[])[];
}

/** A column and where its cells come from. */
export interface From<D, R> extends Column {
  readonly of: (row: R, document: D) => Cell;
}

/** Describes a table once: `each` gives what its rows are made from, every column one cell of them. */
export const defineTable = <D, R>(
  name: string,
  about: string,
  each: (document: D) => Iterable<R>,
  columns: readonly From<D, R>[],
): TableOf<D> => ({
  name,
  about,
  columns: columns.map(({ name: column, type, about: what }) => ({ name: column, type, about: what })),
  rows: (document) => Array.from(each(document), (row) => columns.map(({ of }) => of(row, document))),
});

/** A table made of a document. */
export const tableFrom = <D>({ name, about, columns, rows }: TableOf<D>, document: D): Table => ({
  name,
  about,
  columns,
  rows: rows(document),
});

/** The first rows of a table, and how many more there are: a page is no place for thousands. */
export const firstRows = (table: Table, most: number): { readonly table: Table; readonly more: number } => ({
  table: table.rows.length <= most ? table : { ...table, rows: table.rows.slice(0, most) },
  more: Math.max(0, table.rows.length - most),
});

/** A list in one cell, as the input files write it. */
export const joined = (items: readonly string[] | 'all'): string => (items === 'all' ? items : items.join('|'));

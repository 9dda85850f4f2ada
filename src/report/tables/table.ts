/** One cell of a table: never localised; dates in ISO form, lists joined by `|` as the input files have them. */
export type TableCell = string | number | boolean | null;

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

export interface ColumnOfTable {
  readonly name: string;
  readonly type: ColumnType;
  /** what stands in it, in a line */
  readonly description: string;
}

/** A table of a document, its rows made. */
export interface DocumentTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnOfTable[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** How one table is made of one kind of document. */
export interface TableDefinition<D> {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnOfTable[];
  rows(document: D): readonly (readonly TableCell[])[];
}

/** A column and where its cells come from. */
export interface ColumnSource<D, R> extends ColumnOfTable {
  readonly cell: (row: R, document: D) => TableCell;
}

/** Describes a table once: `each` gives what its rows are made from, every column one cell of them. */
export const defineTable = <D, R>(
  name: string,
  description: string,
  each: (document: D) => Iterable<R>,
  columns: readonly ColumnSource<D, R>[],
): TableDefinition<D> => ({
  name,
  description,
  columns: columns.map(({ name: column, type, description: what }) => ({ name: column, type, description: what })),
  rows: (document) => Array.from(each(document), (row) => columns.map(({ cell }) => cell(row, document))),
});

/** A table made of a document. */
export const tableFrom = <D>({ name, description, columns, rows }: TableDefinition<D>, document: D): DocumentTable => ({
  name,
  description,
  columns,
  rows: rows(document),
});

/** The first rows of a table, and how many more there are: a page is no place for thousands. */
export const firstRows = (
  table: DocumentTable,
  most: number,
): { readonly table: DocumentTable; readonly more: number } => ({
  table: table.rows.length <= most ? table : { ...table, rows: table.rows.slice(0, most) },
  more: Math.max(0, table.rows.length - most),
});

/** A list in one cell, as the input files write it. */
export const joinedList = (items: readonly string[] | 'all'): string => (items === 'all' ? items : items.join('|'));

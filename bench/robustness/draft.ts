import { columns, type Meant } from './content.ts';

/** How the cells of a file are written. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  /** what stands before a quote within a quoted cell: the quote itself, a backslash, nothing */
  readonly before: string;
  readonly end: string;
  /** whether every cell is quoted, or only those that need it */
  readonly all: boolean;
}

export const plain: Dialect = { delimiter: ',', quote: '"', before: '"', end: '\r\n', all: false };

/** A row before it is written: its cells as text, and what separates them where that is not the dialect's. */
export interface DraftRow {
  /** cells as they are written, quotes included */
  readonly cells: string[];
  /** one more than there are cells less two: what stands between them */
  readonly between: string[];
  end: string;
}

/** A table that is about to be polluted: its header is row 0. */
export const draft = (meant: readonly Meant[], dialect: Dialect = plain): DraftRow[] =>
  [columns as readonly string[], ...meant.map((row) => columns.map((column) => row[column]))].map((cells) =>
    draftRow(cells, dialect),
  );

export const draftRow = (cells: readonly string[], dialect: Dialect): DraftRow => ({
  cells: cells.map((cell) => written(cell, dialect)),
  between: cells.slice(1).map(() => dialect.delimiter),
  end: dialect.end,
});

function written(cell: string, { delimiter, quote, before, all }: Dialect): string {
  const needs = [quote, delimiter, '\n', '\r'].some((sign) => cell.includes(sign));
  return all || needs ? quote + cell.replaceAll(quote, before + quote) + quote : cell;
}

export const text = (rows: readonly DraftRow[]): string =>
  rows.map(({ cells, between, end }) => cells.map((cell, i) => cell + (between[i] ?? '')).join('') + end).join('');

/** Physical line on which each row starts, from 1; row 0 is the header. CR, LF and CRLF end a line. */
export function lines(rows: readonly DraftRow[]): number[] {
  let line = 1;
  return rows.map((row) => {
    const starts = line;
    line += text([row]).match(/\r\n|\r|\n/g)?.length ?? 0;
    return starts;
  });
}

import { type InputColumn, type Kind, kinds } from '../../model/kinds.ts';
import { type Origin, originOf } from './column.ts';
import type { CsvSheet } from './csv-sheet.ts';

/** A column of a sheet: its definition and where its texts come from; `origin` is `null` where the file has none. */
interface Field {
  readonly column: InputColumn;
  readonly origin: Origin | null;
}

/** The columns of a kind as one sheet has them. */
export type Fields = ReadonlyMap<string, Field>;

export const fieldsOf = (sheet: CsvSheet, kind: Kind): Fields =>
  new Map(kinds[kind].columns.map((column) => [column.name, { column, origin: originOf(sheet.table, column.name) }]));

/** Names of required columns that a sheet lacks: told by the reader of its header. */
export const lacking = (fields: Fields): string[] =>
  [...fields.values()]
    .filter(({ column, origin }) => column.required && origin === null)
    .map(({ column }) => column.name);

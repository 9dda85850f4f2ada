import type { Fault } from '../model/fault.ts';
import type { FileRead } from '../model/file-read.ts';
import type { Kind } from '../model/kinds.ts';
import type { FileSettings } from '../model/settings.ts';
import type { Renaming, ValuesByColumn } from './cells/named-values.ts';

/** One record of a CSV file: its cells as texts, trimmed, quotes resolved. */
export interface CsvRecord {
  /** the physical line on which it starts, from 1 */
  readonly line: number;
  readonly cells: readonly string[];
  /** where cell i (from 0) begins, its opening quote if it has one; worked out when asked. Both count from 1, UTF-16 units */
  position(i: number): { readonly line: number; readonly column: number };
}

/** A row that is no record, for a stray quote or a limit: what of it could be read. */
export interface LostRow {
  readonly fault: Fault;
  /** its cells as far as they can be told: from the fault on they are a guess */
  readonly cells: readonly string[];
}

/** A quoted cell that most likely has swallowed rows: the line of its row on which it begins, and the last of it. */
export interface Swallowed {
  readonly fault: Fault;
  readonly from: { readonly line: number; readonly column: number };
  readonly to: number;
}

/** Values that the settings of an entry name, by column. */
export interface NamedInTable {
  readonly where: ValuesByColumn;
  readonly map: ReadonlyMap<string, Renaming>;
}

/** What the columns of a file mean. Cell indices count from 0. */
export interface Layout {
  /** line of the header */
  readonly line: number;
  /** the header's cells as they stand, empty trailing ones left out: their number is that of the columns */
  readonly names: readonly string[];
  /** the row of HXL tags below the header, if there is one */
  readonly tags: readonly string[] | null;
  /** known column → the cells it is made of; several are joined by a blank */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** disaggregation columns by their name (`by_sex`) */
  readonly parts: ReadonlyMap<string, number>;
  /** of a wide table: the columns that are periods, or ids of indicators */
  readonly wide: {
    readonly spread: 'periods' | 'indicators';
    /** with the place of the header */
    readonly columns: readonly { index: number; name: string; line: number; column: number }[];
  } | null;
}

/** A CSV file opened: its layout known, its records still to come. */
export interface InputTable {
  /** as shown */
  readonly file: string;
  readonly kind: Kind | 'events';
  /** what `files` in the settings says of this file */
  readonly settings: FileSettings;
  /** the values that `where` and `map` of the settings name: what all files of one entry have of them */
  readonly named: NamedInTable;
  readonly encoding: FileRead['encoding'];
  readonly delimiter: FileRead['delimiter'];
  readonly layout: Layout;
  /** rows have empty cells beyond the header as a rule: spreadsheets save columns that were once filled */
  readonly trailing: boolean;
  /**
   * an error stands against the header (a required column is missing, two mean the same): no row can be used, but the ids in
   * them, where there is a column of ids, are known
   */
  readonly faulty: boolean;
  /** records below the header in batches; blank rows and the row of HXL tags are passed over. To be walked once. */
  readonly records: AsyncIterable<readonly CsvRecord[]>;
  /** the rows lost since this was last asked, on the way to the batch that was handed on last */
  lostRows(): readonly LostRow[];
  /** the cells that have swallowed rows, likewise; not told yet */
  swallowed(): readonly Swallowed[];
  /** why reading ended before the file did: a limit, or what is no text; `null` where it did not. Known once the records are walked */
  cut(): Fault | null;
  /** size of the file; known once the records are walked */
  bytes(): number;
}

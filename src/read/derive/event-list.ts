import type { Derived } from '../../model/settings.ts';
import type { InputTable } from '../input-table.ts';
import type { Reading } from '../reading.ts';

/** An event list and the entries of `derive` that read it alike. */
export interface EventList {
  readonly table: InputTable;
  readonly derived: readonly Derived[];
  /** where what is wrong with this list goes */
  readonly reading: Reading;
  /** counts the row that begins on a line as left out */
  readonly leaveOutLine: (line: number) => void;
}

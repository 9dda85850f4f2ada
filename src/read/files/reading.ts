import type { Fault } from '../../model/fault.ts';

/** What the reader is given by the walk: where faults go, and what other rooms know. */
export interface Reading {
  raise(fault: Fault): void;
  /** a row is left out for a fault that was raised here (`cell/quote`, `file/unclosed-quote`, `file/limit`) */
  leaveOut(): void;
  /** whether a text is a period as it is written; headers of wide tables are */
  isPeriod(text: string): boolean;
}

/** The same without a word: for a file that is read a second time. */
export const quietly = (reading: Reading): Reading => ({ ...reading, raise: () => {}, leaveOut: () => {} });

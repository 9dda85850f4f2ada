import type { Meant } from './content.ts';

/** A file that someone might hand in, and what was meant by it. */
export interface Polluted {
  /** the kind of pollution, a row of the table in docs/robustness.md */
  readonly kind: string;
  /** where it was done, for the one who looks for the cause */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** what the file would say if it were clean, with the line on which each row starts */
  readonly meant: readonly (Meant & { readonly line: number })[];
  /** lines on which an error or warning is at the right place */
  readonly at: readonly number[];
}

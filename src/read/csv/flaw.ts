/** The place of what is wrong with a record as text. */
export interface FlawPlace {
  readonly line: number;
  readonly column: number;
  /** the cell as it stands, from its opening quote to the end of that line */
  readonly text: string;
  /** the cells of the record before it */
  readonly cells: readonly string[];
}

export type Flaw = FlawPlace &
  (
    | { readonly what: 'stray-quote' | 'open-quote' }
    | { readonly what: 'swallowed'; readonly lines: number }
    | { readonly what: 'limit'; readonly limit: 'cell' | 'columns' }
  );

export const mostColumns = 1000;
/** characters (UTF-16 units) of one cell: 1 MiB */
export const longestCell = 1_048_576;
/** a record of a thousand long cells that still has not ended is given up here, before the text outgrows a string */
export const longestRecord = 67_108_864;

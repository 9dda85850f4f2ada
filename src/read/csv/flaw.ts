/** The place of what is wrong with a record as text. */
export interface FlawPlace {
  readonly line: number;
  readonly column: number;
  /** the cell as it stands, from its opening quote to the end of that line */
  readonly text: string;
  /** the line as a whole, as far as it can be one of a table */
  readonly row: string;
  /** the cells of the record before it */
  readonly cells: readonly string[];
}

export type Flaw = FlawPlace &
  (
    | { readonly what: 'stray-quote' | 'open-quote' }
    | { readonly what: 'swallowed'; readonly lineCount: number }
    /** from here on it is no text: nothing more can be read */
    | { readonly what: 'not-text'; readonly why: 'encoding' | 'nul' | 'damaged' }
    | { readonly what: 'limit'; readonly limit: 'row' | 'cell' | 'columns' }
  );

export const mostColumns = 1000;
/** characters (UTF-16 units) of one cell: 1 MiB */
export const longestCell = 1_048_576;
/** characters of a line that is torn, as far as it is kept */
export const longestRow = 65_536;
/** characters of a record: a thousand long cells may take more memory than there is */
export const longestRecord = 16_777_216;

/** Where in the input something stands. Line and column count from 1; `null` where it is a matter of the whole file or folder. */
export interface Place {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** the column's known name, as `target` */
  readonly field: string | null;
  /** the text at fault, as it stands in the file */
  readonly value: string | null;
}

/** Where one cell begins, its opening quote if it has one, and what it says. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Where a row stands, and each of its cells by the column's known name. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, CellPlace>>;
}

/** The place of one field of a row; of the whole row (column 1) where the file has no such column or no field is named. */
export function place({ at }: { readonly at: RowPlace }, field?: string): Place {
  const cell = field === undefined ? undefined : at.cells[field];
  if (cell === undefined) return { ...linePlace(at.file, at.line), field: field ?? null };
  return { file: at.file, line: cell.line, column: cell.column, field: field ?? null, value: cell.text };
}

/** A matter of a whole line. */
export const linePlace = (file: string, line: number | null, value: string | null = null): Place => ({
  file,
  line,
  column: 1,
  field: null,
  value,
});

/** A matter of a whole file, or with no argument of the whole folder. */
export const wholeFile = (file: string | null = null): Place => ({
  file,
  line: null,
  column: null,
  field: null,
  value: null,
});

/** Lines by their numbers, and by their files too where some are of another file than `own`: `null` for a line of that. */
export function lineNumbersOf(places: readonly { readonly file: string; readonly line: number }[], own: string) {
  const lineNumbers = places.map(({ line }) => line);
  const files = places.map(({ file }) => (file === own ? null : file));
  return files.some((file) => file !== null) ? { lineNumbers, files } : { lineNumbers };
}

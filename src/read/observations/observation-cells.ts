import { measures } from '../../model/measures.ts';
import { nfc } from '../../model/normal-form.ts';
import type { Span } from '../../model/period.ts';
import { linePlace } from '../../model/place.ts';
import { fault, type ReadingCode, type ReadingFacts } from '../../model/reading-facts.ts';
import { controlCharacter } from '../cells/control.ts';
import { memo } from '../cells/memo.ts';
import { type NumberStyle, parseNumber } from '../cells/number.ts';
import { outOfRange } from '../cells/range.ts';
import { answer, parseYesNo } from '../cells/yes-no.ts';
import type { Measured } from '../framework/goal.ts';
import type { CsvRecord } from '../input-table.ts';
import { type Origin, originOf } from '../rows/column.ts';
import { type CsvSheet, cellPlace } from '../rows/csv-sheet.ts';

/** A column of a sheet by its known name; `origin` is `null` where the file has none. */
export interface Named {
  readonly name: string;
  readonly origin: Origin | null;
}

const nothing: CsvRecord = { line: 0, cells: [], position: () => ({ line: 0, column: 1 }) };

export const namedColumn = ({ table }: CsvSheet, name: string): Named => ({ name, origin: originOf(table, name) });

/**
 * Reads the cells of one record after another, without an object a cell: there may be hundreds of millions. A number that is
 * missing or wrong is NaN; `bad` says whether an error has been told of the present record.
 */
export class ObservationCells {
  bad = false;
  /** the id of the indicator that the row is of, where it is known: what is told is about it */
  subject: string | null = null;
  readonly #sheet: CsvSheet;
  readonly #styles: { readonly strict: NumberStyle; readonly percent: NumberStyle };
  /** texts repeat: each is normalised and searched for control characters once */
  readonly #text = memo((raw: string) => ({ text: nfc(raw), character: controlCharacter(raw) }));
  /** what tells a row from others: a fault is about these */
  readonly #key: readonly Named[];
  readonly #indicator: Named;
  #record = nothing;

  constructor(sheet: CsvSheet) {
    const strict = { decimal: sheet.decimal, delimiter: sheet.table.delimiter, percentAllowed: false };
    this.#sheet = sheet;
    this.#indicator = namedColumn(sheet, 'indicator');
    this.#key = ['period', 'location'].map((name) => namedColumn(sheet, name));
    this.#styles = { strict, percent: { ...strict, percentAllowed: true } };
  }

  take(record: CsvRecord): void {
    this.#record = record;
    this.bad = false;
    this.subject = null;
  }

  raw({ origin }: Named): string {
    return origin === null ? '' : origin.text(this.#record);
  }

  /** A text, NFC; '' where the cell is empty. */
  text(column: Named): string {
    const raw = this.raw(column);
    return raw === '' ? '' : this.said(column, raw);
  }

  /** The same of a cell's text that is at hand. */
  said(column: Named, raw: string): string {
    const { text, character } = this.#text(raw);
    if (character !== null) this.tell('cell/control-character', column, { character, column: column.name });
    return text;
  }

  /** A text that is read for its characters alone: notes are all different. */
  note(column: Named): void {
    if (column.origin === null) return;
    const character = controlCharacter(this.raw(column));
    if (character !== null) this.tell('cell/control-character', column, { character, column: column.name });
  }

  /** A number that is in no measure. */
  number(column: Named, positive = false): number {
    const text = this.raw(column);
    if (this.#sheet.missing(text)) return Number.NaN;
    const number = this.#parsed(column, text, false);
    return positive && number <= 0 ? this.outOfRange(column, text, 'positive') : number;
  }

  /** A figure in the indicator's own measure: its value, or a bound of it. */
  figure(column: Named, text: string, { measure, percentAllowed }: Measured): number {
    if (this.#sheet.missing(text)) return Number.NaN;
    if (measure !== null && measures[measure].isMilestone)
      return parseYesNo(text, this.#styles.strict) ?? this.outOfRange(column, text, 'yes-no');
    // it may be a milestone
    const said = measure === null ? answer(text) : null;
    if (said !== null) return said;
    const number = this.#parsed(column, text, percentAllowed);
    const why = outOfRange(measure, number);
    return why === null ? number : this.outOfRange(column, text, why);
  }

  #parsed(column: Named, text: string, percentAllowed: boolean): number {
    const number = parseNumber(text, percentAllowed ? this.#styles.percent : this.#styles.strict);
    if (typeof number === 'number') return number;
    const { decimal } = this.#sheet;
    if (number === 'ambiguous') this.raise('cell/ambiguous-number', column, text, { text, decimal });
    else this.raise('cell/number', column, text, { text, column: column.name, decimal, why: number });
    return Number.NaN;
  }

  outOfRange(column: Named, text: string, why: ReadingFacts['cell/range']['why']): number {
    this.raise('cell/range', column, text, { text, column: column.name, why });
    return Number.NaN;
  }

  required(column: Named): void {
    this.raise('cell/required', column, this.raw(column), { column: column.name });
  }

  /** Raises an error at a cell. */
  raise<C extends ReadingCode>(code: C, column: Named, value: string, facts: ReadingFacts[C]): void {
    this.bad = true;
    this.#raise(code, column, value, facts);
  }

  /** Tells of a year that is most likely none. @returns whether it is */
  tellDoubtful(column: Named, text: string, span: Span): boolean {
    const doubtful = this.#sheet.doubtfulYear(span);
    if (doubtful !== null) this.tell('cell/year', column, { text, ...doubtful });
    return doubtful !== null;
  }

  /** Raises what does not keep the row from being used. */
  tell<C extends ReadingCode>(code: C, column: Named, facts: ReadingFacts[C]): void {
    this.#raise(code, column, this.raw(column), facts);
  }

  #raise<C extends ReadingCode>(code: C, { name, origin }: Named, value: string, facts: ReadingFacts[C]): void {
    const { table } = this.#sheet;
    const at =
      origin === null
        ? { ...linePlace(table.file, this.#record.line), field: name }
        : cellPlace(table, this.#record, origin.index, name, value);
    const subject = { subject: this.#subject() };
    const raised = fault(code, at, facts, this.subject === null ? subject : { ...subject, indicators: [this.subject] });
    // another fault in its place: the row is spoilt
    if (this.#sheet.raise(raised) !== raised) this.bad = true;
  }

  /** The indicator, as it is called or as it is written, the period and the place of the row at hand. */
  #subject(): string[] {
    const id = this.subject ?? this.raw(this.#indicator);
    return [id, ...this.#key.map((column) => this.raw(column))].filter((text) => text !== '');
  }
}

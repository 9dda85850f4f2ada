import type { Day } from '../../model/day.ts';
import type { Fault } from '../../model/fault.ts';
import { joinedValues } from '../../model/joined-values.ts';
import { nfc } from '../../model/normal-form.ts';
import type { Span } from '../../model/period.ts';
import { type CellPlace, linePlace, type Place, place as placeOf, type RowPlace } from '../../model/place.ts';
import { fault, type ReadingCode, type ReadingFacts } from '../../model/reading-facts.ts';
import { allowed, type Choices, chosen } from '../cells/choice.ts';
import { parseComponents, type Shares } from '../cells/components.ts';
import { controlCharacter } from '../cells/control.ts';
import { parseDate } from '../cells/date.ts';
import { type NotNumber, parseNumber } from '../cells/number.ts';
import { isPeriod } from '../cells/period.ts';
import { texts } from '../cells/texts.ts';
import { answer, parseYesNo } from '../cells/yes-no.ts';
import type { CsvRecord } from '../input-table.ts';
import { isGarbling } from './blame.ts';
import { type CsvSheet, cellPlace } from './csv-sheet.ts';
import type { Fields } from './fields.ts';

/**
 * One row, its cells read by the known names of their columns. What is wrong with a cell is raised at once, and the reading goes
 * on with a value that stands in for it: `error` says that the row is not to be used, so that one run tells all that is wrong.
 */
export class CsvRow {
  readonly at: RowPlace;
  /** the first error of the row: it is left out */
  error: Fault | null = null;
  /** the fault for which what the row refers to was left out: the row is set aside with it */
  waitsFor: Fault | null = null;
  readonly #sheet: CsvSheet;
  readonly #fields: Fields;
  readonly #record: CsvRecord;
  /** columns whose cells have an error */
  #bad: readonly string[] = [];

  constructor(sheet: CsvSheet, fields: Fields, record: CsvRecord) {
    this.#sheet = sheet;
    this.#fields = fields;
    this.#record = record;
    this.at = { file: sheet.table.file, line: record.line, cells: this.#cells() };
  }

  /** Whether the cell says anything. */
  filled(name: string): boolean {
    return this.#cell(name) !== '';
  }

  /** Whether an error was told of the cell: what it gave stands in for it. */
  isBad(name: string): boolean {
    return this.#bad.includes(name);
  }

  /** Whether its cells are not what they seem: what they say is not to be held against anything. */
  get garbled(): boolean {
    return this.error !== null && isGarbling(this.error);
  }

  /** A text, NFC; '' where the cell is empty. */
  text(name: string): string {
    const text = nfc(this.#filled(name));
    this.#checkCharacters(name, text);
    return text;
  }

  /** A text, `null` where the cell is empty. */
  textOrNull(name: string): string | null {
    return this.text(name) || null;
  }

  /** Several texts, `|` between them. */
  list(name: string): string[] {
    const cell = this.#filled(name);
    this.#checkCharacters(name, cell);
    const list = texts(cell);
    if (list.length === 0 && cell !== '') this.#checkFilled(name, '');
    return list;
  }

  /** A number; `null` where it is missing or none. */
  number(name: string, percentAllowed = false): number | null {
    return this.figure(name, (text) => this.#number(name, text, percentAllowed));
  }

  /** A figure that `read` makes of the cell unless that is missing. */
  figure(name: string, read: (text: string) => number | null): number | null {
    const text = this.#present(name);
    return text === '' ? null : read(text);
  }

  /** Reads one text of a cell as a number, and tells what is wrong with it. */
  #number(name: string, text: string, percentAllowed: boolean): number | null {
    const { decimal, table } = this.#sheet;
    const number = parseNumber(text, { decimal, delimiter: table.delimiter, percentAllowed });
    if (typeof number === 'string') return this.#notNumber(name, text, number);
    if (this.#fields.get(name)?.column.positive && number <= 0) return this.outOfRange(name, 'positive');
    return number;
  }

  /** A date. */
  day(name: string): Day | null {
    const text = this.#present(name);
    if (text === '') return null;
    const day = parseDate(text, this.#sheet.dates);
    if (typeof day === 'number') return this.#checkYear(name, text, { start: day, end: day }).start;
    this.raise('cell/date', name, { text, column: name, why: day });
    return null;
  }

  /** A period. */
  period(name: string): Span | null {
    const text = this.#present(name);
    if (text === '') return null;
    const period = this.#sheet.period(text);
    if (isPeriod(period)) return this.#checkYear(name, text, period);
    this.raise('cell/period', name, { text, column: name, why: period.why });
    return null;
  }

  /** A date, or a period: its first day for `start`, its last for `end`. */
  edge(name: 'start' | 'end'): Day | null {
    const text = this.#present(name);
    if (text === '') return null;
    const day = parseDate(text, this.#sheet.dates);
    if (typeof day === 'number') return this.#checkYear(name, text, { start: day, end: day })[name];
    const period = this.#sheet.period(text);
    if (isPeriod(period)) return this.#checkYear(name, text, period)[name];
    this.raise('cell/date', name, { text, column: name, why: day });
    return null;
  }

  /** One of the allowed values; `null` where the cell is empty or says another. */
  choice<C extends Choices>(name: string, choices: C): (keyof C & string) | null {
    const text = this.#filled(name);
    return text === '' ? null : this.#chosen(name, text, choices);
  }

  /** Several of the allowed values, each once. */
  choiceList<C extends Choices>(name: string, choices: C): (keyof C & string)[] {
    const values = this.list(name).map((text) => {
      const list = joinedValues(text, (part) => chosen(part, choices) !== null);
      return this.#chosen(name, text, choices, list === null ? {} : { list });
    });
    return [...new Set(values.filter((value) => value !== null))];
  }

  #chosen<C extends Choices>(
    name: string,
    text: string,
    choices: C,
    more: Pick<ReadingFacts['cell/choice'], 'list'> = {},
  ): (keyof C & string) | null {
    const value = chosen(text, choices);
    if (value === null)
      this.raise('cell/choice', name, { text, column: name, ...allowed(text, choices), twice: false, ...more });
    return value;
  }

  /** Components with their shares. */
  components(name: string): Shares {
    const { decimal, table } = this.#sheet;
    const cell = this.#filled(name);
    this.#checkCharacters(name, cell);
    const shares = parseComponents(cell, { decimal, delimiter: table.delimiter, percentAllowed: false });
    if (shares.components.length === 0 && cell !== '') this.#checkFilled(name, '');
    for (const { text, why } of shares.bad) {
      if (why === 'positive') this.outOfRange(name, why, text);
      else this.#notNumber(name, text, why);
    }
    if (shares.twice !== null)
      this.raise('cell/choice', name, { text: shares.twice, column: name, choices: [], nearest: null, twice: true });
    return shares;
  }

  /** Tells of a value out of range. */
  outOfRange(name: string, why: ReadingFacts['cell/range']['why'], text = this.#cell(name)): null {
    this.raise('cell/range', name, { text, column: name, why });
    return null;
  }

  /** Tells that a cell must be filled. */
  required(name: string): void {
    this.raise('cell/required', name, { column: name });
  }

  /** Raises an error at a cell: the row is not to be used. */
  raise<C extends ReadingCode>(
    code: C,
    name: string,
    facts: ReadingFacts[C],
    more?: Pick<Fault, 'related' | 'indicators'>,
  ): Fault {
    this.#bad = [...this.#bad, name];
    const raised = this.#sheet.raise(fault(code, this.place(name), facts, { ...this.#subject(), ...more }));
    this.error ??= raised;
    return raised;
  }

  /** Raises what does not keep the row from being used. */
  tell<C extends ReadingCode>(
    code: C,
    name: string,
    facts: ReadingFacts[C],
    more?: Pick<Fault, 'related' | 'indicators'>,
  ): void {
    this.#note(fault(code, this.place(name), facts, { ...this.#subject(), ...more }));
  }

  /** A row whose cells are not what they seem can't be used, whatever is wrong with them. */
  #note(raised: Fault): Fault {
    const accepted = this.#sheet.raise(raised);
    if (accepted !== raised) this.error ??= accepted;
    return accepted;
  }

  /** Tells of an id that nothing has; `last`: the row can't be used without it. */
  unknownId(name: string, facts: ReadingFacts['id/unknown'], last = false): void {
    const raised = this.#note(fault('id/unknown', { ...this.place(name), value: facts.id }, facts, this.#subject()));
    if (last) this.error ??= raised;
  }

  /** A number, or a milestone's yes or no: where the measure is not known. */
  numberOrAnswer(name: string): number | null {
    return this.figure(name, (text) => answer(text) ?? this.#number(name, text, true));
  }

  /** A milestone: 1 for yes, 0 for no. */
  yesNo(name: string): number | null {
    const { decimal, table } = this.#sheet;
    return this.figure(name, (text) => {
      const value = parseYesNo(text, { decimal, delimiter: table.delimiter, percentAllowed: false });
      return value ?? this.outOfRange(name, 'yes-no');
    });
  }

  /** Whether a place means the whole mission. */
  isTotalPlace(text: string): boolean {
    return this.#sheet.totals.place(text);
  }

  place(name: string): Place {
    // where the cells stand is known: a cell of a thousand wrong ids is looked for once
    if (this.at.cells[name] !== undefined) return placeOf(this, name);
    const origin = this.#fields.get(name)?.origin;
    // a column that the file does not have: the row as a whole
    if (!origin) return { ...linePlace(this.at.file, this.at.line), field: name };
    return cellPlace(this.#sheet.table, this.#record, origin.index, name, origin.text(this.#record));
  }

  /** What tells the row from others: its id, or of goals the indicator, period and place. */
  #subject(): { readonly subject: readonly string[] } {
    const names = ['id', 'indicator', 'period', 'location'];
    return { subject: names.map((name) => nfc(this.#cell(name))).filter((text) => text !== '') };
  }

  #cell(name: string): string {
    return this.#fields.get(name)?.origin?.text(this.#record) ?? '';
  }

  /** The text of a column of texts or choices, where only the empty cell is missing. */
  #filled(name: string): string {
    return this.#checkFilled(name, this.#cell(name));
  }

  /** The text of a column of numbers, dates or periods; '' where it is missing. */
  #present(name: string): string {
    const text = this.#cell(name);
    return this.#checkFilled(name, this.#sheet.missing(text) ? '' : text);
  }

  #checkFilled(name: string, text: string): string {
    if (text === '' && this.#fields.get(name)?.column.required === 'cell') this.required(name);
    return text;
  }

  #checkCharacters(name: string, text: string): void {
    const character = controlCharacter(text);
    if (character !== null) this.tell('cell/control-character', name, { character, column: name });
  }

  /** @returns the span */
  #checkYear(name: string, text: string, span: Span): Span {
    const doubtful = this.#sheet.doubtfulYear(span);
    if (doubtful !== null) this.tell('cell/year', name, { text, ...doubtful });
    return span;
  }

  #notNumber(name: string, text: string, why: NotNumber): null {
    const { decimal } = this.#sheet;
    if (why === 'ambiguous') this.raise('cell/ambiguous-number', name, { text, decimal });
    else this.raise('cell/number', name, { text, column: name, decimal, why });
    return null;
  }

  #cells(): Record<string, CellPlace> {
    const cells: Record<string, CellPlace> = {};
    for (const [name, { origin }] of this.#fields) {
      if (origin === null || origin.index === null) continue;
      cells[name] = { ...this.#record.position(origin.index), text: origin.text(this.#record) };
    }
    return cells;
  }
}

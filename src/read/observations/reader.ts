import { qualities } from '../../model/kinds.ts';
import { nfc } from '../../model/normal-form.ts';
import type { ObservationRow } from '../../model/observation-row.ts';
import type { Span } from '../../model/period.ts';
import { total } from '../../model/summaries.ts';
import { allowed, chosen } from '../cells/choice.ts';
import { memo } from '../cells/memo.ts';
import { isPeriod } from '../cells/period.ts';
import { anyMeasure, type Measured } from '../framework/goal.ts';
import type { CsvRecord } from '../input-table.ts';
import { setAside } from '../reading.ts';
import type { CsvSheet } from '../rows/csv-sheet.ts';
import type { TableOutcome } from '../rows/outcome.ts';
import { widthOf } from '../rows/width.ts';
import { lose, otherRows, type Whose } from './indicator.ts';
import { type Named, namedColumn, ObservationCells } from './observation-cells.ts';
import { partReader } from './parts.ts';
import { type WideColumn, wideColumns } from './wide-columns.ts';

const rank = { none: 0, low: 1, medium: 2, high: 3 } as const;
const none: Pick<ObservationRow, 'weight' | 'low' | 'high' | 'quality'> = {
  weight: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
  quality: 0,
};

/**
 * Reads the records of a sheet of observations, long or wide, one after another.
 *
 * @param find looks an indicator up by the text of its id
 */
export class ObservationReader {
  readonly #sheet: CsvSheet;
  readonly #find: (text: string) => Whose;
  readonly #cells: ObservationCells;
  readonly #width: ReturnType<typeof widthOf>;
  readonly #others: ReturnType<typeof otherRows>;
  readonly #part: ReturnType<typeof partReader>;
  readonly #place: (text: string) => string;
  readonly #rank: (text: string) => number;
  readonly #wide: readonly WideColumn[];
  readonly #columns: Readonly<
    Record<
      'indicator' | 'period' | 'value' | 'location' | 'weight' | 'low' | 'high' | 'source' | 'quality' | 'note',
      Named
    >
  >;

  /** rows that `where` keeps; of these, those of which something else is told */
  #kept = 0;
  #explained = 0;
  #isExplained = false;
  #hasValue = false;

  constructor(sheet: CsvSheet, find: (text: string) => Whose) {
    const column = (name: string) => namedColumn(sheet, name);
    this.#sheet = sheet;
    this.#find = find;
    this.#cells = new ObservationCells(sheet);
    this.#width = widthOf(sheet);
    this.#others = otherRows(sheet);
    this.#part = partReader(sheet);
    this.#place = memo((text) => (sheet.totals.place(text) ? '' : text));
    this.#rank = memo((text) => rank[chosen(text, qualities) ?? 'none']);
    this.#wide = wideColumns(sheet, find);
    this.#columns = {
      indicator: column('indicator'),
      period: column('period'),
      value: column('value'),
      location: column('location'),
      weight: column('weight'),
      low: column('low'),
      high: column('high'),
      source: column('source'),
      quality: column('quality'),
      note: column('note'),
    };
  }

  /** Puts the observations of a record into `out`; none where it has an error, is passed over or has no value. */
  read(record: CsvRecord, out: ObservationRow[]): void {
    if (!this.#sheet.keeps(record)) return;
    this.#kept++;
    this.#cells.take(record);
    this.#isExplained = false;
    const before = out.length;
    const fine =
      this.#sheet.table.layout.wide?.spread === 'indicators'
        ? this.#wideIndicators(record, out)
        : this.#ofOne(record, out);
    this.#hasValue ||= out.length > before;
    if (!fine || this.#isExplained) this.#explained++;
    if (fine) return;
    this.#sheet.leaveOut(1);
    this.lose(record.cells);
  }

  /** Whether a row says whose it is. */
  get tellsWhose(): boolean {
    return this.#columns.indicator.origin !== null || this.#wide.some(({ whose }) => whose !== null);
  }

  /** Takes note of whose a row is that is left out, and of its place. */
  lose(cells: readonly string[]): void {
    this.#cells.take({ line: 0, cells, position: () => ({ line: 0, column: 1 }) });
    const { indicator, location } = this.#columns;
    const id = this.#cells.raw(indicator);
    if (id !== '') lose(this.#find(id), this.#sheet);
    for (const { whose } of this.#wide) if (whose !== null) lose(whose, this.#sheet);
    const place = this.#place(nfc(this.#cells.raw(location)));
    if (place !== '') this.#sheet.noteLost({ place });
  }

  /** Tells what is told once a file. @param rows how many it has */
  end(rows: number): TableOutcome {
    const { file, faulty } = this.#sheet.table;
    this.#width.end();
    this.#others.end(this.#kept);
    const explained = faulty ? rows : this.#explained;
    return { file, rows, kept: faulty ? rows : this.#kept, explained, hasValue: this.#hasValue };
  }

  /** A record of one indicator. `false`: it has an error, as in all that follow. */
  #ofOne(record: CsvRecord, out: ObservationRow[]): boolean {
    const { indicator } = this.#columns;
    const cells = this.#cells;
    const text = cells.raw(indicator);
    const whose = text === '' ? null : this.#find(text);
    if (whose !== null && this.#passesOver(whose)) {
      if (whose.is === 'waiting') this.lose(record.cells);
      this.#isExplained = true;
      return true;
    }
    if (this.#width.tooLong(record) !== null) return false;
    const match = whose?.is === 'there' ? whose : nobody;
    cells.subject = match.id;
    if (text === '') cells.required(indicator);
    else cells.said(indicator, text);
    if (whose?.is === 'unknown') {
      const { id, nearest } = whose;
      cells.raise('id/unknown', indicator, text, { id, subject: 'indicator', nearest, list: null });
    }
    return this.#sheet.table.layout.wide === null
      ? this.#long(record, match, out)
      : this.#widePeriods(record, match, out);
  }

  /** Counts what is not looked at: rows of an indicator that was left out, and under `others: skip` of one that is not there. */
  #passesOver(whose: Whose): boolean {
    if (whose.is === 'waiting') setAside(whose.cause, 'observations');
    else if (whose.is === 'unknown' && this.#sheet.table.settings.others === 'skip') this.#others.pass(whose.id);
    else return false;
    return true;
  }

  #long(record: CsvRecord, { index, measured }: Found, out: ObservationRow[]): boolean {
    const cells = this.#cells;
    const { value } = this.#columns;
    const span = this.#period();
    const period = cells.raw(this.#columns.period);
    const text = cells.raw(value);
    const figure = cells.figure(value, text, measured);
    const rest = this.#rest(record, measured);
    this.#checkBounds(figure, rest);
    if (cells.bad || span === null) return false;
    // asked, not known: it counts in `rows` and goes no further
    if (Number.isNaN(figure)) return true;
    const { start, end } = span;
    const { line, column } = record.position(value.origin?.index ?? 0);
    out.push({ indicator: index, start, end, period, value: figure, ...rest, valueLine: line, column, text });
    return true;
  }

  #widePeriods(record: CsvRecord, match: Found, out: ObservationRow[]): boolean {
    const rest = this.#rest(record, match.measured);
    if (this.#cells.bad) return false;
    this.#spread(record, match, rest, out);
    return true;
  }

  #wideIndicators(record: CsvRecord, out: ObservationRow[]): boolean {
    if (this.#width.tooLong(record) !== null) return false;
    const span = this.#period();
    const period = this.#cells.raw(this.#columns.period);
    const rest = this.#rest(record, anyMeasure);
    if (this.#cells.bad || span === null) return false;
    for (const { column, whose } of this.#wide) {
      if (whose?.is === 'there') this.#wideValue(record, column, whose, { ...span, period }, rest, out);
      else if (whose?.is === 'waiting' && !this.#sheet.missing(this.#cells.raw(column)))
        setAside(whose.cause, 'observations');
    }
    return true;
  }

  /** The period columns of a row of indicators.csv: observations of the whole mission. */
  readIndicator(record: CsvRecord, match: Found, out: ObservationRow[]): void {
    this.#cells.take(record);
    const rest = {
      ...none,
      place: '',
      part: total,
      source: '',
      file: this.#sheet.table.file,
      line: record.line,
    };
    this.#spread(record, match, rest, out);
  }

  #spread(record: CsvRecord, match: Found, rest: Rest, out: ObservationRow[]): void {
    for (const { column, span } of this.#wide)
      if (span !== null && isPeriod(span))
        this.#wideValue(record, column, match, { ...span, period: column.name }, rest, out);
  }

  /** One cell of a wide table: a bad one costs its own value, not the row. */
  #wideValue(record: CsvRecord, column: Named, match: Found, days: Typed, rest: Rest, out: ObservationRow[]): void {
    const cells = this.#cells;
    cells.bad = false;
    cells.subject = match.id;
    const text = cells.raw(column);
    const value = cells.figure(column, text, match.measured);
    this.#checkBounds(value, rest);
    if (cells.bad) this.#sheet.noteLost({ indicator: match.index });
    this.#isExplained ||= cells.bad;
    if (cells.bad || Number.isNaN(value)) return;
    const at = record.position(column.origin?.index ?? 0);
    out.push({ indicator: match.index, ...days, value, ...rest, valueLine: at.line, column: at.column, text });
  }

  #checkBounds(value: number, bounds: Rest): void {
    const { low, high } = this.#columns;
    if (bounds.low > value) this.#cells.outOfRange(low, this.#cells.raw(low), 'low');
    if (bounds.high < value) this.#cells.outOfRange(high, this.#cells.raw(high), 'high');
  }

  #period(): Span | null {
    const { period } = this.#columns;
    const text = this.#cells.raw(period);
    if (this.#sheet.missing(text)) {
      this.#cells.required(period);
      return null;
    }
    const span = this.#sheet.period(text);
    if (isPeriod(span)) {
      this.#cells.tellDoubtful(period, text, span);
      return span;
    }
    this.#cells.raise('cell/period', period, text, { text, column: period.name, why: span.why });
    return null;
  }

  /** All but indicator, days and value. */
  #rest(record: CsvRecord, measured: Measured): Rest {
    const cells = this.#cells;
    const { location, weight, low, high, source, quality, note } = this.#columns;
    cells.note(note);
    return {
      place: this.#place(cells.text(location)),
      part: this.#part(cells),
      source: cells.text(source),
      weight: weight.origin === null ? Number.NaN : cells.number(weight, true),
      low: low.origin === null ? Number.NaN : cells.figure(low, cells.raw(low), measured),
      high: high.origin === null ? Number.NaN : cells.figure(high, cells.raw(high), measured),
      quality: quality.origin === null ? 0 : this.#quality(quality),
      file: this.#sheet.table.file,
      line: record.line,
    };
  }

  #quality(column: Named): number {
    const text = this.#cells.raw(column);
    if (text === '') return 0;
    const quality = this.#rank(text);
    if (quality > 0) return quality;
    this.#cells.raise('cell/choice', column, text, {
      text,
      column: column.name,
      ...allowed(text, qualities),
      twice: false,
    });
    return 0;
  }
}

const nobody: Found = { id: null, index: -1, measured: anyMeasure };

type Found = Pick<Whose & { is: 'there' }, 'index' | 'measured'> & { readonly id: string | null };
/** Days, and how they were typed. */
type Typed = Pick<ObservationRow, 'start' | 'end' | 'period'>;
type Rest = Omit<ObservationRow, 'indicator' | 'start' | 'end' | 'period' | 'value' | 'valueLine' | 'column' | 'text'>;

import type { Framework } from '../../model/framework.ts';
import type { Span } from '../../model/period.ts';
import { wholeFile } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { Derived } from '../../model/settings.ts';
import { isPeriod, type NotPeriod } from '../cells/period.ts';
import type { CsvRecord } from '../input-table.ts';
import { lose, loseAll, otherRows, type Whose } from '../observations/indicator.ts';
import { ObservationCells } from '../observations/observation-cells.ts';
import { once, setAside } from '../reading.ts';
import type { CsvSheet } from '../rows/csv-sheet.ts';
import type { TableOutcome } from '../rows/outcome.ts';
import { widthOf } from '../rows/width.ts';
import type { Derivation } from './derivation.ts';
import { intervalOf, isLonger } from './intervals.ts';
import { type Plan, planOf } from './plan.ts';
import type { Coverage, EndOfList } from './windows.ts';

/** What events are read against. */
interface Frame {
  readonly framework: Pick<Framework, 'indicators'>;
  readonly find: (text: string) => Whose;
  /** counts the row of a line as left out */
  readonly leaveOutLine: (line: number) => void;
}

/** An entry of `derive` in one list. */
interface Reader {
  readonly derivation: Derivation;
  readonly plan: Plan;
  readonly others: ReturnType<typeof otherRows>;
  /** events that `where` keeps */
  kept: number;
  /** of these, those without an answer */
  unanswered: number;
  first: EndOfList | null;
  last: EndOfList | null;
}

type Indicated = Whose & { readonly is: 'there' };

/** Reads the events of one list for all entries that read it alike; what is wrong with one is told once. */
export class EventReader {
  readonly #sheet: CsvSheet;
  readonly #frame: Frame;
  readonly #cells: ObservationCells;
  readonly #width: ReturnType<typeof widthOf>;
  readonly #readers: Reader[];
  /** rows that an entry keeps, and of these those of which something else is told */
  #kept = 0;
  #explained = 0;
  #hasValue = false;

  constructor(
    sheet: CsvSheet,
    entries: readonly { readonly entry: Derived; readonly derivation: Derivation }[],
    frame: Frame,
  ) {
    // only the faults of one record can meet again
    const frugal: CsvSheet = { ...sheet, raise: once(sheet.raise, 1000) };
    this.#sheet = frugal;
    this.#frame = frame;
    this.#cells = new ObservationCells(frugal);
    this.#width = widthOf(frugal);
    const plans = entries.map(({ entry, derivation }) => planOf(entry, frugal, derivation.shared));
    // where every column is there, what is wrong with the header is wrong for all
    const usable = !sheet.table.faulty || plans.includes(null);
    this.#readers = entries.flatMap(({ derivation }, i) => {
      const plan = plans[i] ?? null;
      if (usable && plan !== null) return [this.#reader(derivation, plan)];
      this.#loseOf(derivation, { indicator: null, place: null, days: null });
      return [];
    });
  }

  read(record: CsvRecord): void {
    if (this.#readers.length === 0) return;
    this.#cells.take(record);
    if (this.#width.tooLong(record) !== null) {
      this.#kept++;
      this.#explained++;
      this.#frame.leaveOutLine(record.line);
      this.loseRow();
      return;
    }
    const outcomes = this.#readers.map((reader) => this.#event(record, reader));
    if (outcomes.some((outcome) => outcome !== 'passed')) this.#kept++;
    if (outcomes.some((outcome) => outcome === 'error' || outcome === 'explained')) this.#explained++;
    if (outcomes.includes('error')) this.#frame.leaveOutLine(record.line);
  }

  /** A row that is no record, or whose cells are not what they seem: an event of which nothing is known. */
  loseRow(): void {
    for (const { derivation } of this.#readers) this.#loseOf(derivation, { indicator: null, place: null, days: null });
  }

  /** Tells what is told once a list. @param rows how many the list has */
  end(rows: number): TableOutcome {
    const { file } = this.#sheet.table;
    this.#width.end();
    for (const { derivation, plan, others, kept, unanswered, first, last } of this.#readers) {
      others.end(kept);
      derivation.covers(coverageOf(file, first, last), rows);
      if (unanswered === 0 || plan.counting.by !== 'share') continue;
      const columns = plan.counting.columns.map(({ name }) => name);
      const id = derivation.whose?.is === 'there' ? derivation.whose.id : null;
      const at = { ...wholeFile(file), field: columns.join(' ') };
      const more = id === null ? {} : { indicators: [id] };
      this.#sheet.raise(fault('derive/no-answer', at, { events: unanswered, columns, id }, more));
    }
    // a list that can't be read has its errors
    const isRead = this.#readers.length > 0;
    const explained = isRead ? this.#explained : rows;
    return { file, rows, kept: isRead ? this.#kept : rows, explained, hasValue: this.#hasValue };
  }

  #reader(derivation: Derivation, plan: Plan): Reader {
    derivation.begin(this.#sheet.table);
    return { derivation, plan, others: otherRows(this.#sheet), kept: 0, unanswered: 0, first: null, last: null };
  }

  /** One event for one entry of `derive`. */
  #event(record: CsvRecord, reader: Reader): 'passed' | 'explained' | 'error' | 'read' {
    const { plan, derivation } = reader;
    const cells = this.#cells;
    cells.bad = false;
    cells.subject = null;
    const text = cells.raw(plan.date);
    const date = this.#sheet.missing(text) ? null : this.#sheet.period(text);
    const days = date !== null && isPeriod(date) ? date : null;
    const span = days !== null && !isLonger(days, derivation.every) ? days : null;
    const place = plan.placeOf(cells);
    // the list tells of a place and of days by all its events, not only by those that `where` keeps
    derivation.tally.occurs(place);
    if (span !== null) this.#stretch(reader, span, record);
    if (!plan.keeps(record)) return 'passed';
    reader.kept++;
    const whose = this.#whose(reader);
    if (whose === 'passed') return 'explained';
    this.#checkDate(reader, text, date);
    const part = plan.partOf(cells);
    if (whose?.is !== 'there') {
      const indicator = whose?.index ?? null;
      // an id that is near none is that of something else
      if (whose === null || indicator !== null) derivation.lose({ indicator, place, days });
      return 'error';
    }
    const value = this.#value(record, reader, whose);
    if (span === null) {
      this.#loseOf(derivation, { indicator: whose.index, place, days });
      return 'error';
    }
    const interval = intervalOf(span.start, derivation.every);
    const event = { indicator: whose.index, interval, place, part, value, at: this.#placeOf(record, plan) };
    if (!cells.bad) {
      derivation.tally.add(event);
      this.#hasValue ||= !Number.isNaN(value);
      return 'read';
    }
    derivation.tally.spoil(event);
    this.#note(whose);
    return 'error';
  }

  /** Where an observation of an event is shown to stand: at its value, or else its date. */
  #placeOf(record: CsvRecord, { counting, date }: Plan) {
    const column = counting.by === 'sum' || counting.by === 'mean' ? counting.column : date;
    const { line: valueLine, column: at } = record.position(column.origin?.index ?? 0);
    return { file: this.#sheet.table.file, line: record.line, valueLine, column: at };
  }

  /** A year that is most likely none, and what is to come, say nothing of the days that a list covers. */
  #stretch(reader: Reader, span: Span, record: CsvRecord): void {
    const isFirst = reader.first === null || span.start < reader.first.day;
    const isLast = reader.last === null || span.end > reader.last.day;
    if (!isFirst && !isLast) return;
    if (span.start > this.#sheet.today || this.#sheet.doubtfulYear(span) !== null) return;
    const { line, column } = record.position(reader.plan.date.origin?.index ?? 0);
    if (isFirst) reader.first = { day: span.start, line, column };
    if (isLast) reader.last = { day: span.end, line, column };
  }

  #checkDate({ plan, derivation: { every } }: Reader, text: string, date: Span | NotPeriod | null): void {
    const cells = this.#cells;
    if (date === null) cells.required(plan.date);
    else if (!isPeriod(date) || isLonger(date, every)) {
      const why = isPeriod(date) ? { why: 'text' as const, most: every } : date;
      cells.raise('cell/period', plan.date, text, { text, column: plan.date.name, ...why });
    } else cells.tellDoubtful(plan.date, text, date);
  }

  /** Whose the event is; `passed`: nobody's, and that is no error of its own. `null`: nobody knows, and it is told. */
  #whose({ plan: { indicator }, derivation, others }: Reader): Exclude<Whose, { is: 'waiting' }> | 'passed' | null {
    const cells = this.#cells;
    const text = typeof indicator === 'string' ? indicator : cells.text(indicator);
    if (typeof indicator !== 'string' && text === '') {
      cells.required(indicator);
      return null;
    }
    const whose = derivation.whose ?? this.#frame.find(text);
    if (whose.is === 'waiting') {
      setAside(whose.cause, 'events');
      return 'passed';
    }
    if (whose.is === 'there') {
      // what is told of an event once is about all that is derived from it
      if (this.#readers.length === 1) cells.subject = whose.id;
      return whose;
    }
    if (derivation.others === 'skip') others.pass(whose.id);
    if (derivation.others === 'skip' || typeof indicator === 'string') return 'passed';
    const { id, nearest } = whose;
    cells.raise('id/unknown', indicator, text, { id, subject: 'indicator', nearest, list: null });
    this.#note(whose);
    return whose;
  }

  #value(record: CsvRecord, reader: Reader, { measured }: Indicated): number {
    const { counting } = reader.plan;
    if (counting.by === 'count') return 1;
    if (counting.by !== 'share') {
      const { column } = counting;
      return this.#cells.figure(column, this.#cells.raw(column), measured);
    }
    const holds = counting.holds(record);
    if (holds === null) reader.unanswered++;
    return holds === null ? Number.NaN : holds ? 100 : 0;
  }

  /** Takes note of an event that an entry has lost, and of the indicators whose it may be. */
  #loseOf(derivation: Derivation, event: Parameters<Derivation['lose']>[0]): void {
    derivation.lose(event);
    const { whose } = derivation;
    if (whose !== null) this.#note(whose);
    else if (event.indicator !== null) this.#sheet.noteLost({ indicator: event.indicator, isEvent: true });
    else loseAll(this.#frame.framework, this.#sheet, 'events');
  }

  #note(whose: Whose): void {
    lose(whose, this.#sheet, 'events');
  }
}

const coverageOf = (file: string, first: EndOfList | null, last: EndOfList | null): Coverage | null =>
  first === null || last === null ? null : { file, first, last };

import { CannotRun } from '../../model/cannot-run.ts';
import { iso } from '../../model/day.ts';
import type { ObservationRow } from '../../model/observation-row.ts';
import type { Span } from '../../model/period.ts';
import { wholeFile } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { Derived } from '../../model/settings.ts';
import { isPeriod } from '../cells/period.ts';
import { columnAt } from '../header/column-at.ts';
import { ObservationCells } from '../observations/cells.ts';
import { indicatorLookup, lose, loseAll, otherRows, type Whose } from '../observations/indicator.ts';
import type { Framed } from '../observations/observations.ts';
import { type Reading, setAside } from '../reading.ts';
import { fileRead, openSheet, type Sheet } from '../rows/sheet.ts';
import { widthOf } from '../rows/width.ts';
import type { CsvRecord, Table } from '../table.ts';
import { intervalOf, isLonger, mostIntervals } from './intervals.ts';
import { type Plan, planOf } from './plan.ts';
import { EventTally } from './tally.ts';

/** An event list and the entries of `derive` that read it. */
export interface EventList {
  readonly table: Table;
  readonly derived: readonly Derived[];
}

/**
 * Observations of events: things that happened, counted, added up or averaged by interval and place. In memory is what is
 * derived, not the list.
 *
 * @throws CannotRun where `since` or `until` is no date, and where there would be zeros without measure
 * @see spec 6, "From events to indicators"
 */
export async function* derivedRows(
  lists: Iterable<EventList> | AsyncIterable<EventList>,
  { framework, known }: Framed,
  reading: Reading,
): AsyncGenerator<readonly ObservationRow[]> {
  const find = indicatorLookup(known, framework.indicators);
  for await (const { table, derived } of lists) {
    const sheet = await openSheet(table, reading, numbersOf(table, derived));
    const reader = new EventReader(sheet, derived, find);
    if (!reader.tellsWhose) loseAll(framework, reading);
    let rows = 0;
    for await (const records of sheet.records) {
      rows += records.length;
      for (const record of records) reader.read(record);
    }
    yield* inBatches(reader.rows());
    reader.end();
    reading.done(fileRead(sheet, rows));
  }
}

/** Reads the events of one list for all that is derived from it; what is wrong with one is told once. */
class EventReader {
  readonly #sheet: Sheet;
  readonly #find: (text: string) => Whose;
  readonly #cells: ObservationCells;
  readonly #width: ReturnType<typeof widthOf>;
  readonly #others: ReturnType<typeof otherRows>;
  readonly #derivations: Derivation[];
  /** whether it is known whose all that is derived is, also where columns are missing */
  readonly tellsWhose: boolean;

  constructor(sheet: Sheet, derived: readonly Derived[], find: (text: string) => Whose) {
    const told = new Set<string>();
    const once: Sheet = {
      ...sheet,
      raise: (raised) => {
        const { line, column, field, value } = raised.at;
        const key = [raised.code, line, column, line === null ? field : '', line === null ? value : ''].join(' ');
        if (told.has(key)) return raised;
        // only the faults of one record can meet again
        if (line !== null && told.size > 1000) told.clear();
        told.add(key);
        return sheet.raise(raised);
      },
    };
    this.#sheet = once;
    this.#find = find;
    this.#cells = new ObservationCells(once);
    this.#width = widthOf(once);
    this.#others = otherRows(once);
    const plans = derived.map((entry) => planOf(entry, once));
    // where every column is there, what is wrong with the header is wrong for all
    const usable = !sheet.table.faulty || plans.includes(null);
    this.#derivations = plans.flatMap((plan) => (plan === null || !usable ? [] : [this.#derivation(plan)]));
    const lost = derived.filter((_, i) => !usable || plans[i] === null);
    this.tellsWhose = lost.every(({ indicator }) => typeof indicator === 'string');
    for (const { indicator } of lost) if (typeof indicator === 'string') lose(find(indicator), sheet);
  }

  read(record: CsvRecord): void {
    if (this.#derivations.length === 0) return;
    this.#cells.take(record);
    let fine = this.#width.tooLong(record) === null;
    if (fine) for (const derivation of this.#derivations) fine = this.#event(record, derivation) && fine;
    if (!fine) this.#sheet.leaveOut(1);
  }

  /** What was derived. A count or a sum is 0 where a place has no event; a mean or a share is missing there. */
  *rows(): Generator<ObservationRow> {
    const { file, layout } = this.#sheet.table;
    for (const { plan, tally, first, last } of this.#derivations) {
      const { by } = plan.counting;
      yield* tally.rows(by, file);
      const start = this.#edge(plan.since)?.start ?? first;
      const end = this.#edge(plan.until)?.end ?? last;
      const known = Number.isFinite(start) && Number.isFinite(end);
      if (!known || (by !== 'count' && by !== 'sum')) continue;
      if (mostIntervals({ start, end }, plan.every) * tally.slots > mostZeros)
        throw tooWide(file, { start, end }, plan);
      yield* tally.zeros({ start, end }, plan.every, file, layout.line);
    }
  }

  end(): void {
    this.#width.end();
    this.#others.end();
  }

  /** One event for one entry of `derive`. `false`: it has an error. */
  #event(record: CsvRecord, derivation: Derivation): boolean {
    const { plan, tally } = derivation;
    const cells = this.#cells;
    cells.bad = false;
    const text = cells.raw(plan.date);
    const found = this.#sheet.missing(text) ? null : this.#sheet.period(text);
    const span = found !== null && isPeriod(found) && !isLonger(found, plan.every) ? found : null;
    const place = plan.placeOf(cells);
    // the list tells of a place and of days by all its events, not only by those that `where` keeps
    tally.occurs(place);
    if (span !== null) {
      derivation.first = Math.min(derivation.first, span.start);
      derivation.last = Math.max(derivation.last, span.end);
    }
    if (!plan.keeps(record)) return true;
    const whose = this.#whose(plan, derivation.whose);
    if (whose === 'passed') return true;
    if (found === null) cells.required(plan.date);
    else if (span === null) {
      const why = isPeriod(found) ? { why: 'text' as const, most: plan.every } : found;
      cells.raise('cell/period', plan.date, text, { text, column: plan.date.name, ...why });
    }
    const value = whose?.is === 'there' ? this.#value(record, plan, whose) : Number.NaN;
    const part = plan.partOf(cells);
    if (whose?.is === 'there' && span === null) lose(whose, this.#sheet);
    if (whose?.is !== 'there' || span === null) return !cells.bad;
    const interval = intervalOf(span.start, plan.every);
    const { column } = 'column' in plan.counting ? plan.counting : { column: plan.date };
    const { line: valueLine, column: at } = record.position(column.origin?.index ?? 0);
    // one with an error adds nothing, but where it happened there is no 0
    const counted = cells.bad ? Number.NaN : value;
    const event = { indicator: whose.index, interval, place, part, value: counted };
    tally.add({ ...event, at: { line: record.line, valueLine, column: at } });
    if (cells.bad) lose(whose, this.#sheet);
    return !cells.bad;
  }

  /** Whose the event is; `passed`: nobody's, and that is no error of its own. `null`: told. */
  #whose({ indicator, others }: Plan, constant: Whose | null): Whose | 'passed' | null {
    const cells = this.#cells;
    const text = typeof indicator === 'string' ? indicator : cells.text(indicator);
    if (typeof indicator !== 'string' && text === '') {
      cells.required(indicator);
      return null;
    }
    const whose = constant ?? this.#find(text);
    if (whose.is === 'waiting') setAside(whose.cause, 'events');
    else if (whose.is === 'unknown' && others === 'skip') this.#others.pass(whose.id);
    else if (whose.is === 'unknown' && typeof indicator !== 'string') {
      const { id, nearest } = whose;
      cells.raise('id/unknown', indicator, text, { id, of: 'indicator', nearest, list: null });
      lose(whose, this.#sheet);
      return null;
    } else if (whose.is === 'there') {
      // what is told of an event once is about all that is derived from it
      if (this.#derivations.length === 1) cells.about = whose.id;
      return whose;
    }
    return 'passed';
  }

  #value(record: CsvRecord, { counting }: Plan, { measured }: Whose & { is: 'there' }): number {
    if (counting.by === 'count') return 1;
    if (counting.by === 'share') return counting.holds(record) ? 100 : 0;
    const { column } = counting;
    return this.#cells.figure(column, this.#cells.raw(column), measured);
  }

  #derivation(plan: Plan): Derivation {
    const whose = typeof plan.indicator === 'string' ? this.#find(plan.indicator) : null;
    const tally = new EventTally();
    if (whose?.is === 'there') tally.counts(whose.index);
    if (whose?.is === 'unknown' && plan.others === 'error') {
      const { id, nearest } = whose;
      const at = { ...wholeFile(this.#sheet.table.file), field: 'indicator', value: id };
      this.#sheet.raise(fault('id/unknown', at, { id, of: 'indicator', nearest, list: null }));
      lose(whose, this.#sheet);
    }
    return { plan, whose, tally, first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  }

  #edge(text: string | null) {
    if (text === null) return null;
    const span = this.#sheet.period(text);
    if (isPeriod(span)) return span;
    throw new CannotRun(`"${text}" in "derive" is no date. Write it as 2025-07-01.`);
  }
}

/** each is an observation and takes memory: a date that is centuries off would take all there is */
const mostZeros = 10_000_000;

const tooWide = (file: string, { start, end }: Span, { every }: Plan): CannotRun =>
  new CannotRun(
    `${file} has too many places without an event in each ${every} from ${iso(start)} to ${iso(end)}. See whether its dates are right, or give "since" and "until" in "derive".`,
  );

/** An entry of `derive` at work. */
interface Derivation {
  readonly plan: Plan;
  /** whose all events are, where the entry names the indicator itself */
  readonly whose: Whose | null;
  readonly tally: EventTally;
  /** first and last day of the list */
  first: number;
  last: number;
}

/** The cells of an event list that hold numbers. */
function numbersOf({ layout }: Table, derived: readonly Derived[]): number[] {
  return derived.flatMap(({ value = 'count' }) => {
    if (value === 'count' || 'share' in value) return [];
    return columnAt(layout, 'sum' in value ? value.sum : value.mean) ?? [];
  });
}

function* inBatches(rows: Iterable<ObservationRow>, size = 4096): Generator<readonly ObservationRow[]> {
  let batch: ObservationRow[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

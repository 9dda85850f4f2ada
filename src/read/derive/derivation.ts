import { type Day, iso } from '../../model/day.ts';
import type { Fault } from '../../model/fault.ts';
import type { ObservationRow } from '../../model/observation-row.ts';
import type { Span } from '../../model/period.ts';
import { type Place, wholeFile } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { Derived, Every } from '../../model/settings.ts';
import type { Part } from '../../model/summaries.ts';
import { renamings, type ValuesByColumn, valuesByColumn } from '../cells/named-values.ts';
import { isPeriod, parsePeriod } from '../cells/period.ts';
import type { InputTable } from '../input-table.ts';
import { lose, type Whose } from '../observations/indicator.ts';
import type { Reading } from '../reading.ts';
import { tellUnmatched } from '../rows/unmatched-names.ts';
import { SettingMistake } from '../settings/mistake.ts';
import { EventTally } from './event-counts.ts';
import { Losses, type LostEvent } from './losses.ts';
import type { Shared } from './plan.ts';
import { type Coverage, windowsOf } from './windows.ts';

/** An entry of `derive` at work: what the events of all its lists come to. */
export class Derivation {
  readonly every: Every;
  readonly others: 'skip' | 'error';
  /** whose all events are, where the entry names the indicator itself */
  readonly whose: Whose | null;
  readonly tally = new EventTally();
  readonly shared: Shared;
  readonly #by: 'count' | 'sum' | 'mean' | 'share';
  readonly #edges: { readonly since: Day | null; readonly until: Day | null };
  readonly #losses = new Losses();
  readonly #coverages: Coverage[] = [];
  readonly #reading: Reading;
  #first: { readonly file: string; readonly line: number } | null = null;
  #events = 0;

  /** @throws CannotRun where `since` or `until` is no date */
  constructor(entry: Derived, find: (text: string) => Whose, reading: Reading) {
    const { indicator, value = 'count', where, map, split = null } = entry;
    const lists = { separator: split, mayBeLists: true };
    const share = typeof value === 'object' && 'share' in value ? value.share : {};
    this.every = entry.every ?? 'month';
    this.others = entry.others ?? 'error';
    this.whose = typeof indicator === 'string' ? find(indicator) : null;
    this.shared = {
      where: valuesByColumn(where, lists),
      answers: valuesByColumn(share, lists),
      map: renamings(map),
      parts: new Map<string, Part>(),
    };
    this.#by = typeof value === 'string' ? value : 'sum' in value ? 'sum' : 'mean' in value ? 'mean' : 'share';
    this.#edges = { since: edge(entry, 'since', reading), until: edge(entry, 'until', reading) };
    this.#reading = reading;
    if (this.whose?.is === 'there') this.tally.counts(this.whose.index);
  }

  /** Takes note of a list that is read; an indicator that nothing has is told at the first. */
  begin({ file, layout }: InputTable): void {
    if (this.#first === null && this.whose?.is === 'unknown' && this.others === 'error') {
      const { id, nearest } = this.whose;
      const at = { ...wholeFile(file), field: 'indicator', value: id };
      this.#reading.raise(fault('id/unknown', at, { id, subject: 'indicator', nearest, list: null }));
      lose(this.whose, this.#reading, 'events');
    }
    this.#first ??= { file, line: layout.line };
  }

  /** Takes note of the days that a list covers, and of how many events it has. */
  covers(coverage: Coverage | null, events: number): void {
    if (coverage !== null) this.#coverages.push(coverage);
    this.#events += events;
  }

  /** An event that does not count for an error, and not for what only it could have been counted for. */
  lose(event: LostEvent): void {
    this.#losses.add(event);
  }

  /** What was derived. A count or a sum is 0 where a place has no event; a mean or a share is missing there. */
  *rows(): Generator<ObservationRow> {
    const averaged = this.#by === 'mean' || this.#by === 'share';
    yield* this.tally.rows(averaged);
    if (averaged || this.#first === null) return;
    const { file, line } = this.#first;
    const windows = windowsOf(this.#coverages, this.#edges, this.#reading.today);
    if (this.#isTooMuch(windows)) return;
    yield* this.tally.zeros({
      windows,
      every: this.every,
      at: { file, line, valueLine: line, column: 1 },
      unknownDays: (indicator, place) => this.#losses.daysOf(indicator, place),
    });
  }

  /** Tells what can only be said once all lists are read. */
  end(): void {
    if (this.#first === null) return;
    const { file } = this.#first;
    const { where, answers, map } = this.shared;
    tellUnmatched(file, { where, map }, this.#reading);
    this.#tellAnswers(file, where, 'where');
    this.#tellAnswers(file, answers, 'share');
  }

  #tellAnswers(file: string, named: ValuesByColumn, setting: 'where' | 'share'): void {
    for (const [column, values] of named) {
      const at = (value: string): Place => ({ ...wholeFile(file), field: column, value });
      for (const { value: answer, cells } of values.besideOthers())
        this.#raise(fault('derive/among-others', at(answer), { answer, column, cells, setting }));
      if (setting === 'where') continue;
      for (const { value: answer, nearest } of values.unmatched())
        this.#raise(fault('derive/never', at(answer), { answer, column, nearest }));
    }
  }

  #raise(raised: Fault): void {
    this.#reading.raise(this.whose?.is === 'there' ? { ...raised, indicators: [this.whose.id] } : raised);
  }

  /** A date far off would ask for more zeros than there is memory for: told where the list begins and ends. */
  #isTooMuch(windows: readonly Span[]): boolean {
    const { every } = this;
    const { places, parts, most } = this.tally.zerosWithin(windows, every);
    const allowed = Math.min(mostZeros, Math.max(fewZeros, zerosPerEvent * this.#events));
    const [from, to] = [windows[0]?.start, windows.at(-1)?.end];
    if (most <= allowed || from === undefined || to === undefined) return false;
    const { at, related } = this.#ends(from, to);
    const facts = { limit: 'zeros', most: allowed, places, parts, every, from: iso(from), to: iso(to) } as const;
    this.#raise(fault('file/limit', at, facts, { related }));
    for (const indicator of this.tally.indicators) this.#reading.noteLost({ indicator, isEvent: true });
    return true;
  }

  /** The events at both ends of a window; of a day that the settings give there is none. */
  #ends(from: Day, to: Day) {
    const first = this.#coverages.find((coverage) => coverage.first.day === from);
    const last = this.#coverages.find((coverage) => coverage.last.day === to);
    const ends = [
      ...(first === undefined ? [] : [{ file: first.file, ...first.first }]),
      ...(last === undefined ? [] : [{ file: last.file, ...last.last }]),
    ];
    const [begin, ...others] = ends;
    const at: Place =
      begin === undefined
        ? wholeFile(this.#first?.file)
        : { file: begin.file, line: begin.line, column: begin.column, field: null, value: null };
    return { at, related: others.map(({ file, line }) => ({ file, line })) };
  }
}

/** Each is an observation and takes memory; cost grows with the events, beyond what a few may always ask for. */
const mostZeros = 10_000_000;
const fewZeros = 1_000_000;
const zerosPerEvent = 1000;

function edge(entry: Derived, name: 'since' | 'until', { settings }: Reading): Day | null {
  const text = entry[name];
  if (text === undefined) return null;
  const { yearStart } = settings;
  const span = parsePeriod(text, { yearStart, dates: entry.dates ?? settings.dates });
  if (isPeriod(span)) return name === 'since' ? span.start : span.end;
  const path = ['derive', settings.derive.indexOf(entry), name];
  throw new SettingMistake({ problem: 'noDate', text }, path);
}

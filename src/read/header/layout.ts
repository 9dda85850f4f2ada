import type { Fault } from '../../model/fault.ts';
import { nearestAmong } from '../../model/nearest.ts';
import { nfc } from '../../model/normal-form.ts';
import { linePlace, type Place } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { Layout } from '../input-table.ts';
import { columnAt, columnCalled } from './column-at.ts';
import { calledOf, columnNames, requiredOf } from './column-names.ts';
import type { Header } from './find.ts';
import { columnsByTag } from './hxl.ts';
import { meaning, type Wanted } from './wanted.ts';

/** A header understood: what its columns mean, the faults of it, and whether rows below it can be used. */
export interface Understood {
  readonly layout: Layout;
  readonly faults: readonly Fault[];
  readonly faulty: boolean;
  /** required columns that are not there */
  readonly missing: readonly string[];
}

/** What the columns of a file mean: by the settings, by their names, by HXL tags, as columns of a wide table. */
export function understand(header: Header, wanted: Wanted, file: string): Understood {
  const names = trimEnd(header);
  const tags = header.tags?.cells ?? null;
  const draft = new Draft(header, wanted, file, names, tags);
  draft.bySettings();
  draft.byName();
  draft.byTag();
  draft.byWidth();
  draft.tellMissing();
  draft.tellUnnamed();
  draft.tellUnknown();
  return draft.understood();
}

/** The header's cells without empty trailing ones; a tag below makes an empty cell a column. */
function trimEnd({ record, tags }: Header): string[] {
  const width = Math.max(record.cells.length, tags?.cells.length ?? 0);
  const names = Array.from({ length: width }, (_, i) => record.cells[i] ?? '');
  while (names.length > 0 && names.at(-1) === '' && (tags?.cells[names.length - 1] ?? '') === '') names.pop();
  return names;
}

class Draft {
  readonly #columns = new Map<string, readonly number[]>();
  readonly #parts = new Map<string, number>();
  /** cells that need no word: used, or set aside by the settings */
  readonly #settled = new Set<number>();
  readonly #faults: Fault[] = [];
  readonly #missing: string[] = [];
  /** headers offered as the nearest to one that is missing: the same mistake is not told twice */
  readonly #offered = new Set<string>();
  #wide: Layout['wide'] = null;
  /** among all of the file's headers, whatever they are used for */
  #nearestHeader: ((name: string) => string | null) | null = null;
  #faulty = false;
  readonly header: Header;
  readonly wanted: Wanted;
  readonly file: string;
  readonly names: readonly string[];
  readonly tags: readonly string[] | null;

  constructor(header: Header, wanted: Wanted, file: string, names: readonly string[], tags: readonly string[] | null) {
    this.header = header;
    this.wanted = wanted;
    this.file = file;
    this.names = names;
    this.tags = tags;
  }

  /** `columns` of the file, then of its kind. Only what the file's own object names must be there. */
  bySettings(): void {
    const { own, columns, named } = this.wanted;
    for (const [column, called] of Object.entries(own.columns ?? {})) this.#assign(column, [called].flat(), true);
    for (const [column, called] of Object.entries(columns))
      if (!this.#has(column)) this.#assign(column, [called].flat(), false);
    for (const called of new Set(named)) this.#find(called, String(called));
  }

  byName(): void {
    const firsts = new Map<string, number>();
    for (const [i, name] of this.names.entries()) {
      const means = this.#settled.has(i) ? null : meaning(name, this.wanted);
      if (means === null || 'wide' in means) continue;
      const column = 'part' in means ? means.part : means.column;
      const first = firsts.get(column);
      // what the settings name counts: the column of that name is something else, and a constant stands in for any
      if (first === undefined && (this.#has(column) || this.#constant(column))) this.#settled.add(i);
      else if (first !== undefined) this.#twice(column, first, i);
      else {
        firsts.set(column, i);
        this.#give(column, [i]);
      }
    }
  }

  byTag(): void {
    const { kind } = this.wanted;
    if (this.tags === null || kind === 'events') return;
    const tagged = columnsByTag(kind, this.tags, {
      cell: (i) => !this.#settled.has(i),
      column: (name) => !this.#has(name) && !this.#constant(name),
    });
    for (const [column, cells] of tagged) this.#give(column, cells);
  }

  /** Columns that are periods; in observations where there are none, columns that are indicators' ids. */
  byWidth(): void {
    const { kind } = this.wanted;
    if (kind !== 'indicators' && (kind !== 'observations' || this.#has('value') || this.#constant('value'))) return;
    for (const spread of ['periods', 'indicators'] as const) {
      const columns = [...this.names.entries()]
        .filter(([i, name]) => !this.#settled.has(i) && isWide(meaning(name, this.wanted), spread))
        .map(([index, name]) => ({ index, name, ...this.header.record.position(index) }));
      if (columns.length === 0) continue;
      for (const { index } of columns) this.#settled.add(index);
      this.#wide = { spread, columns };
      this.#tellSame(columns);
      this.#faults.push(
        fault('file/wide', this.#whole(null), { subject: spread, columns: columns.map(({ name }) => name) }),
      );
      return;
    }
  }

  /** Two columns of one period, however written, or of one indicator. */
  #tellSame(columns: NonNullable<Layout['wide']>['columns']): void {
    const firsts = new Map<string, number>();
    for (const { index, name } of columns) {
      const same = this.wanted.period(name)?.label ?? nfc(name);
      const first = firsts.get(same);
      if (first === undefined) firsts.set(same, index);
      else this.#twice(same, first, index);
    }
  }

  tellMissing(): void {
    const { kind, own } = this.wanted;
    for (const called of Object.keys(own.where ?? {}))
      if (columnCalled(this.#layout(), called) === null) this.#lacks(called, [called], 'settings');
      else this.#settled.add(columnCalled(this.#layout(), called) ?? -1);
    if (kind === 'events') return;
    for (const column of requiredOf(kind)) {
      if (this.#has(column) || this.#constant(column) || this.#missing.includes(column)) continue;
      if (this.#wide !== null && kind === 'observations' && stoodIn[this.#wide.spread].includes(column)) continue;
      this.#lacks(column, calledOf(kind, column), 'kind');
    }
  }

  /** Names that stand one column off are an error: rows have a cell less than the header, whose first is nameless. */
  tellUnnamed(): void {
    const { sample } = this.header;
    const shifted = sample.length > 0 && sample.every(({ cells }) => cells.length < this.names.length);
    for (const [i, name] of this.names.entries()) {
      if (name !== '' || this.#settled.has(i) || (this.tags?.[i] ?? '') !== '') continue;
      const facts = { position: i + 1, shifted };
      const more = shifted ? ({ severity: 'error' } as const) : {};
      this.#faults.push(fault('header/unnamed-column', this.#place(i, null), facts, more));
      if (shifted) this.#faulty = true;
    }
  }

  tellUnknown(): void {
    const { kind } = this.wanted;
    if (kind === 'events') return;
    const open = [...new Set(columnNames(kind))].filter(([, column]) => !this.#has(column) && !this.#constant(column));
    const near = nearestAmong(open.map(([name]) => name));
    for (const [i, name] of this.names.entries()) {
      if (name === '' || this.#settled.has(i) || this.#offered.has(name)) continue;
      const column = columnNames(kind).get(near(name) ?? '') ?? null;
      this.#faults.push(fault('header/unknown-column', this.#place(i, null), { column: name, nearest: column }));
    }
  }

  understood(): Understood {
    const { flaw } = this.header;
    return {
      layout: this.#layout(),
      faults: this.#faults,
      faulty: this.#faulty || flaw !== null,
      missing: this.#missing,
    };
  }

  #layout(): Layout {
    const { record } = this.header;
    const { names, tags } = this;
    return { line: record.line, names, tags, columns: this.#columns, parts: this.#parts, wide: this.#wide };
  }

  #assign(column: string, called: readonly (string | number)[], mustBe: boolean): void {
    const cells = called.map((name) => (mustBe ? this.#find(name, column) : columnAt(this, name)));
    const filled = cells.filter((cell) => cell !== null);
    if (filled.length === cells.length) this.#give(column, filled);
  }

  #find(called: string | number, column: string): number | null {
    const cell = columnAt(this, called);
    if (cell === null) this.#lacks(column, [String(called)], 'settings');
    else this.#settled.add(cell);
    return cell;
  }

  #give(column: string, cells: readonly number[]): void {
    const [first] = cells;
    if (column.startsWith('by_') && first !== undefined) this.#parts.set(column, first);
    else this.#columns.set(column, cells);
    for (const cell of cells) this.#settled.add(cell);
  }

  #has(column: string): boolean {
    return this.#columns.has(column) || this.#parts.has(column);
  }

  #constant(column: string): boolean {
    return Object.hasOwn(this.wanted.own.constants ?? {}, column);
  }

  #twice(column: string, first: number, second: number): void {
    this.#settled.add(second);
    this.#faulty = true;
    const facts = { column, first: this.names[first] ?? '', second: this.names[second] ?? '' };
    this.#faults.push(fault('header/duplicate-column', this.#place(second, column), facts));
  }

  /** @param called the names by which it was looked for: the first is told where cpas.json names it */
  #lacks(column: string, called: readonly string[], named: 'kind' | 'settings'): void {
    this.#nearestHeader ??= nearestAmong(this.#free(() => true));
    const nearest = named === 'settings' ? this.#nearestHeader : nearestAmong(this.#free((i) => !this.#settled.has(i)));
    const near = called.map(nearest).find((name) => name !== null) ?? null;
    if (near !== null) this.#offered.add(near);
    this.#missing.push(column);
    this.#faulty = true;
    const facts = { column: named === 'kind' ? column : (called[0] ?? column), nearest: near, named };
    this.#faults.push(fault('header/missing-column', this.#whole(column), facts));
  }

  /** Headers that may be meant by a name: those of a wide table mean what they say. */
  #free(isOpen: (i: number) => boolean): string[] {
    return this.names.filter((name, i) => name !== '' && isOpen(i) && !isWide(meaning(name, this.wanted)));
  }

  #whole(field: string | null): Place {
    return { ...linePlace(this.file, this.header.record.line), field };
  }

  #place(i: number, field: string | null): Place {
    return { file: this.file, ...this.header.record.position(i), field, value: this.names[i] ?? null };
  }
}

const isWide = (means: ReturnType<typeof meaning>, spread?: 'periods' | 'indicators'): boolean =>
  means !== null && 'wide' in means && (spread === undefined || means.wide === spread);

/** What the columns of a wide table stand in for. */
const stoodIn: Readonly<Record<'periods' | 'indicators', readonly string[]>> = {
  periods: ['period', 'value'],
  indicators: ['indicator', 'value'],
};

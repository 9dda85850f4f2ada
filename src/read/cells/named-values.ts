import { fold } from '../../model/fold.ts';
import { nearest } from '../../model/nearest.ts';
import { nfc } from '../../model/normal-form.ts';
import { detached, memo } from './memo.ts';

/** What parts the answers of one cell. */
export type Separator = ' ' | '|' | ',';

/** Whether cells may hold several values. */
export interface ListsInCells {
  readonly separator?: Separator | null;
  readonly mayBeLists?: boolean;
}

/** A value that the settings name and no cell has. */
export interface Unmatched {
  readonly value: string;
  /** the value of the file that was most likely meant */
  readonly nearest: string | null;
}

/**
 * Values of a column that the settings name, and what the file has of them. As it stands a value is compared first, then without
 * regard to case, accents, spaces and hyphens, as the words of a choice are.
 */
export class NamedValues {
  readonly #exact: ReadonlySet<string>;
  readonly #folded: ReadonlyMap<string, string>;
  readonly #separator: Separator | null;
  readonly #mayBeLists: boolean;
  readonly #occurring = new Set<string>();
  /** value → how many cells hold it beside others */
  readonly #beside = new Map<string, number>();
  /** other values of the file, as many as are looked through for the nearest */
  readonly #others = new Set<string>();
  readonly #answer = memo((text) => this.#answerOf(text));
  #isEmpty = true;

  /**
   * @param separator what parts several values in a cell, any of which counts; `null`: a cell is one value
   * @param mayBeLists whether cells that seem to hold several without a separator are counted
   */
  constructor(values: readonly string[], { separator = null, mayBeLists = false }: ListsInCells = {}) {
    const written = values.map((value) => nfc(value.trim()));
    this.#exact = new Set(written);
    // of two that differ in case alone the first
    this.#folded = new Map(written.toReversed().map((value) => [comparable(value), value]));
    this.#separator = separator;
    this.#mayBeLists = mayBeLists;
  }

  /** The value that a cell has, as the settings write it; `null` where it has none of them. */
  find(text: string): string | null {
    this.#isEmpty = false;
    const { value, beside } = this.#answer(text);
    for (const name of beside) this.#beside.set(name, (this.#beside.get(name) ?? 0) + 1);
    return value;
  }

  /** Values that no cell has, alone or beside others; none where no cell was looked at. The empty value need not occur. */
  unmatched(): Unmatched[] {
    if (this.#isEmpty) return [];
    return [...this.#exact]
      .filter((value) => value !== '' && !this.#occurring.has(value) && !this.#beside.has(value))
      .map((value) => ({ value, nearest: nearest(value, this.#others) }));
  }

  /** Values that stand in cells with others, which they don't match, and in how many. */
  besideOthers(): { readonly value: string; readonly cells: number }[] {
    return [...this.#beside].map(([value, cells]) => ({ value, cells }));
  }

  #answerOf(text: string): { readonly value: string | null; readonly beside: readonly string[] } {
    const separator = this.#separator;
    const pieces = separator === null ? [text] : piecesOf(text, separator);
    const values = pieces.flatMap((piece) => this.#named(piece) ?? []);
    for (const value of values) this.#occurring.add(value);
    const [value = null] = values;
    if (value !== null) return { value, beside: [] };
    for (const piece of pieces) if (this.#others.size < mostOthers) this.#others.add(detached(nfc(piece)));
    return { value, beside: this.#mayBeLists && separator === null ? this.#amongOthers(text) : [] };
  }

  #named(text: string): string | null {
    const value = nfc(text);
    return this.#exact.has(value) ? value : (this.#folded.get(comparable(value)) ?? null);
  }

  #amongOthers(text: string): string[] {
    for (const separator of separators) {
      const pieces = piecesOf(text, separator);
      const isText = separator === ' ' ? pieces.some((piece) => prose.has(fold(piece))) : decimal.test(text);
      if (pieces.length < 2 || isText) continue;
      const values = pieces.flatMap((piece) => this.#named(piece) ?? []);
      if (values.length > 0) return [...new Set(values)];
    }
    return [];
  }
}

/** The values that settings name, by column. */
export type ValuesByColumn = ReadonlyMap<string, NamedValues>;

/** `where`, or the answers of a share, ready to be compared with cells. */
export const valuesByColumn = (
  named: Readonly<Record<string, string | readonly string[]>> = {},
  lists: ListsInCells = {},
): ValuesByColumn =>
  new Map(Object.entries(named).map(([column, values]) => [column, new NamedValues([values].flat(), lists)]));

/** Other names of values. */
export class Renaming {
  readonly values: NamedValues;
  readonly #names: ReadonlyMap<string, string>;

  constructor(names: Readonly<Record<string, string>>) {
    this.values = new NamedValues(Object.keys(names));
    this.#names = new Map(Object.entries(names).map(([value, name]) => [nfc(value.trim()), name.trim()]));
  }

  /** The name that a value is given, the value itself where it is given none. */
  textOf(text: string): string {
    const value = this.values.find(text);
    return value === null ? text : (this.#names.get(value) ?? text);
  }
}

/** `map` of the settings, ready to rename values of columns. */
export const renamings = (
  map: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): ReadonlyMap<string, Renaming> =>
  new Map(Object.entries(map).map(([column, names]) => [column, new Renaming(names)]));

/** more values than anyone lists by hand: no need to look through all of them for the nearest */
const mostOthers = 1000;

/** A sign alone (`+`, `-`) is a value too, though nothing of a hyphen is left once it is folded. */
const comparable = (text: string): string => fold(text) || nfc(text);

const piecesOf = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const separators = ['|', ';', ',', ' '] as const;

/** a number is one answer */
const decimal = /^\s*[-\u2212]?\d+[.,]\d+\s*$/;

/** Words that no list of answers has, but a sentence: `attack on civilians` is one answer, `radio sms` are two. */
const prose = new Set(
  'an and at by for from in not of on or the to with without au aux avec dans de des du en et la le les ne non ou par pas pour sans sur un une'.split(
    ' ',
  ),
);

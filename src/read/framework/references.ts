import type { Fault } from '../../model/fault.ts';
import { joinedValues } from '../../model/joined-values.ts';
import { nearestAmong } from '../../model/nearest.ts';
import type { CsvRow } from '../rows/row.ts';

/** The ids that the rows of a kind give. */
export interface Ids {
  /** id → its place in the framework's list */
  readonly index: ReadonlyMap<string, number>;
  /** id whose row was left out → the fault for which it was: known, but what refers to it is set aside */
  readonly leftOut: ReadonlyMap<string, Fault>;
  /** why there are ids that nobody knows: a file of the kind could not be read at all. Then none is told as unknown */
  readonly unread: Fault | null;
}

/** What can be referred to; `null`: the file is not among those read, so that nothing is known of its ids. */
export interface Known {
  readonly indicators: Ids | null;
  readonly evaluations: Ids | null;
  /** the id most likely meant, of those used and those left out */
  readonly nearest: Readonly<Record<Referred, (id: string) => string | null>>;
}

export const knownIds = (indicators: Ids | null, evaluations: Ids | null): Known => ({
  indicators,
  evaluations,
  nearest: { indicator: nearestId([indicators]), either: nearestId([evaluations, indicators]) },
});

export const noIds: Ids = { index: new Map(), leftOut: new Map(), unread: null };

/**
 * The ids of a list that are there. An unknown one is told and left out of the list; one whose row was left out is left out
 * without a word.
 *
 * @param needed where none remains the row goes too, for the unknown id's error or with what it waits for: without an id it
 *   would say something else
 * @see spec 2, "One mistake, one diagnostic"
 */
export function references(
  row: CsvRow,
  name: string,
  { indicators, evaluations, nearest }: Known,
  { referred, needed }: { readonly referred: Referred; readonly needed: boolean },
): string[] {
  const books = referred === 'indicator' ? [indicators] : [evaluations, indicators];
  const list = row.list(name);
  if (books.includes(null)) return list;
  const known = books.filter((book) => book !== null);
  const isThere = (id: string) => known.some(({ index }) => index.has(id));
  const there = list.filter(isThere);
  const gone = list.filter((id) => !isThere(id));
  const causes = gone.map((id) => causeOf(id, known));
  const last = needed && there.length === 0;
  for (const [i, id] of gone.entries()) {
    if (causes[i] !== null) continue;
    row.unknownId(name, { id, subject: referred, nearest: nearest[referred](id), list: severalIn(id, known) }, last);
  }
  if (last && !causes.includes(null)) row.waitsFor ??= causes[0] ?? null;
  return there;
}

/** The same for a cell of one indicator's id: without it the row is about nothing. */
export function reference(row: CsvRow, name: string, { indicators, nearest }: Known): string {
  const id = row.text(name);
  if (id === '' || indicators === null || indicators.index.has(id)) return id;
  const cause = causeOf(id, [indicators]);
  if (cause !== null) row.waitsFor ??= cause;
  else row.unknownId(name, { id, subject: 'indicator', nearest: nearest.indicator(id), list: null }, true);
  return id;
}

type Referred = 'indicator' | 'either';

/** Why an id that is not there is known all the same; `null` where it is not. */
export const causeOf = (id: string, books: readonly Ids[]): Fault | null =>
  books.map(({ leftOut }) => leftOut.get(id)).find((cause) => cause !== undefined) ??
  books.map(({ unread }) => unread).find((cause) => cause !== null) ??
  null;

const nearestId = (books: readonly (Ids | null)[]): ((id: string) => string | null) => nearestAmong(idsOf(books));

/** What `nearestAmong` takes when it is first asked: until then rows may still be left out. */
function* idsOf(books: readonly (Ids | null)[]): Generator<string> {
  for (const book of books) {
    if (book === null) continue;
    yield* book.index.keys();
    yield* book.leftOut.keys();
  }
}

/** A cell that names several ids with another mark between them than `|`, with that. */
export const severalIn = (id: string, books: readonly Ids[]): string | null =>
  joinedValues(id, (part) => books.some(({ index, leftOut }) => index.has(part) || leftOut.has(part)));

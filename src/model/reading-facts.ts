import type { Fact, Fault } from './fault.ts';
import type { Kind } from './kinds.ts';
import type { Place } from './place.ts';
import type { Every } from './settings.ts';

/**
 * What the faults raised while files are read and the framework is built carry, by code: the joint between the reader, which
 * raises them, and the rules, which put them into words. `text` is the cell as it stands; the file and line are the fault's place.
 */
export interface ReadingFacts {
  'file/empty': Record<never, never>;
  /** `seems`: xlsx, zip, pdf, parquet, gzip, damaged (a .gz that can't be unpacked), or nul (NUL bytes); `ending` of its name, '' where that tells nothing */
  'file/not-text': { seems: string; ending: '.csv' | '.gz' | '.md' | '' };
  /** `mixed`: it began as UTF-8, and is none from the line on */
  'file/encoding': { encoding: string };
  /** `lines`: how many lines above the header were skipped */
  'file/preamble': { lineCount: number };
  'file/decimal': { decimal: string; delimiter: string; shown: string };
  /** `of`: periods or indicators; `columns`: the headers read so */
  'file/wide': { subject: 'periods' | 'indicators'; columns: readonly string[] };
  /** `line`: where the quote opened */
  'file/unclosed-quote': { line: number };
  'file/alone': { missing: readonly Kind[] };
  'file/ambiguous-kind': { kinds: readonly Kind[] };
  /** `kind`: what the header would fit, if anything; `absent`: no file of that kind is read */
  'file/unrecognised': { kind: Kind | null; absent: boolean };
  /** `limit`: rows; characters of a `row` or a `cell`; columns; `words` of narrative.md */
  'file/limit': { limit: 'rows' | 'row' | 'cell' | 'columns' | 'words'; most: number } | ZerosLimit;
  /** `rows`: below the header; `kept`: of these, those that `where` keeps */
  'file/nothing-read': { rows: number; kept: number };
  /** `named`: the column belongs to the kind of file, or cpas.json names it */
  'header/missing-column': { column: string; nearest: string | null; named: 'kind' | 'settings' };
  'header/duplicate-column': { column: string; first: string; second: string };
  /** `shifted`: the rows have fewer cells than the header, the names stand one column off */
  'header/unnamed-column': { position: number; shifted: boolean };
  'header/unknown-column': { column: string; nearest: string | null };
  'row/short': { rows: number; cells: number; header: number };
  /** `all`: nothing else is in the table */
  'row/other': { rows: number; indicators: number; all: boolean };
  /** `spare`: those beyond the header are empty */
  'row/long': { cells: number; header: number; spare: boolean };
  /** `firstFile`: where the first line is of another file */
  'row/duplicate': { key: string; firstLine: number; firstFile?: string };
  /**
   * `here`, `there`: the differing values; `of`: whether they are observed or goals; `files`: where lines are of other
   * files, of each the file, `null` for that of the fault
   */
  'row/conflict': {
    key: string;
    here: string;
    there: string;
    lineNumbers: readonly number[];
    files?: readonly (string | null)[];
    subject: 'values' | 'goals';
  };
  'cell/quote': { text: string };
  'cell/swallowed-rows': { lineCount: number };
  'cell/required': { column: string };
  /** `why`: not a number; the wrong decimal mark; a broken spreadsheet formula; a % where none belongs; beyond a double's range */
  'cell/number': {
    text: string;
    column: string;
    decimal: string;
    why: 'text' | 'mark' | 'formula' | 'percent' | 'range';
  };
  /** `why`: not a date; a year of two digits; a day that does not exist, but would if the month came first */
  'cell/date': { text: string; column: string; why: 'text' | 'two-digits' | 'no-such-day' | 'month-first' };
  /** `most`: of an event's date that is a period, but longer than what the events are counted by (`every`) */
  'cell/period': {
    text: string;
    column: string;
    why: 'text' | 'years' | 'reversed' | 'two-digits' | 'month-first';
    most?: Every;
  };
  /** `year`: the one that is doubtful; `latest`: the last that is not */
  'cell/year': { text: string; year: number; latest: number };
  'cell/ambiguous-number': { text: string; decimal: string };
  /** `list`: the same with `|` between, where it is several of the choices */
  'cell/choice': {
    text: string;
    column: string;
    choices: readonly string[];
    nearest: string | null;
    twice: boolean;
    list?: string;
  };
  /** `why`: what the value breaks */
  'cell/range': {
    text: string;
    column: string;
    why: 'positive' | 'negative-count' | 'percent' | 'low' | 'high' | 'yes-no';
  };
  /** `character` as U+202E */
  'cell/control-character': { character: string; column: string };
  /** `setting`: where cpas.json names the value */
  'name/unmatched': { value: string; column: string; setting: 'map' | 'where'; nearest: string | null };
  /** `firstFile`: where the first line is of another file */
  'id/duplicate': { id: string; firstLine: number; firstFile?: string };
  /** `of`: what the id should name; `list`: the same with `|` between, where it is several ids that are there */
  'id/unknown': {
    id: string;
    subject: 'indicator' | 'evaluation' | 'either';
    nearest: string | null;
    list: string | null;
  };
  /** `columns`: of the share; `id`: what is derived, `null` where a column says so */
  'derive/no-answer': { events: number; columns: readonly string[]; id: string | null };
  /** `setting`: where the answer is asked for */
  'derive/among-others': { answer: string; column: string; cells: number; setting: 'share' | 'where' };
  'derive/never': { answer: string; column: string; nearest: string | null };
  'plan/dates-reversed': { from: string; to: string; start: string; end: string };
  /** `sum` is null where some components have a share and some have none */
  'plan/shares': { id: string; sum: number | null };
  /** ids around the circle, the first again at the end */
  'plan/chain-cycle': { ids: readonly string[] };
}

/** More intervals without an event than are filled with 0: by how many places and parts, from which day to which. */
interface ZerosLimit {
  readonly limit: 'zeros';
  readonly most: number;
  readonly places: number;
  readonly parts: number;
  readonly every: Every;
  readonly from: string;
  readonly to: string;
}

export type ReadingCode = keyof ReadingFacts;

/** characters of a cell that a fault keeps: a thousand faults may be kept, and a cell may have a million */
const longest = 1000;

const shortened = (fact: Fact): Fact =>
  typeof fact === 'string' && fact.length > longest ? `${fact.slice(0, longest)}…` : fact;

/** A fault with the facts that its code asks for; of a long text its beginning. */
export function fault<C extends ReadingCode>(
  code: C,
  at: Place,
  facts: ReadingFacts[C],
  more: Pick<Fault, 'severity' | 'related' | 'indicators' | 'subject'> = {},
): Fault {
  const kept = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, shortened(fact)]));
  const value = at.value === null || at.value.length <= longest ? at.value : `${at.value.slice(0, longest)}…`;
  return { code, at: value === at.value ? at : { ...at, value }, facts: kept, ...more };
}

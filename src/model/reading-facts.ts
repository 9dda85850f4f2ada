import type { Kind } from './kinds.ts';

/**
 * What the faults raised while files are read and the framework is built carry, by code: the joint between the reader, which
 * raises them, and the rules, which put them into words. `text` is the cell as it stands; the file and line are the fault's place.
 */
export interface ReadingFacts {
  'file/empty': Record<never, never>;
  /** `seems`: xlsx, zip, pdf, parquet, gzip, or nul (NUL bytes) */
  'file/not-text': { seems: string };
  'file/encoding': { encoding: string };
  /** `lines`: how many lines above the header were skipped */
  'file/preamble': { lines: number };
  'file/decimal': { decimal: string; delimiter: string; shown: string };
  /** `of`: periods or indicators; `columns`: the headers read so */
  'file/wide': { of: 'periods' | 'indicators'; columns: readonly string[] };
  /** `line`: where the quote opened */
  'file/unclosed-quote': { line: number };
  'file/alone': { missing: readonly Kind[] };
  'file/ambiguous-kind': { kinds: readonly Kind[] };
  /** `kind`: what the header would fit, if anything */
  'file/unrecognised': { kind: Kind | null };
  /** `limit`: rows, cell or columns */
  'file/limit': { limit: 'rows' | 'cell' | 'columns'; most: number };
  'header/missing-column': { column: string; nearest: string | null };
  'header/duplicate-column': { column: string; first: string; second: string };
  /** `shifted`: the rows have fewer cells than the header, the names stand one column off */
  'header/unnamed-column': { position: number; shifted: boolean };
  'header/unknown-column': { column: string; nearest: string | null };
  'row/short': { rows: number; cells: number; header: number };
  'row/other': { rows: number; indicators: number };
  'row/long': { cells: number; header: number };
  'row/duplicate': { key: string; firstLine: number };
  /** `here`, `there`: the differing values, with line */
  'row/conflict': { key: string; here: string; there: string; lines: readonly number[] };
  'cell/quote': { text: string };
  'cell/swallowed-rows': { lines: number };
  'cell/required': { column: string };
  /** `why`: not a number; the wrong decimal mark; a broken spreadsheet formula; a % where none belongs; beyond a double's range */
  'cell/number': {
    text: string;
    column: string;
    decimal: string;
    why: 'text' | 'mark' | 'formula' | 'percent' | 'range';
  };
  /** `why`: not a date; a year of two digits; a day that does not exist */
  'cell/date': { text: string; column: string; why: 'text' | 'two-digits' | 'no-such-day' };
  /** `most`: of an event's date that is a period, but longer than what the events are counted by (`every`) */
  'cell/period': {
    text: string;
    column: string;
    why: 'text' | 'years' | 'reversed' | 'two-digits';
    most?: 'year' | 'quarter' | 'month' | 'week' | 'day';
  };
  'cell/ambiguous-number': { text: string; decimal: string };
  'cell/choice': { text: string; column: string; choices: readonly string[]; nearest: string | null; twice: boolean };
  /** `why`: what the value breaks */
  'cell/range': {
    text: string;
    column: string;
    why: 'positive' | 'negative-count' | 'percent' | 'low' | 'high' | 'yes-no';
  };
  /** `character` as U+202E */
  'cell/control-character': { character: string; column: string };
  'id/duplicate': { id: string; firstLine: number };
  /** `of`: what the id should name */
  'id/unknown': { id: string; of: 'indicator' | 'evaluation' | 'either'; nearest: string | null };
  'plan/dates-reversed': { from: string; to: string; start: string; end: string };
  /** `sum` is null where some components have a share and some have none */
  'plan/shares': { id: string; sum: number | null };
  /** ids around the circle, the first again at the end */
  'plan/chain-cycle': { ids: readonly string[] };
}

export type ReadingCode = keyof ReadingFacts;

import type { Day } from './day.ts';
import {
  type directions,
  type frequencies,
  levels,
  namesOf,
  type overPlaces,
  type overTimes,
  type pers,
} from './kinds.ts';
import type { Measure } from './measures.ts';
import type { Period } from './period.ts';
import type { RowPlace } from './place.ts';

export type Level = keyof typeof levels;
type Direction = keyof typeof directions;
export type Per = keyof typeof pers;
export type OverTime = keyof typeof overTimes;
export type OverPlaces = keyof typeof overPlaces;
export type Frequency = keyof typeof frequencies;

/** From what is put in to what changes in the end. */
export const levelNames = namesOf(levels);

/** Whether something tells what changed, not what was done: an outcome or impact. */
export const isResult = ({ level }: { readonly level: Level }): boolean => level === 'outcome' || level === 'impact';

/** One indicator of the results framework, its defaults filled in. */
export interface Indicator {
  readonly at: RowPlace;
  readonly id: string;
  readonly name: string;
  /** shares as they are used: each > 0, together 1 */
  readonly components: readonly { readonly name: string; readonly share: number }[];
  readonly level: Level;
  readonly orgUnit: string | null;
  readonly objective: string | null;
  readonly measure: Measure;
  /** where the measure is known from: its cell, the unit, or nowhere (then taken as `count`) */
  readonly measureFrom: 'cell' | 'unit' | 'default';
  readonly unit: string | null;
  /** in the indicator's unit, for the span `per` where the indicator is a sum; 0 and 1 by default for `yes-no` */
  readonly baseline: number | null;
  readonly baselineDate: Day | null;
  readonly target: number | null;
  readonly targetDate: Day | null;
  /** as written; `null` where it is left to the sign of target − baseline */
  readonly direction: Direction | null;
  readonly tolerance: number | null;
  readonly transform: 'none' | 'log';
  readonly weight: number;
  readonly per: Per;
  readonly overTime: OverTime;
  readonly overPlaces: OverPlaces;
  readonly frequency: Frequency | null;
  /** ids of indicators that are there; links that close a cycle are left out */
  readonly contributesTo: readonly string[];
  readonly themes: readonly string[];
  readonly tool: string | null;
  readonly owner: string | null;
}

/** What a row of indicators.csv that was left out says of itself; `null` where its cell can't be read: it may be anything. */
export interface IndicatorLeftOut {
  readonly components: readonly string[] | null;
  readonly level: Level | null;
  readonly themes: readonly string[] | null;
}

/** A goal of one period or place; at least one of `period` and `location`, at least one of `baseline` and `target`. */
export interface TargetRow {
  readonly at: RowPlace;
  readonly indicator: string;
  readonly period: Period | null;
  readonly location: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
}

export interface Evaluation {
  readonly at: RowPlace;
  readonly id: string;
  readonly title: string;
  readonly tool: string;
  readonly owner: string;
  readonly start: Day;
  readonly end: Day;
  readonly components: readonly string[];
  readonly indicators: readonly string[];
  readonly levels: readonly Level[];
  readonly themes: readonly string[];
  readonly locations: readonly string[];
  readonly method: string | null;
  readonly respondents: readonly string[];
  /** as written, `null` where the cell is empty: then by its dates on the day of the report */
  readonly status: 'planned' | 'ongoing' | 'completed' | 'cancelled' | null;
  readonly independent: boolean;
  readonly personDays: number | null;
}

export interface Decision {
  readonly at: RowPlace;
  readonly id: string;
  readonly date: Day;
  readonly decision: string;
  /** ids of evaluations and indicators that are there */
  readonly informedBy: readonly string[];
  readonly owner: string | null;
  readonly status: 'open' | 'done' | 'dropped';
  readonly components: readonly string[];
}

export interface Constraint {
  readonly at: RowPlace;
  readonly id: string;
  readonly components: readonly string[];
  readonly kind: string;
  readonly start: Day;
  /** `null`: it still holds */
  readonly end: Day | null;
  readonly description: string | null;
  readonly indicators: readonly string[];
}

/** Words beside the figures: the text under a heading of narrative.md. */
export interface NarrativeSection {
  readonly file: string;
  readonly line: number;
  readonly heading: string;
  /** Markdown, as it stands */
  readonly text: string;
}

/** All an assessment says but its observations. Rows left out are not in it. `null`: there is no such file. */
export interface Framework {
  readonly indicators: readonly Indicator[];
  /** rows of indicators that were left out for a fault: what only they name is known, and not told as unknown */
  readonly leftOut?: readonly IndicatorLeftOut[];
  readonly targets: readonly TargetRow[];
  readonly evaluations: readonly Evaluation[] | null;
  readonly decisions: readonly Decision[] | null;
  readonly constraints: readonly Constraint[] | null;
  readonly narrative: readonly NarrativeSection[] | null;
}

import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

export type Fact = string | number | boolean | null | readonly string[] | readonly number[];
export type Facts = Readonly<Record<string, Fact>>;

/** A line that belongs to a fault: the first definition, the conflicting row. */
export interface Related {
  readonly file: string;
  readonly line: number;
}

/** Something about the user's data, as facts; its words are put in last, by `rules/diagnose.ts`. */
export interface Fault<F extends Facts = Facts> {
  readonly code: string;
  /** where it weighs otherwise than the rule's own severity; `rules` in cpas.json wins over both */
  readonly severity?: Severity;
  readonly at: Place;
  readonly facts: F;
  readonly related?: readonly Related[];
  readonly component?: string | null;
  readonly indicators?: readonly string[];
  readonly evaluations?: readonly string[];
  /** what it is about, where that is not just its indicators and evaluations, or else its component: place and period too, a theme */
  readonly subject?: readonly string[];
  /** how many rows of other files were set aside with this one, by kind: they refer to its id */
  waiting?: Record<string, number>;
}

/** What reading, building and checking found, in detail up to a limit a code; all of it counted. */
export interface CollectedFaults {
  readonly faults: Fault[];
  /** how many there are of each code, those not kept in detail too */
  readonly counts: Record<string, number>;
  /** of these, those that weigh otherwise than their rule: how many of each code and severity */
  readonly weighed?: Record<string, Partial<Record<Severity, number>>>;
  /** rows left out for a fault of their own; a row with two faults counts once */
  rowsLeftOut: number;
}

import type { Day } from './model/day.ts';
import type { Lang } from './model/lang.ts';
import type { Period } from './model/period.ts';
import type { Pause } from './read/files/watched.ts';

/** What is asked of every walk. */
export interface AssessmentRequest {
  readonly today: Day;
  /** as typed; `null`: the settings', else the newest */
  readonly period: string | null;
  /** `null`: the settings' */
  readonly lang: Lang | null;
  /** where neither names a language, default English */
  readonly fallbackLang?: Lang;
  /** how many faults of one code are kept in detail, default 1,000 */
  readonly limit?: number;
  /** awaited between batches of rows */
  readonly pause?: Pause;
}

/** What is asked of the overlap. */
export interface OverlapRequest {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly whatIf: readonly string[];
  readonly maxPairs: number;
  readonly only?: readonly string[] | undefined;
  /** a folder without evaluations is one that has none: else it can't be looked at */
  readonly mayBeNone?: boolean;
}

/** All evaluations, in whatever days they are. */
export const wholeOverlap: OverlapRequest = { from: null, to: null, whatIf: [], maxPairs: 10_000 };

/** The days that an overlap looks at: as typed, else a period that an option asks for; that of the settings is for scores alone. */
export const windowOf = (
  { period, periodFrom }: { readonly period: Period | null; readonly periodFrom: 'option' | 'settings' | null },
  { from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined },
): Pick<OverlapRequest, 'from' | 'to'> => {
  const asked = periodFrom === 'option' ? period : null;
  return { from: from ?? asked?.start ?? null, to: to ?? asked?.end ?? null };
};

/** What is asked of a report. */
export interface ReportRequest {
  readonly only?: readonly string[] | undefined;
  readonly isPublic?: boolean | undefined;
  /** awaited between its parts */
  readonly pause?: Pause;
}

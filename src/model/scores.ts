import * as z from 'zod/mini';
import { type Indicator, levelNames } from './framework.ts';
import { measureNames } from './measures.ts';
import type { Period } from './period.ts';
import type { Place } from './place.ts';

const score = z.nullable(z.number());
const coverage = z.number();
const evidence = z.nullable(z.enum(['A', 'B', 'C', 'D']));
const direction = z.enum(['improving', 'steady', 'worsening']);
const trend = z.nullable(z.object({ previous: z.number(), change: z.number(), direction }));
const level = z.enum(levelNames);
const levelScore = z.nullable(z.object({ score, coverage: z.number(), indicators: z.int() }));

const statuses = [
  'no-data',
  'not-assessable',
  'achieved',
  'regressing',
  'stalled',
  'on-track',
  'behind',
  'progressing',
] as const;
const chainStates = ['unknown', 'working', 'decoupled', 'unexplained', 'stuck', 'mixed'] as const;

export const indicatorScoreSchema = z.object({
  id: z.string(),
  name: z.string(),
  level,
  orgUnit: z.nullable(z.string()),
  objective: z.nullable(z.string()),
  themes: z.array(z.string()),
  measure: z.enum(measureNames),
  unit: z.nullable(z.string()),
  /** the indicator's weight × the component's share */
  weight: z.number(),
  value: score,
  /** as scaled to the period */
  baseline: score,
  target: score,
  attainment: score,
  score,
  expected: score,
  status: z.enum(statuses),
  trend,
  /** how many rows are used */
  observations: z.int(),
  observedDays: z.number(),
  carriedDays: z.nullable(z.int()),
  source: z.array(z.object({ file: z.string(), firstLine: z.int(), lastLine: z.int(), rows: z.int() })),
});

const body = {
  score,
  resultsScore: score,
  gap: score,
  coverage,
  evidence,
  status: z.enum(['scored', 'insufficient-data', 'no-results']),
  trend,
  levels: z.object({ input: levelScore, output: levelScore, outcome: levelScore, impact: levelScore }),
  constraints: z.array(z.string()),
  findings: z.array(z.string()),
  indicators: z.array(indicatorScoreSchema),
};

export const componentScoreSchema = z.object({ component: z.string(), ...body });
export const overallSchema = z.object({ score, resultsScore: score, coverage, evidence, trend });
export const chainSchema = z.object({
  indicator: z.string(),
  contributors: z.array(z.string()),
  activity: score,
  result: score,
  gap: score,
  state: z.enum(chainStates),
});
/** One group of `--by`; its members depend on the grouping. @see spec 5, cpas.scores/1 */
export const groupSchema = z.union([
  z.object({ group: z.nullable(z.string()), ...body }),
  z.object({
    group: z.string(),
    score,
    resultsScore: score,
    coverage,
    evidence,
    components: z.array(componentScoreSchema),
  }),
  // by level: `indicators` counts, as in `levels` of a component
  z.object({ group: z.string(), score, coverage, indicators: z.int() }),
]);

export type Status = (typeof statuses)[number];
export type ChainState = (typeof chainStates)[number];
export type Evidence = 'A' | 'B' | 'C' | 'D' | null;
export type Trend = z.infer<typeof trend>;
export type LevelScore = z.infer<typeof levelScore>;
export type IndicatorScore = z.infer<typeof indicatorScoreSchema>;
export type ComponentScore = z.infer<typeof componentScoreSchema>;
export type OverallScore = z.infer<typeof overallSchema>;
export type Chain = z.infer<typeof chainSchema>;
export type GroupScore = z.infer<typeof groupSchema>;

/** Why an observation in reach of the period is not used. */
export type UnusedReason =
  | 'outside' // its interval does not lie within the period
  | 'other-source' // another source for the same was taken
  | 'finer' // a coarser interval holds it, and the finer ones do not fill that
  | 'coarser' // the finer intervals fill it
  | 'overlapping' // overlaps one that ends later
  | 'other-cut' // the total or another disaggregation covers more days
  | 'total' // the places cover more days than the rows without a place
  | 'places' // the rows without a place cover as many days as the places
  | 'older' // a carried place takes its newest only
  | 'stale'; // carried values grow stale

/** One side of the goals as it is held against the value. */
export interface GoalSide {
  /** scaled to the period, `null` for none */
  readonly value: number | null;
  /** as written, before scaling; rows of targets.csv that fill the period added up */
  readonly written: number | null;
  /** value = written × scale; 1 where it is not scaled */
  readonly scale: number;
  /** what the scale is made of: months of the period ÷ months that the goal is for; `null` where it is not scaled */
  readonly months: { readonly period: number; readonly goal: number } | null;
  /** and, while the period is running, days that reports reach ÷ all days of the period */
  readonly running: { readonly days: number; readonly periodDays: number } | null;
  /** whether it comes from a row of targets.csv with a period */
  readonly ofPeriod: boolean;
  /** the cells it comes from */
  readonly at: readonly Place[];
}

/**
 * How an indicator's score was made: what explain prints and what the rules of the stage `scores` look at. Not in any document.
 * Observations are entries of the summaries (`observation(summaries, entry)` makes an object of one): they may be millions.
 */
export interface Working {
  readonly indicator: Indicator;
  /** entries of the observations that are combined, in order of lines */
  readonly used: Int32Array;
  /** whether the observations used are told by place or by part */
  readonly split: boolean;
  /** entries in reach of the period that are not used, by reason, in order of lines; `outside` and `older` are not listed: they are all others */
  readonly leftOut: readonly { readonly why: UnusedReason; readonly entries: readonly number[] }[];
  /** entries of the used ones that are carried, in order of lines */
  readonly carried: readonly number[];
  /** share of the places used that are carried, 0 to 1 */
  readonly carriedShare: number;
  /** weights of the values that enter a mean */
  readonly weights: 'none' | 'all' | 'incomplete';
  readonly baseline: GoalSide;
  readonly target: GoalSide;
  readonly tolerance: GoalSide;
  /** the value's own bounds by the rules of the value, `null` where no row has any */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** days since the newest observation, where that is at least one period of `frequency`; else `null` */
  readonly lateDays: number | null;
  /** days of the period up to today */
  readonly dueDays: number;
}

/** All that the room `score` hands on. */
export interface Scores {
  readonly period: Period;
  readonly overall: OverallScore;
  readonly components: readonly ComponentScore[];
  readonly chains: readonly Chain[];
  readonly groups: readonly GroupScore[] | null;
  /** by indicator id, of the mission as a whole */
  readonly workings: Readonly<Record<string, Working>>;
}

import * as z from 'zod/mini';
import { levelNames } from './framework.ts';
import { measureNames } from './measures.ts';
import { chainSchema } from './scores.ts';

const amount = z.nullable(z.number());
const level = z.enum(levelNames);

/** What goes into a step, one a line: the indicators of a level, the components of the overall, the places of a location. */
const partSchema = z.object({
  id: z.string(),
  name: z.nullable(z.string()),
  value: amount,
  target: amount,
  /** of an indicator; `percent` values are shown with their sign */
  measure: z.nullable(z.enum(measureNames)),
  score: amount,
  weight: z.number(),
  /** where its rows stand */
  source: z.array(z.object({ file: z.string(), firstLine: z.int(), lastLine: z.int(), rows: z.int() })),
});

/** Why a step has no result. */
const whyNot = [
  'no-value', // no observation that could be used
  'not-finite', // its value is beyond what a number can be
  'no-baseline',
  'no-target',
  'no-tolerance',
  'same-goals', // baseline and target are the same
  'not-positive', // a logarithm of 0 or less
  'no-attainment',
  'none-known', // `known` of `of` parts is 0
  'too-little-known', // `known` of `of` parts, `share` of their weight, is less than `least`
  'all-needed', // `known` of `of` parts, under `missing: strict`
  'nothing-weighs', // the framework has nothing that takes part
  'no-results-score', // and without it no score
  'no-score',
  'no-activity', // of a chain: too little known of what is meant to move it
  'carried', // a carried value has no trend
  'no-previous', // no score in `period`
] as const;

/**
 * One step of the working: `formula` in names, `figures` what each name stands for, so that it can be redone by hand.
 * `what` is one of `value`, `baseline`, `target`, `tolerance`, `attainment`, `score`, `expected`, `status`, `trend`, `activity`, `chain`;
 * `input`, `output`, `outcome`, `impact`, `results`, `gap`, `evidence`, `coverage`, `overall`. Names of figures tell their decimals:
 * one where the name says score, activity, output, outcome, impact or results; two where it says attainment or expected; as
 * many as there are where it says weight, and elsewhere.
 */
const stepSchema = z.object({
  what: z.string(),
  formula: z.string(),
  figures: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  result: z.union([z.number(), z.string(), z.null()]),
  /** where it has no result, or a grade that rests on none: the reason, its figures beside */
  why: z.optional(z.enum(whyNot)),
  parts: z.optional(z.array(partSchema)),
  /** the cells that its figures come from, where they do not come from observations */
  at: z.optional(z.array(z.object({ file: z.string(), line: z.int() }))),
});
const explainedRowSchema = z.object({
  file: z.string(),
  line: z.int(),
  period: z.string(),
  location: z.nullable(z.string()),
  value: z.number(),
  used: z.boolean(),
  /** of one not used a reason (`LeftOut`); of one used `carried`, or nothing */
  why: z.nullable(z.string()),
  /** its disaggregation, as `by_sex F`; `null` for a total */
  part: z.optional(z.nullable(z.string())),
  source: z.optional(z.nullable(z.string())),
});

/** The members of cpas.explanation/1 that the room `score` makes. @see spec 5 */
export const explanationSchema = z.object({
  subject: z.object({
    kind: z.enum(['indicator', 'level', 'component', 'group', 'overall']),
    id: z.string(),
    name: z.nullable(z.string()),
    /** of all but an indicator: the grade of what its score rests on */
    evidence: z.optional(z.nullable(z.enum(['A', 'B', 'C', 'D']))),
    /** of an indicator: its level, and for each of its components its weight there and its part of level and score, 0 to 1 */
    level: z.optional(level),
    components: z.optional(
      z.array(z.object({ component: z.string(), weight: z.number(), ofLevel: amount, ofScore: amount })),
    ),
  }),
  score: z.nullable(z.number()),
  steps: z.array(stepSchema),
  rows: z.array(explainedRowSchema),
  levers: z.array(z.object({ indicator: z.string(), effect: z.number() })),
  /** results chains that end in what is explained, or that an indicator is part of */
  chains: z.optional(z.array(chainSchema)),
});

export type WhyNot = (typeof whyNot)[number];
export type ExplainedPart = z.infer<typeof partSchema>;
export type Step = z.infer<typeof stepSchema>;
export type ExplainedRow = z.infer<typeof explainedRowSchema>;
export type Explanation = z.infer<typeof explanationSchema>;

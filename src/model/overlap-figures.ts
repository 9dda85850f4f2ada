import * as z from 'zod/mini';
import type { Day } from './day.ts';
import { levelNames } from './framework.ts';
import { decisionStatuses, namesOf } from './kinds.ts';
import type { Span } from './period.ts';
import type { AcceptedOverlap } from './settings.ts';

const ids = z.array(z.string());
const date = z.string();
const suggestions = ['compare', 'coordinate', 'reuse', 'merge', 'join', 'sequence'] as const;
const suggestion = z.enum(suggestions);
const idsOrAll = z.union([z.literal('all'), ids]);
const amount = z.nullable(z.number());
const gaps = z.object({ indicators: ids, components: ids, locations: ids });
const personDays = z.object({ planned: amount, saving: amount });

const pairSchema = z.object({
  a: z.string(),
  b: z.string(),
  kind: z.enum(['duplication', 'overlap']),
  share: z.number(),
  shared: z.object({ indicators: idsOrAll, locations: idsOrAll, days: z.int(), from: date, to: date }),
  personDays: amount,
  respondents: ids,
  suggestion,
  accepted: z.nullable(z.string()),
});
const repeatSchema = z.object({
  a: z.string(),
  b: z.string(),
  share: z.number(),
  gapDays: z.int(),
  personDays: amount,
  suggestion: z.enum(['compare', 'coordinate', 'reuse']),
  accepted: z.nullable(z.string()),
});

/** The members of cpas.overlap/1 that the room `overlap` makes: all but the findings. @see spec 4 and 5 */
export const overlapSchema = z.object({
  window: z.nullable(z.object({ from: date, to: date })),
  pairs: z.array(pairSchema),
  pairsLeftOut: z.int(),
  repeats: z.array(repeatSchema),
  clusters: z.array(ids),
  redundancy: amount,
  personDays,
  evaluations: z.array(
    z.object({
      id: z.string(),
      cells: z.int(),
      unique: amount,
      keep: z.boolean(),
      title: z.string(),
      tool: z.string(),
      owner: z.string(),
      start: date,
      end: date,
      independent: z.boolean(),
      personDays: amount,
    }),
  ),
  keep: ids,
  saving: ids,
  fragmentation: z.array(
    z.object({
      component: z.string(),
      owners: ids,
      evaluations: ids,
      from: date,
      to: date,
      spans: z.array(z.tuple([date, date])),
    }),
  ),
  gaps,
  unused: z.object({ evaluations: z.nullable(ids), indicators: z.nullable(ids) }),
  decisions: z.array(
    z.object({
      id: z.string(),
      date,
      evaluations: ids,
      indicators: ids,
      daysAfter: z.nullable(z.int()),
      status: z.enum(namesOf(decisionStatuses)),
    }),
  ),
  tools: z.array(
    z.object({
      tool: z.string(),
      owners: ids,
      evaluations: ids,
      components: ids,
      levels: z.array(z.enum(levelNames)),
      from: date,
      to: date,
    }),
  ),
  /** what there is to look at: the framework by id, and every place known */
  framework: z.object({
    indicators: z.array(z.object({ id: z.string(), level: z.enum(levelNames), components: ids })),
    locations: ids,
  }),
  whatIf: z.nullable(z.object({ changes: z.array(z.string()), redundancy: amount, personDays, gaps })),
});

export type Suggestion = (typeof suggestions)[number];
export type Pair = z.infer<typeof pairSchema>;
export type Repeat = z.infer<typeof repeatSchema>;
export type Overlap = z.infer<typeof overlapSchema>;

/** Whether what two evaluations share can still be changed: one of them ends on or after today, and nobody has accepted it. @see spec 4, "Findings" */
export const isOpen = (accepted: string | null, a: Span, b: Span, today: Day): boolean =>
  accepted === null && (a.end >= today || b.end >= today);

/** The open pairs, whatever the document lists: of each kind the largest shares, as many as memory allows. */
interface OpenPairs {
  readonly pairs: readonly Pair[];
  /** how many there are of each kind beside these */
  readonly leftOut: Readonly<Record<Pair['kind'], number>>;
}

/** All that the room `overlap` hands on: the members of the document, and for the rules what it may not list. */
export interface FoundOverlap extends Overlap {
  readonly openPairs: OpenPairs;
}

/** An entry of `accepted` that matches no pair and no repeat of all evaluations, or names an id that there is not. */
export interface UnmatchedAcceptance {
  readonly entry: AcceptedOverlap;
  /** whether it matches one all the same: then only its unknown ids are told */
  readonly matched: boolean;
  readonly unknown: readonly string[];
}

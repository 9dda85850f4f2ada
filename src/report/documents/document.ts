import * as z from 'zod/mini';
import { diagnosticSchema, findingSchema, overlapFindingSchema } from '../../model/diagnostic.ts';
import { explanationSchema } from '../../model/explanation.ts';
import { fileReadSchema } from '../../model/file-read.ts';
import { groupings } from '../../model/grouping.ts';
import { overlapSchema } from '../../model/overlap-figures.ts';
import {
  chainSchema,
  componentScoreSchema,
  groupSchema,
  indicatorScoreSchema,
  overallSchema,
} from '../../model/scores.ts';
import { aggregationSchema, missingSchema, severityOrOff } from '../../model/settings.ts';
import { severities } from '../../model/severities.ts';
import type { DocumentKind, SchemaName } from './document-kinds.ts';

const generator = z.object({ name: z.literal('cpas'), version: z.string() });
const head = {
  generator,
  mission: z.string(),
  /** the folder, or the files, as they were given */
  folder: z.string(),
  /** the day of the report, ISO */
  today: z.string(),
  problems: z.object({ errors: z.int(), warnings: z.int(), rowsLeftOut: z.int() }),
};
const period = z.object({ label: z.string(), start: z.string(), end: z.string() });
const text = z.nullable(z.string());
const severity = z.enum(severities);
const { measure } = indicatorScoreSchema.shape;

export const validationDocument = z.object({
  schema: z.literal('cpas.validation/1'),
  ...head,
  files: z.array(fileReadSchema),
  summary: z.object({
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
    codes: z.record(z.string(), z.int()),
  }),
  /** where the settings alone have a period: how much there is to say of its figures, which `cpas score` says */
  figures: z.nullable(z.object({ period: z.string(), findings: z.int() })),
  /**
   * `null` without --baseline; how many diagnostics it knows, which are neither listed nor in `summary`, and how many of its
   * entries no longer occur
   */
  baseline: z.nullable(z.object({ known: z.int(), gone: z.int() })),
  diagnostics: z.array(diagnosticSchema),
});

export const scoresDocument = z.object({
  schema: z.literal('cpas.scores/1'),
  ...head,
  period,
  method: z.object({
    aggregation: z.object({ indicators: aggregationSchema, levels: aggregationSchema, components: aggregationSchema }),
    levels: z.object({ input: z.number(), output: z.number(), outcome: z.number(), impact: z.number() }),
    components: z.record(z.string(), z.number()),
    missing: missingSchema,
    coverage: z.number(),
  }),
  overall: overallSchema,
  components: z.array(componentScoreSchema),
  /** only with --by: the groups, and what they group by */
  groups: z.optional(z.array(groupSchema)),
  by: z.optional(z.enum(groupings)),
  chains: z.array(chainSchema),
  findings: z.array(findingSchema),
});

export const overlapDocument = z.object({
  schema: z.literal('cpas.overlap/1'),
  ...head,
  ...overlapSchema.shape,
  findings: z.array(overlapFindingSchema),
  /** only where there are more findings of a code than are made in detail: how many; gates count them too */
  findingsLeftOut: z.optional(z.array(z.object({ code: z.string(), severity, count: z.int() }))),
});

export const explanationDocument = z.object({
  schema: z.literal('cpas.explanation/1'),
  ...head,
  period,
  ...explanationSchema.shape,
});

/** lines of each file; bytes as base64 where lines can't show them */
const exampleFile = z.union([z.array(z.string()), z.object({ base64: z.string() })]);
const example = z.object({ files: z.record(z.string(), exampleFile), said: z.string() });
export const rulesDocument = z.object({
  schema: z.literal('cpas.rules/1'),
  generator,
  rules: z.array(
    z.object({
      code: z.string(),
      severity,
      /** the severity that cpas.json sets instead */
      set: z.optional(severityOrOff),
      runsIn: z.enum(['V', 'P', 'O']),
      summary: z.string(),
      message: z.string(),
      hint: z.string(),
      explanation: z.string(),
      bad: example,
      good: example,
    }),
  ),
});

export const reportDocument = z.object({
  schema: z.literal('cpas.report/1'),
  ...head,
  period: z.nullable(period),
  files: z.array(z.object({ path: z.string(), kind: z.string(), rows: z.int(), sha256: z.string() })),
  validation: validationDocument,
  scores: z.nullable(scoresDocument),
  trend: z.null(),
  sensitivity: z.null(),
  overlap: z.nullable(overlapDocument),
  narrative: z.nullable(
    z.array(z.object({ heading: z.string(), component: z.nullable(z.string()), text: z.string() })),
  ),
  /** what the files say beside the figures: who owns what, when it is due, what was decided, what held a component back */
  framework: z.object({
    indicators: z.array(
      z.object({
        id: z.string(),
        measure,
        themes: z.array(z.string()),
        owner: text,
        tool: text,
        baselineDate: text,
        targetDate: text,
        contributesTo: z.array(z.string()),
      }),
    ),
    decisions: z.array(
      z.object({ id: z.string(), decision: z.string(), owner: text, components: z.array(z.string()) }),
    ),
    constraints: z.array(
      z.object({
        id: z.string(),
        components: z.array(z.string()),
        kind: z.string(),
        start: z.string(),
        end: text,
        description: text,
        indicators: z.array(z.string()),
      }),
    ),
  }),
  /** the setting, and the indicators whose totals are rounded to 5 for it */
  disclosure: z.nullable(z.object({ below: z.int(), themes: z.array(z.string()), rounded: z.array(z.string()) })),
});

/** What stands in the place of a document where a folder can't be read. */
export const errorDocument = z.object({
  schema: z.literal('cpas.error/1'),
  /** the folder's own name: what the settings call it may be what can't be read */
  mission: z.string(),
  folder: z.string(),
  message: z.string(),
  /** the same with its place, where it has one; at least one, its code `settings/invalid` or `folder/unusable` */
  diagnostics: z.array(diagnosticSchema),
});

/** The schema of every document that a format can be handed, by its kind. */
export const documentSchemas = {
  validation: validationDocument,
  scores: scoresDocument,
  overlap: overlapDocument,
  explanation: explanationDocument,
  rules: rulesDocument,
  report: reportDocument,
  error: errorDocument,
} satisfies { readonly [K in DocumentKind | 'error']: z.ZodMiniType<{ readonly schema: SchemaName<K> }> };

export type Documents = { [K in DocumentKind]: z.infer<(typeof documentSchemas)[K]> };

export type ErrorDocument = z.infer<typeof errorDocument>;
export type Head = { generator: { name: 'cpas'; version: string } } & Pick<
  Documents['scores'],
  'mission' | 'folder' | 'today' | 'problems'
>;

import * as z from 'zod/mini';

/** One step of the working: `formula` in names, `figures` what each name stands for, so that it can be redone by hand. */
export const stepSchema = z.object({
  what: z.string(),
  formula: z.string(),
  figures: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  result: z.union([z.number(), z.string(), z.null()]),
});
export const explainedRowSchema = z.object({
  file: z.string(),
  line: z.int(),
  period: z.string(),
  location: z.nullable(z.string()),
  value: z.number(),
  used: z.boolean(),
  why: z.nullable(z.string()),
});

/** The members of cpas.explanation/1 that the room `score` makes. @see spec 5 */
export const explanationSchema = z.object({
  subject: z.object({
    kind: z.enum(['indicator', 'level', 'component', 'group', 'overall']),
    id: z.string(),
    name: z.nullable(z.string()),
  }),
  score: z.nullable(z.number()),
  steps: z.array(stepSchema),
  rows: z.array(explainedRowSchema),
  levers: z.array(z.object({ indicator: z.string(), effect: z.number() })),
});

export type Step = z.infer<typeof stepSchema>;
export type ExplainedRow = z.infer<typeof explainedRowSchema>;
export type Explanation = z.infer<typeof explanationSchema>;

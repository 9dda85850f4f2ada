import * as z from 'zod/mini';
import { severities } from './severities.ts';

const related = z.object({ file: z.string(), line: z.int() });

/** What is printed of a fault, in any format, is made from this and nowhere else. @see spec 2 */
export const diagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  file: z.nullable(z.string()),
  line: z.nullable(z.int()),
  column: z.nullable(z.int()),
  field: z.nullable(z.string()),
  value: z.nullable(z.string().check(z.maxLength(200))),
  /** what it is about: ids of indicators and evaluations, or the component, or the theme; a place, a period */
  subject: z.array(z.string()),
  hint: z.nullable(z.string()),
  related: z.array(related),
});

/** A diagnostic that also names what it is about. @see spec 3, "Findings" */
export const findingSchema = z.extend(diagnosticSchema, {
  component: z.nullable(z.string()),
  indicators: z.array(z.string()),
});

/** A finding of the overlap. */
export const overlapFindingSchema = z.extend(findingSchema, { evaluations: z.array(z.string()) });

export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type OverlapFinding = z.infer<typeof overlapFindingSchema>;

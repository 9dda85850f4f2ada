import * as z from 'zod/mini';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Documents } from './documents/document.ts';
import { firstOfEach } from './documents/first-of-each.ts';

type Validation = Documents['validation'];

/** What was known when a baseline was written: one entry a diagnostic, so that a file of them can be read and reviewed. */
export const baselineSchema = z.object({
  schema: z.literal('cpas.baseline/1'),
  diagnostics: z.array(z.object({ file: z.nullable(z.string()), code: z.string(), fingerprint: z.string() })),
});
export type Baseline = z.infer<typeof baselineSchema>;

/**
 * What only the baseline does not have: that alone is shown and fails, the rest is counted in `baseline.known`.
 *
 * @param document with every diagnostic in detail
 * @param print the fingerprint of a diagnostic
 * @see spec 5, "--baseline"
 */
export function unknownOnly(
  document: Validation,
  known: ReadonlySet<string>,
  print: (diagnostic: Diagnostic) => string,
): Validation {
  const diagnostics = document.diagnostics.filter((diagnostic) => !known.has(print(diagnostic)));
  const summary: Validation['summary'] = { errors: 0, warnings: 0, infos: 0, codes: {} };
  for (const { severity, code } of diagnostics) {
    summary[member[severity]] += 1;
    summary.codes[code] = (summary.codes[code] ?? 0) + 1;
  }
  return { ...document, summary, diagnostics, baseline: { known: document.diagnostics.length - diagnostics.length } };
}

const member = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** At most so many of one code in detail, errors first; the summary counts all. */
export const inDetail = (document: Validation, most: number): Validation => ({
  ...document,
  diagnostics: firstOfEach(document.diagnostics, most, (one) => one),
});

/** A baseline as the text of its file: sorted, an entry a line, so that two of them can be compared and merged. */
export function baselineText(entries: Baseline['diagnostics']): string {
  const lines = entries.map(({ file, code, fingerprint }) => JSON.stringify({ file, code, fingerprint }));
  const sorted = lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const list = sorted.length === 0 ? '[]' : `[\n    ${sorted.join(',\n    ')}\n  ]`;
  return `{\n  "schema": "cpas.baseline/1",\n  "diagnostics": ${list}\n}\n`;
}

import * as z from 'zod/mini';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Documents } from './documents/document.ts';
import { firstOfEach } from './documents/first-of-each.ts';

type Validation = Documents['validation'];

/** A diagnostic as it is known again, wherever its row has moved, and how often there is such a one. */
const entrySchema = z.object({
  code: z.string(),
  /** relative to the folder of the baseline; of a matter of the whole folder that folder */
  file: z.string(),
  subject: z.array(z.string()),
  field: z.nullable(z.string()),
  value: z.nullable(z.string()),
  count: z.int().check(z.gte(1)),
});

/** What was known when a baseline was written, so that a file of it can be read and reviewed. */
export const baselineSchema = z.object({
  schema: z.literal('cpas.baseline/1'),
  generator: z.object({ name: z.literal('cpas'), version: z.string() }),
  diagnostics: z.array(entrySchema),
});
export type BaselineEntry = z.infer<typeof entrySchema>;

/** The entry of one diagnostic. @param file its path as the baseline has it */
export const entryOf = ({ code, subject, field, value }: Diagnostic, file: string): BaselineEntry => ({
  code,
  file,
  subject,
  field,
  value,
  count: 1,
});

/** How many of each entry there are: what is alike in all but its line is one entry. */
export class BaselineCounts {
  readonly #entries = new Map<string, BaselineEntry>();

  constructor(entries: Iterable<BaselineEntry> = []) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: BaselineEntry): void {
    const key = keyOf(entry);
    this.#entries.set(key, { ...entry, count: entry.count + (this.#entries.get(key)?.count ?? 0) });
  }

  /** Takes one away, and says whether there was one. */
  take(entry: BaselineEntry): boolean {
    const key = keyOf(entry);
    const left = this.#entries.get(key);
    if (left === undefined || left.count === 0) return false;
    this.#entries.set(key, { ...left, count: left.count - 1 });
    return true;
  }

  *[Symbol.iterator](): Iterator<BaselineEntry> {
    yield* this.#entries.values();
  }
}

const keyOf = ({ code, file, subject, field, value }: BaselineEntry): string =>
  JSON.stringify([code, file, subject, field, value]);

/**
 * What only the baseline does not have: that alone is shown and fails, the rest is counted.
 *
 * @param document with every diagnostic in detail
 * @param known what the baseline has; what the document has too is taken from it
 * @param fileOf the file of a diagnostic as the baseline has it
 * @param covers whether a file of the baseline was looked at: what of it is left is gone
 * @see spec 5, "--baseline"
 */
export function unknownOnly(
  document: Validation,
  known: BaselineCounts,
  { fileOf, covers }: { fileOf: (diagnostic: Diagnostic) => string; covers: (file: string) => boolean },
): Validation {
  const diagnostics = document.diagnostics.filter((diagnostic) => !known.take(entryOf(diagnostic, fileOf(diagnostic))));
  let gone = 0;
  for (const { file, count } of known) if (covers(file)) gone += count;
  return {
    ...document,
    summary: summaryOf(diagnostics),
    diagnostics,
    baseline: { known: document.diagnostics.length - diagnostics.length, gone },
  };
}

/** How many diagnostics there are of each severity and code. */
export function summaryOf(diagnostics: readonly Diagnostic[]): Validation['summary'] {
  const summary: Validation['summary'] = { errors: 0, warnings: 0, infos: 0, codes: {} };
  for (const { severity, code } of diagnostics) {
    summary[member[severity]] += 1;
    summary.codes[code] = (summary.codes[code] ?? 0) + 1;
  }
  return summary;
}

const member = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** At most so many of one code in detail, errors first; the summary counts all. */
export const inDetail = (document: Validation, most: number): Validation => ({
  ...document,
  diagnostics: firstOfEach(document.diagnostics, most, (diagnostic) => diagnostic),
});

/** A baseline as the text of its file: sorted, an entry a line, so that two of them can be compared and merged. */
export function baselineText(entries: Iterable<BaselineEntry>, version: string): string {
  const written = Array.from(entries, (entry) => ({ entry, key: JSON.stringify([entry.file, keyOf(entry)]) }));
  const sorted = written.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const rows = sorted.map(({ entry: { file, code, subject, field, value, count } }) =>
    JSON.stringify({ file, code, subject, field, value, count }),
  );
  const list = rows.length === 0 ? '[]' : `[\n    ${rows.join(',\n    ')}\n  ]`;
  const generator = JSON.stringify({ name: 'cpas', version });
  return `{\n  "schema": "cpas.baseline/1",\n  "generator": ${generator},\n  "diagnostics": ${list}\n}\n`;
}

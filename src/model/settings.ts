import * as z from 'zod/mini';
import type { Severity } from './fault.ts';
import type { Level } from './framework.ts';
import { type Kind, kinds, namesOf } from './kinds.ts';
import { type Lang, langs } from './lang.ts';
import type { YearStart } from './period.ts';
import { severities } from './severities.ts';

const text = z.string().check(z.minLength(1));
const share = z.number().check(z.gte(0), z.lte(1));
const natural = z.int().check(z.gte(0));
const position = z.union([text, z.int().check(z.gte(1))]);
const fileKinds = z.enum(namesOf(kinds));
export const aggregationSchema = z.enum(['arithmetic', 'geometric', 'harmonic', 'minimum']);
const levelWeights = z.strictObject({
  input: z.optional(z.number().check(z.gte(0))),
  output: z.optional(z.number().check(z.gte(0))),
  outcome: z.optional(z.number().check(z.gte(0))),
  impact: z.optional(z.number().check(z.gte(0))),
});
const columns = z.record(z.string(), z.union([position, z.array(position).check(z.minLength(1))]));
export const missingSchema = z.enum(['available', 'zero', 'strict']);
const decimal = z.enum(['.', ',']);
const dates = z.enum(['dmy', 'mdy']);
/** what `rules` may set */
export const severityOrOff = z.enum(['off', ...severities.toReversed()]);
const where = z.record(z.string(), z.array(z.string()));
/** column → value in the file → its name in the assessment */
const map = z.record(z.string(), z.record(z.string(), z.string()));
const answers = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);

const file = z.strictObject({
  path: text,
  header: z.optional(z.int().check(z.gte(1))),
  columns: z.optional(columns),
  constants: z.optional(z.record(z.string(), z.string())),
  map: z.optional(map),
  where: z.optional(where),
  totals: z.optional(z.array(z.string())),
  decimal: z.optional(decimal),
  dates: z.optional(dates),
  missingValues: z.optional(z.array(z.string())),
  others: z.optional(z.enum(['skip', 'error'])),
});
const files = z.union([text, file, z.array(z.union([text, file]))]);

const derived = z.strictObject({
  indicator: z.union([text, z.strictObject({ column: position })]),
  from: text,
  date: z.union([position, z.array(position)]),
  location: z.optional(position),
  map: z.optional(map),
  where: z.optional(where),
  /** what parts several answers in a cell */
  split: z.optional(z.enum([' ', '|', ','])),
  value: z.optional(
    z.union([
      z.literal('count'),
      z.strictObject({ sum: position }),
      z.strictObject({ mean: position }),
      z.strictObject({ share: z.record(z.string(), answers) }),
    ]),
  ),
  by: z.optional(z.record(z.string(), position)),
  every: z.optional(z.enum(['year', 'quarter', 'month', 'week', 'day'])),
  since: z.optional(text),
  until: z.optional(text),
  others: z.optional(z.enum(['skip', 'error'])),
  header: z.optional(z.int().check(z.gte(1))),
  decimal: z.optional(decimal),
  dates: z.optional(dates),
  missingValues: z.optional(z.array(z.string())),
});

/** The file cpas.json as people write it. Published as schemas/cpas.schema.json. @see spec 1, "Settings" */
export const settingsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  mission: z.optional(text),
  lang: z.optional(z.enum(langs)),
  files: z.optional(z.partialRecord(fileKinds, files)),
  columns: z.optional(z.partialRecord(fileKinds, columns)),
  decimal: z.optional(decimal),
  dates: z.optional(dates),
  missingValues: z.optional(z.array(z.string())),
  places: z.optional(z.record(z.string(), z.array(text))),
  period: z.optional(text),
  yearStart: z.optional(z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/))),
  aggregation: z.optional(
    z.union([
      aggregationSchema,
      z.strictObject({
        indicators: z.optional(aggregationSchema),
        levels: z.optional(aggregationSchema),
        components: z.optional(aggregationSchema),
      }),
    ]),
  ),
  levels: z.optional(levelWeights),
  components: z.optional(z.record(z.string(), z.number().check(z.gte(0)))),
  missing: z.optional(missingSchema),
  coverage: z.optional(share),
  staleAfter: z.optional(natural),
  sources: z.optional(z.array(text)),
  sensitivity: z.optional(
    z.strictObject({
      weights: z.optional(share),
      levels: z.optional(share),
      aggregation: z.optional(z.array(aggregationSchema).check(z.minLength(1))),
      missing: z.optional(z.array(z.enum(['available', 'zero'])).check(z.minLength(1))),
    }),
  ),
  overlap: z.optional(
    z.strictObject({
      duplication: z.optional(share),
      overlap: z.optional(share),
      owners: z.optional(z.int().check(z.gte(2))),
      repeatMonths: z.optional(natural),
    }),
  ),
  accepted: z.optional(z.array(z.strictObject({ evaluations: z.array(text).check(z.minLength(2)), reason: text }))),
  derive: z.optional(z.array(derived)),
  rules: z.optional(z.record(z.string(), severityOrOff)),
  disclosure: z.optional(z.strictObject({ below: z.int().check(z.gte(1)), themes: z.array(text) })),
});

export type SettingsFile = z.infer<typeof settingsSchema>;
export type FileSettings = z.infer<typeof file>;
export type ColumnSettings = z.infer<typeof columns>;
export type Derived = z.infer<typeof derived>;
export type Every = NonNullable<Derived['every']>;
export type Aggregation = z.infer<typeof aggregationSchema>;
type Missing = z.infer<typeof missingSchema>;

/** How scores are made. @see spec 3 */
export interface Method {
  readonly aggregation: {
    readonly indicators: Aggregation;
    readonly levels: Aggregation;
    readonly components: Aggregation;
  };
  /** a level that is not named weighs 0 */
  readonly levels: Readonly<Record<Level, number>>;
  /** weights of components; one that is not named weighs 1 */
  readonly components: Readonly<Record<string, number>>;
  readonly missing: Missing;
  /** 0 to 1 */
  readonly coverage: number;
  /** months */
  readonly staleAfter: number;
  /** sources in order of trust */
  readonly sources: readonly string[];
}

export interface OverlapMethod {
  readonly duplication: number;
  readonly overlap: number;
  readonly owners: number;
  readonly repeatMonths: number;
}

/** What a Monte Carlo run draws: how far weights may go either way, and the choices between which it draws. @see spec 3 */
interface SensitivityMethod {
  readonly weights: number;
  readonly levels: number;
  readonly aggregation: readonly Aggregation[];
  readonly missing: readonly Exclude<Missing, 'strict'>[];
}

export interface AcceptedOverlap {
  readonly evaluations: readonly string[];
  readonly reason: string;
  /** where it stands in cpas.json */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A name that settings take from the indicators. */
export interface NameInSettings {
  readonly subject: 'component' | 'theme';
  readonly text: string;
  /** the setting: `components`, `disclosure` */
  readonly setting: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The settings in force: cpas.json with the defaults filled in. */
export interface Settings {
  readonly mission: string;
  /** `null`: the folder names none */
  readonly lang: Lang | null;
  /** kind → its files, `null` where the settings name none and the usual names hold */
  readonly files: Readonly<Record<Kind, readonly FileSettings[] | null>>;
  readonly columns: Readonly<Partial<Record<Kind, ColumnSettings>>>;
  readonly decimal: '.' | ',' | null;
  readonly dates: 'dmy' | 'mdy';
  /** `null`: the usual list */
  readonly missingValues: readonly string[] | null;
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** as written */
  readonly period: string | null;
  readonly yearStart: YearStart;
  readonly method: Method;
  readonly sensitivity: SensitivityMethod;
  readonly overlap: OverlapMethod;
  readonly accepted: readonly AcceptedOverlap[];
  readonly derive: readonly Derived[];
  /** only what cpas.json changes */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly disclosure: { readonly below: number; readonly themes: readonly string[] } | null;
  /** the components and themes that are named */
  readonly names: readonly NameInSettings[];
}

import { type Grouping, groupings } from '../model/grouping.ts';
import { type Lang, langs } from '../model/lang.ts';
import type { Progress } from '../read/files/watched.ts';
import { abortSignal, type Checks, callback, choice, date, text, textList, wholeNumber, yesOrNo } from './members.ts';

/** What can be asked wherever an assessment is read. All of it can be left out, here and below. */
export interface Options {
  /** what is assessed, as `2024/25` or `2025-Q1`; by default that of cpas.json, else the newest year with data */
  readonly period?: string | undefined;
  /** the day of the report, as `2025-06-30`; by default the present day */
  readonly today?: string | undefined;
  /** language of messages; by default that of cpas.json, else English */
  readonly lang?: Lang | undefined;
  /** settings instead of cpas.json: a path on the disk, or of one of the files in memory */
  readonly config?: string | undefined;
  /** ends the run: between files, batches of rows and documents its reason is thrown */
  readonly signal?: AbortSignal | undefined;
  /** called while files are read, once a MiB or more often; a promise that it returns is awaited */
  readonly onProgress?: ((progress: Progress) => void | Promise<void>) | undefined;
}

/** What can be asked of `validate`. */
export interface ValidateOptions extends Options {
  /** how many diagnostics of one code are listed, by default 1,000; all are counted */
  readonly maxDiagnostics?: number | undefined;
  /** files in memory are checked by themselves: what an assessment needs beside them may be missing */
  readonly alone?: boolean | undefined;
}

/** What can be asked of `assess`. */
export interface AssessOptions extends Options {
  /** scores of these groups too, in `scores.groups` */
  readonly by?: Grouping | undefined;
  /** only these components are shown in scores and overlap; no figure changes */
  readonly components?: readonly string[] | undefined;
  /** how many diagnostics of one code the validation lists, by default 1,000; all are counted */
  readonly maxDiagnostics?: number | undefined;
  /** only evaluations with a day on or after this one are compared; by default the first day of `period`, where that is asked for */
  readonly from?: string | undefined;
  /** only evaluations with a day on or before this one are compared; by default the last day of `period`, where that is asked for */
  readonly to?: string | undefined;
  /** changes to the plan of evaluations, as `drop=E4,E7` or `shift=E4:+30d` */
  readonly whatIf?: readonly string[] | undefined;
  /** how many pairs of evaluations are listed, by default 10,000; the others are counted */
  readonly maxPairs?: number | undefined;
}

/** What can be asked of `report`. */
export interface ReportOptions extends Options {
  /** only these components are shown; no figure changes */
  readonly components?: readonly string[] | undefined;
  /** leaves out file paths, sources, notes and owners */
  readonly public?: boolean | undefined;
}

/** What can be asked of `rules`. */
export interface RulesOptions {
  /** language of the words, by default English */
  readonly lang?: Lang | undefined;
  /** only this rule, as `data/none`, or this family, as `data` */
  readonly code?: string | undefined;
}

export const optionChecks: Checks<Options> = {
  period: text('2024/25'),
  today: date,
  lang: choice(langs),
  config: text('cpas.json'),
  signal: abortSignal,
  onProgress: callback,
};

export const validateChecks: Checks<ValidateOptions> = {
  ...optionChecks,
  maxDiagnostics: wholeNumber(0),
  alone: yesOrNo,
};

export const assessChecks: Checks<AssessOptions> = {
  ...optionChecks,
  by: choice(groupings),
  components: textList('Police'),
  maxDiagnostics: wholeNumber(0),
  from: date,
  to: date,
  whatIf: textList('drop=E4,E7'),
  maxPairs: wholeNumber(0),
};

export const reportChecks: Checks<ReportOptions> = { ...optionChecks, components: textList('Police'), public: yesOrNo };

export const rulesChecks: Checks<RulesOptions> = { lang: choice(langs), code: text('data/none') };

import {
  explanationOf,
  overlapOf,
  reportOf,
  scoresOf,
  scoringIfAny,
  scoringToValidate,
  validationOf,
} from './assess.ts';
import type {
  ErrorDocument,
  ExplanationDocument,
  OverlapDocument,
  ReportDocument,
  RulesDocument,
  ScoresDocument,
  ValidationDocument,
} from './library/documents.ts';
import { type AssessmentInput, pathsSource, sourceOf } from './library/input.ts';
import {
  type AssessOptions,
  assessChecks,
  type Options,
  optionChecks,
  type ReportOptions,
  type RulesOptions,
  reportChecks,
  rulesChecks,
  type ValidateOptions,
  validateChecks,
} from './library/library-options.ts';
import { checkMembers, shownValue, text } from './library/members.ts';
import { dayTyped, walk } from './library/walk.ts';
import { inLanguageAsked } from './library/worded-problem.ts';
import { CannotRun } from './model/cannot-run.ts';
import type { Lang } from './model/lang.ts';
import { wrongValue } from './model/problems/wrong-value.ts';
import { codesAsked } from './model/rule-codes.ts';
import { errorDocumentOf } from './report/documents/error-document.ts';
import { rulesDocumentOf } from './report/documents/rules-document.ts';
import { windowOf } from './requests.ts';
import { rules as listedRules, ruleCodes } from './rules/list.ts';

export type {
  AnyDocument,
  ComponentScore,
  Diagnostic,
  ErrorDocument,
  ExplanationDocument,
  FileRead,
  Finding,
  IndicatorScore,
  OverlapDocument,
  OverlapFinding,
  Pair,
  ReportDocument,
  RuleEntry,
  RulesDocument,
  ScoresDocument,
  Severity,
  ValidationDocument,
} from './library/documents.ts';
export type { AssessmentInput as Input, FilesInput } from './library/input.ts';
export type {
  AssessOptions,
  Options,
  ReportOptions,
  RulesOptions,
  ValidateOptions,
} from './library/library-options.ts';
export { type RenderOptions, render } from './library/render.ts';
export { CannotRun } from './model/cannot-run.ts';
export type { Grouping } from './model/grouping.ts';
export type { Lang } from './model/lang.ts';
export type { MemoryFiles } from './read/files/memory.ts';
export type { Progress } from './read/files/watched.ts';
export type { BinaryFormatName, FormatName } from './report/formats/list.ts';
export type { RuleCode } from './rules/list.ts';

declare const VERSION: string;

/** The version of this package, as `cpas --version` prints it. */
export const version: string = VERSION;

/** The three documents of an assessment; `null` where there are no data for one. */
export interface Assessed {
  readonly validation: ValidationDocument;
  readonly scores: ScoresDocument | null;
  readonly overlap: OverlapDocument | null;
}

/**
 * Assesses a folder or files in memory: what is wrong in the files, how the components stand, where evaluations overlap. The same
 * documents as `cpas validate`, `cpas score` and `cpas overlap` print with `--json`.
 *
 * @throws CannotRun where the input, its settings or an option can't be used; its message says what to do
 */
export async function assess(input: AssessmentInput, options: AssessOptions = {}): Promise<Assessed> {
  checkMembers('assess', options, assessChecks);
  const { by = null, components, maxDiagnostics, from, to, whatIf = [], maxPairs = 10_000, config } = options;
  return walk(
    () => sourceOf('assess', input, { config }),
    options,
    async (assessment, pause) => {
      const { framework } = assessment;
      const validation = validationOf(assessment, scoringToValidate(assessment), maxDiagnostics);
      await pause?.();
      const scoring = scoringIfAny(assessment, by);
      const scores = scoring === null ? null : scoresOf(assessment, scoring, components);
      await pause?.();
      const window = windowOf(assessment, { from: dayTyped(from), to: dayTyped(to) });
      const asked = { ...window, whatIf, maxPairs, only: components };
      return { validation, scores, overlap: framework.evaluations === null ? null : overlapOf(assessment, asked) };
    },
  );
}

/**
 * Checks a folder, files in memory, or files on the disk by their paths as one assessment, without scoring it: the document that
 * `cpas validate` prints with `--json`.
 *
 * @throws CannotRun as `assess`
 */
export async function validate(
  input: AssessmentInput | readonly string[],
  options: ValidateOptions = {},
): Promise<ValidationDocument> {
  checkMembers('validate', options, validateChecks);
  const { config, alone, maxDiagnostics } = options;
  return walk(
    () =>
      Array.isArray(input)
        ? pathsSource(input, config)
        : sourceOf('validate', input as AssessmentInput, { config, alone }),
    options,
    async (assessment) => validationOf(assessment, scoringToValidate(assessment), maxDiagnostics),
  );
}

/**
 * Everything of an assessment in one document, which every format of the report is made from: what `cpas report` prints with
 * `--json`.
 *
 * @throws CannotRun as `assess`
 */
export async function report(input: AssessmentInput, options: ReportOptions = {}): Promise<ReportDocument> {
  checkMembers('report', options, reportChecks);
  const { components, public: isPublic, config } = options;
  return walk(
    () => sourceOf('report', input, { config }),
    options,
    (assessment, pause) => reportOf(assessment, { only: components, isPublic, pause }),
  );
}

/**
 * Works out one score step by step, down to file and line: what `cpas explain ID` prints with `--json`.
 *
 * @param id an indicator, a component, `Military/outcome`, `theme:poc`, `location:Goma` or `overall`
 * @throws CannotRun where the id names nothing, or two things, and as `assess`
 */
export async function explain(input: AssessmentInput, id: string, options: Options = {}): Promise<ExplanationDocument> {
  checkMembers('explain', options, optionChecks);
  const check = text('MIL-R1');
  if (!check.fits(id))
    throw inLanguageAsked(new CannotRun(wrongValue('id', shownValue(id), check.takes)), options.lang);
  return walk(
    () => sourceOf('explain', input, options),
    options,
    async (assessment) => explanationOf(assessment, id),
  );
}

/**
 * The catalogue of rules, or a part of it, in one language: what `cpas rules` prints with `--json` where no cpas.json changes a
 * severity.
 *
 * @throws CannotRun where there is no such rule or family; its message names the nearest
 */
export function rules(options: RulesOptions = {}): RulesDocument {
  checkMembers('rules', options, rulesChecks);
  const { lang = 'en', code } = options;
  const codes = codesOf(code, lang);
  const asked = listedRules.filter((rule) => codes.includes(rule.code));
  return rulesDocumentOf(version, asked, { lang, rules: {} });
}

function codesOf(name: string | undefined, lang: Lang): readonly string[] {
  try {
    return name === undefined ? ruleCodes : codesAsked(name, ruleCodes);
  } catch (error) {
    throw inLanguageAsked(error, lang);
  }
}

/**
 * What stands in the place of a document where a folder could not be read, so that a batch goes on without it.
 *
 * @param folder as it was asked for
 */
export function errorDocument(cause: CannotRun, folder: string): ErrorDocument {
  if (!(cause instanceof CannotRun)) throw new CannotRun(wrongValue('cause', shownValue(cause), [{ is: 'cannotRun' }]));
  const name = folder.split(/[/\\]/).findLast((step) => step !== '') ?? folder;
  return errorDocumentOf(cause, folder, name);
}

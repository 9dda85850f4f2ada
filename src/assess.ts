import { CannotRun } from './model/cannot-run.ts';
import type { Day } from './model/day.ts';
import type { CollectedFaults, Fault } from './model/fault.ts';
import { collectFaults, joinedFaults } from './model/fault-collector.ts';
import type { FileRead } from './model/file-read.ts';
import type { Framework } from './model/framework.ts';
import type { Grouping } from './model/grouping.ts';
import { defaultLang } from './model/lang.ts';
import type { LeftOutObservations } from './model/left-out-observations.ts';
import type { Period } from './model/period.ts';
import type { Problem } from './model/problems/problem.ts';
import type { Scores } from './model/scores.ts';
import type { Settings } from './model/settings.ts';
import type { Summaries } from './model/summaries.ts';
import { unmatchedAccepted } from './overlap/accepted-overlaps.ts';
import { overlap } from './overlap/overlap.ts';
import { checksums } from './read/files/checksums.ts';
import { openInput, type Paths } from './read/files/open.ts';
import type { Source } from './read/files/source.ts';
import { kindMissing } from './read/files/would-fit.ts';
import { readFramework } from './read/framework/read-framework.ts';
import { narrativeOf } from './read/narrative/file.ts';
import { allObservations } from './read/observations/all.ts';
import { indicatorLookup } from './read/observations/indicator.ts';
import { startReading } from './read/reading.ts';
import { atItsLine } from './read/settings/mistake.ts';
import { readSettings } from './read/settings/read-settings.ts';
import { askedPeriod } from './read/settings/requested-period.ts';
import { disclosed } from './report/documents/disclosure.ts';
import type { Documents, Head } from './report/documents/document.ts';
import { documentHead, problemCounts } from './report/documents/document-head.ts';
import { explanationDocumentOf } from './report/documents/explanation-document.ts';
import { onlyOverlap, onlyReport, onlyScores } from './report/documents/only-components.ts';
import { overlapDocumentOf as overlapDocument } from './report/documents/overlap-document.ts';
import { publicReport } from './report/documents/public-report.ts';
import { reportDocumentOf } from './report/documents/report-document.ts';
import { scoresDocumentOf } from './report/documents/scores-document.ts';
import { validationDocumentOf } from './report/documents/validation-document.ts';
import { type AssessmentRequest, type OverlapRequest, type ReportRequest, wholeOverlap } from './requests.ts';
import { check } from './rules/check.ts';
import { diagnose, type Wording } from './rules/diagnose.ts';
import { ruleCodes, ruleOf } from './rules/list.ts';
import { scopeOf } from './scope.ts';
import { defaultPeriod } from './score/default-period.ts';
import { explain } from './score/explain.ts';
import { score } from './score/score.ts';
import { tally } from './tally/tally.ts';

declare const VERSION: string;

/** A folder read and checked: what every document is made from. */
export interface Assessment {
  readonly source: Source;
  /** where in the source the files that are shown stand */
  readonly paths: Paths;
  readonly today: Day;
  readonly settings: Settings;
  readonly wording: Wording;
  readonly framework: Framework;
  readonly summaries: Summaries;
  readonly leftOut: LeftOutObservations;
  readonly files: readonly FileRead[];
  /** what reading found and the checks of stage V */
  readonly collected: CollectedFaults;
  /** `null` where none was asked for and no observation has a value */
  readonly period: Period | null;
  /** who asked for the period: an option, the settings, or nobody */
  readonly periodFrom: 'option' | 'settings' | null;
  readonly hasObservations: boolean;
}

/**
 * From a folder to an assessment: files → records → framework → summaries, and what is wrong with them.
 *
 * @throws CannotRun where there is nothing to assess
 */
export async function open(source: Source, ask: AssessmentRequest): Promise<Assessment> {
  try {
    return await assessed(source, ask);
  } catch (error) {
    throw await atItsLine(error, source.settings);
  }
}

async function assessed(source: Source, ask: AssessmentRequest): Promise<Assessment> {
  const { today, limit } = ask;
  const settings = await readSettings(source, ruleCodes);
  const reading = startReading(settings, ask);
  const input = await openInput(source, reading);
  const whole = source.named === null;
  if (whole && !input.has('indicators')) throw new CannotRun(noIndicators(source, reading.results().collected));
  const read = await readFramework(input, reading, { whole, narrative: await narrativeOf(source, reading) });
  const { framework } = read;
  const lookup = indicatorLookup(read);
  const { summaries, ...clashed } = await tally({
    rows: allObservations(input, { read, lookup }, reading),
    indicators: framework.indicators.length,
    idOf: lookup.idOf,
    yearStart: settings.yearStart,
    limit,
  });
  const results = reading.results();
  const leftOut = { ...results.leftOut, indicators: new Set([...results.leftOut.indicators, ...clashed.conflicting]) };
  const hasObservations = summaries.size > 0 || input.has('observations');
  const evidence = { framework, settings, today, summaries, leftOut, hasObservations };
  const checked = [
    collectFaults(check('framework', evidence), limit),
    collectFaults(check('summaries', evidence), limit),
  ];
  return {
    ...evidence,
    source,
    paths: input.paths,
    wording: { lang: ask.lang ?? settings.lang ?? ask.fallbackLang ?? defaultLang, rules: settings.rules },
    files: results.files,
    collected: joinedFaults([results.collected, clashed.collected, ...checked], limit),
    ...periodAsked(ask, evidence),
  };
}

/** The period that is assessed, and who asked for it. */
function periodAsked(
  { period }: AssessmentRequest,
  { settings, summaries, today }: Pick<Assessment, 'settings' | 'summaries' | 'today'>,
): Pick<Assessment, 'period' | 'periodFrom'> {
  const periodFrom = period !== null ? 'option' : settings.period !== null ? 'settings' : null;
  const typed = period ?? settings.period;
  if (periodFrom === null || typed === null)
    return { period: defaultPeriod(summaries, settings, today), periodFrom: null };
  return { period: askedPeriod(typed, settings, periodFrom), periodFrom };
}

const noIndicators = ({ folder }: Source, collected: CollectedFaults): Problem => ({
  ...kindMissing(folder, collected, 'indicators'),
  init: ['cpas init', folder.shown('')].filter(Boolean).join(' '),
});

/** Scores, and what the rules find in them: worked out once for all the documents of a run. */
export interface Scoring {
  readonly scores: Scores;
  /** what is scored; `null`: components */
  readonly by: Grouping | null;
  readonly faults: readonly Fault[];
}

/** @throws CannotRun where there is nothing to score */
export function scoringOf(assessment: Assessment, by: Grouping | null = null): Scoring {
  const scores = score({ ...assessment, period: assessedPeriod(assessment), by });
  return { scores, by, faults: [...check('scores', { ...assessment, scores })] };
}

/** The same, `null` where there is nothing to score. */
export const scoringIfAny = (assessment: Assessment, by: Grouping | null = null): Scoring | null =>
  assessment.period !== null && assessment.hasObservations ? scoringOf(assessment, by) : null;

/** The scoring that a validation takes account of: `null` unless an option or the settings ask for a period. */
export const scoringToValidate = (assessment: Assessment): Scoring | null =>
  assessment.periodFrom === null ? null : scoringIfAny(assessment);

/**
 * `cpas.validation/1`. What can only be said of a period is among its diagnostics where an option asks for one; where the settings
 * alone do, it is counted.
 */
export function validationOf(assessment: Assessment, scoring: Scoring | null, most = 1000): Documents['validation'] {
  const { files, collected, wording, period, periodFrom } = assessment;
  const ofPeriod = scoring?.faults ?? [];
  const counted = periodFrom === 'settings' && period !== null && scoring !== null;
  const figures = counted ? { period: period.label, findings: diagnose(ofPeriod, wording).length } : null;
  const all = joinedFaults([collected, collectFaults(periodFrom === 'option' ? ofPeriod : [], everyOne)], everyOne);
  return validationDocumentOf(headOf(assessment), { files, faults: all, figures, wording, most });
}

/**
 * `cpas.scores/1`.
 *
 * @param only the components to show, all where it is left out; no figure changes
 * @throws CannotRun where there is no such component
 */
export function scoresOf(
  assessment: Assessment,
  { scores: scored, by, faults }: Scoring,
  only?: readonly string[],
): Documents['scores'] {
  const { collected, framework, settings, wording } = assessment;
  const findings = [...findingsOf(collected), ...faults];
  const document = scoresDocumentOf(headOf(assessment), scored, settings.method, findings, wording, by);
  return only === undefined ? document : onlyScores(document, scopeOf(framework, only));
}

/** `cpas.explanation/1`. @throws CannotRun where the id names nothing, or two things */
export function explanationOf(assessment: Assessment, id: string): Documents['explanation'] {
  const period = assessedPeriod(assessment);
  return explanationDocumentOf(headOf(assessment), period, explain({ ...assessment, period }, id));
}

/** `cpas.overlap/1`. */
export function overlapOf(assessment: Assessment, ask: OverlapRequest): Documents['overlap'] {
  const { framework } = assessment;
  if (framework.evaluations === null && !ask.mayBeNone) {
    throw new CannotRun(kindMissing(assessment.source.folder, assessment.collected, 'evaluations'));
  }
  const window = { from: ask.from, to: ask.to };
  const overlapFigures = overlap({
    ...assessment,
    framework: { ...framework, evaluations: framework.evaluations ?? [] },
    ...ask,
    window,
  });
  const faults = check('overlap', {
    ...assessment,
    overlap: overlapFigures,
    acceptedUnmatched: unmatchedAccepted(assessment),
  });
  const document = overlapDocument(headOf(assessment), overlapFigures, [...faults], assessment.wording);
  return ask.only === undefined ? document : onlyOverlap(document, scopeOf(assessment.framework, ask.only));
}

/** `cpas.report/1`: everything in one document; parts without data are `null`. */
export async function reportOf(
  assessment: Assessment,
  { only, isPublic = false, pause }: ReportRequest = {},
): Promise<Documents['report']> {
  const { framework, files, settings } = assessment;
  const scoring = scoringIfAny(assessment);
  await pause?.();
  const compared = framework.evaluations === null ? null : overlapOf(assessment, wholeOverlap);
  await pause?.();
  const document = reportDocumentOf(headOf(assessment), {
    validation: validationOf(assessment, scoring),
    scores: scoring === null ? null : scoresOf(assessment, scoring),
    overlap: compared,
    framework,
    files,
    sha256: await checksums(
      assessment.source.folder,
      assessment.paths,
      files.map(({ path }) => path),
    ),
  });
  const { lang } = assessment.wording;
  const careful = disclosed(document, settings.disclosure, scoring?.scores.workings ?? {}, lang);
  const shown = only === undefined ? careful : onlyReport(careful, scopeOf(framework, only));
  return isPublic ? publicReport(shown, lang) : shown;
}

const everyOne = Number.POSITIVE_INFINITY;

const headOf = ({ source, settings, today, collected, wording }: Assessment): Head =>
  documentHead(VERSION, {
    mission: settings.mission,
    folder: source.shownAs,
    today,
    problems: problemCounts(collected, wording),
  });

function assessedPeriod({ period, source, collected, hasObservations, wording }: Assessment): Period {
  if (period !== null && hasObservations) return period;
  const { folder } = source;
  if (!hasObservations) throw new CannotRun(kindMissing(folder, collected, 'observations'));
  const { errors } = problemCounts(collected, wording);
  throw new CannotRun(
    errors === 0
      ? { problem: 'noValue', path: folder.shown('observations.csv') }
      : {
          problem: 'noUsableValue',
          errors,
          check: ['cpas validate', folder.shown('')].filter(Boolean).join(' '),
        },
  );
}

/** What was found before there were scores and belongs to their findings all the same. */
const findingsOf = ({ faults }: CollectedFaults): Fault[] =>
  faults.filter(({ code }) => (ruleOf(code)?.finding ?? null) !== null);

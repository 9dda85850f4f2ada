import { CannotRun } from './model/cannot-run.ts';
import type { Day } from './model/day.ts';
import type { Fault, Found } from './model/fault.ts';
import type { FileRead } from './model/file-read.ts';
import { foundIn, joined } from './model/found.ts';
import type { Framework } from './model/framework.ts';
import type { Grouping } from './model/grouping.ts';
import type { Lang } from './model/lang.ts';
import type { Lost } from './model/lost.ts';
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
import type { Pause } from './read/files/watched.ts';
import { kindMissing } from './read/files/would-fit.ts';
import { readFramework } from './read/framework/framework.ts';
import { narrativeOf } from './read/narrative/file.ts';
import { allObservations } from './read/observations/all.ts';
import { indicatorLookup } from './read/observations/indicator.ts';
import { startReading } from './read/reading.ts';
import { atItsLine } from './read/settings/mistake.ts';
import { askedPeriod } from './read/settings/period.ts';
import { readSettings } from './read/settings/settings.ts';
import { disclosed } from './report/documents/disclosure.ts';
import type { Documents, Head } from './report/documents/document.ts';
import { explanation } from './report/documents/explanation.ts';
import { head, problems } from './report/documents/head.ts';
import { onlyOverlap, onlyReport, onlyScores } from './report/documents/only.ts';
import { overlap as overlapDocument } from './report/documents/overlap.ts';
import { publicReport } from './report/documents/public.ts';
import { report } from './report/documents/report.ts';
import { scores } from './report/documents/scores.ts';
import { validation } from './report/documents/validation.ts';
import { check } from './rules/check.ts';
import { diagnose, type Wording } from './rules/diagnose.ts';
import { ruleCodes, ruleOf } from './rules/list.ts';
import { scopeOf } from './scope.ts';
import { defaultPeriod } from './score/default-period.ts';
import { explain } from './score/explain.ts';
import { score } from './score/score.ts';
import { tally } from './tally/tally.ts';

declare const VERSION: string;

/** What is asked of every walk. */
export interface Ask {
  readonly today: Day;
  /** as typed; `null`: the settings', else the newest */
  readonly period: string | null;
  /** `null`: the settings' */
  readonly lang: Lang | null;
  /** how many faults of one code are kept in detail, default 1,000 */
  readonly limit?: number;
  /** awaited between batches of rows */
  readonly pause?: Pause;
}

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
  readonly lost: Lost;
  readonly files: readonly FileRead[];
  /** what reading found and the checks of stage V */
  readonly found: Found;
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
export async function open(source: Source, ask: Ask): Promise<Assessment> {
  try {
    return await assessed(source, ask);
  } catch (error) {
    throw await atItsLine(error, source.settings);
  }
}

async function assessed(source: Source, ask: Ask): Promise<Assessment> {
  const { today, limit } = ask;
  const settings = await readSettings(source, ruleCodes);
  const reading = startReading(settings, ask);
  const input = await openInput(source, reading);
  const whole = source.named === null;
  if (whole && !input.has('indicators')) throw new CannotRun(noIndicators(source, reading.results().found));
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
  const lost = { ...results.lost, indicators: new Set([...results.lost.indicators, ...clashed.conflicting]) };
  const hasObservations = summaries.size > 0 || input.has('observations');
  const evidence = { framework, settings, today, summaries, lost, hasObservations };
  const checked = [foundIn(check('framework', evidence), limit), foundIn(check('summaries', evidence), limit)];
  return {
    ...evidence,
    source,
    paths: input.paths,
    wording: { lang: ask.lang ?? settings.lang, rules: settings.rules },
    files: results.files,
    found: joined([results.found, clashed.found, ...checked], limit),
    ...periodAsked(ask, evidence),
  };
}

/** The period that is assessed, and who asked for it. */
function periodAsked(
  { period }: Ask,
  { settings, summaries, today }: Pick<Assessment, 'settings' | 'summaries' | 'today'>,
): Pick<Assessment, 'period' | 'periodFrom'> {
  const periodFrom = period !== null ? 'option' : settings.period !== null ? 'settings' : null;
  const typed = period ?? settings.period;
  if (periodFrom === null || typed === null)
    return { period: defaultPeriod(summaries, settings, today), periodFrom: null };
  return { period: askedPeriod(typed, settings, periodFrom), periodFrom };
}

const noIndicators = ({ folder }: Source, found: Found): Problem => ({
  ...kindMissing(folder, found, 'indicators'),
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
  const { files, found, wording, period, periodFrom } = assessment;
  const ofPeriod = scoring?.faults ?? [];
  const counted = periodFrom === 'settings' && period !== null && scoring !== null;
  const figures = counted ? { period: period.label, findings: diagnose(ofPeriod, wording).length } : null;
  const all = joined([found, foundIn(periodFrom === 'option' ? ofPeriod : [], everyOne)], everyOne);
  return validation(headOf(assessment), { files, found: all, figures, wording, most });
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
  const { found, framework, settings, wording } = assessment;
  const findings = [...findingsOf(found), ...faults];
  const document = scores(headOf(assessment), scored, settings.method, findings, wording, by);
  return only === undefined ? document : onlyScores(document, scopeOf(framework, only));
}

/** `cpas.explanation/1`. @throws CannotRun where the id names nothing, or two things */
export function explanationOf(assessment: Assessment, id: string): Documents['explanation'] {
  const period = assessedPeriod(assessment);
  return explanation(headOf(assessment), period, explain({ ...assessment, period }, id));
}

/** What is asked of the overlap. */
export interface OverlapAsk {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly whatIf: readonly string[];
  readonly maxPairs: number;
  readonly only?: readonly string[] | undefined;
  /** a folder without evaluations is one that has none: else it can't be looked at */
  readonly mayBeNone?: boolean;
}

/** All evaluations, in whatever days they are. */
export const wholeOverlap: OverlapAsk = { from: null, to: null, whatIf: [], maxPairs: 10_000 };

/** The days that an overlap looks at: as typed, else a period that an option asks for; that of the settings is for scores alone. */
export const windowOf = (
  { period, periodFrom }: Assessment,
  { from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined },
): Pick<OverlapAsk, 'from' | 'to'> => {
  const asked = periodFrom === 'option' ? period : null;
  return { from: from ?? asked?.start ?? null, to: to ?? asked?.end ?? null };
};

/** `cpas.overlap/1`. */
export function overlapOf(assessment: Assessment, ask: OverlapAsk): Documents['overlap'] {
  const { framework } = assessment;
  if (framework.evaluations === null && !ask.mayBeNone) {
    throw new CannotRun(kindMissing(assessment.source.folder, assessment.found, 'evaluations'));
  }
  const window = { from: ask.from, to: ask.to };
  const found = overlap({
    ...assessment,
    framework: { ...framework, evaluations: framework.evaluations ?? [] },
    ...ask,
    window,
  });
  const faults = check('overlap', { ...assessment, overlap: found, acceptedUnmatched: unmatchedAccepted(assessment) });
  const document = overlapDocument(headOf(assessment), found, [...faults], assessment.wording);
  return ask.only === undefined ? document : onlyOverlap(document, scopeOf(assessment.framework, ask.only));
}

/** What is asked of a report. */
export interface ReportAsk {
  readonly only?: readonly string[] | undefined;
  readonly isPublic?: boolean | undefined;
  /** awaited between its parts */
  readonly pause?: Pause;
}

/** `cpas.report/1`: everything in one document; parts without data are `null`. */
export async function reportOf(
  assessment: Assessment,
  { only, isPublic = false, pause }: ReportAsk = {},
): Promise<Documents['report']> {
  const { framework, files, settings } = assessment;
  const scoring = scoringIfAny(assessment);
  await pause?.();
  const compared = framework.evaluations === null ? null : overlapOf(assessment, wholeOverlap);
  await pause?.();
  const document = report(headOf(assessment), {
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

const headOf = ({ source, settings, today, found, wording }: Assessment): Head =>
  head(VERSION, { mission: settings.mission, folder: source.given, today, problems: problems(found, wording) });

function assessedPeriod({ period, source, found, hasObservations, wording }: Assessment): Period {
  if (period !== null && hasObservations) return period;
  const { folder } = source;
  if (!hasObservations) throw new CannotRun(kindMissing(folder, found, 'observations'));
  const { errors } = problems(found, wording);
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
const findingsOf = ({ faults }: Found): Fault[] =>
  faults.filter(({ code }) => (ruleOf(code)?.finding ?? null) !== null);

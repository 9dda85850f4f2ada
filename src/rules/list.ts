import cellAmbiguousNumber from './cell/ambiguous-number.ts';
import cellChoice from './cell/choice.ts';
import cellControlCharacter from './cell/control-character.ts';
import cellDate from './cell/date.ts';
import cellNumber from './cell/number.ts';
import cellPeriod from './cell/period.ts';
import cellQuote from './cell/quote.ts';
import cellRange from './cell/range.ts';
import cellRequired from './cell/required.ts';
import cellSwallowedRows from './cell/swallowed-rows.ts';
import cellYear from './cell/year.ts';
import contextConstrained from './context/constrained.ts';
import dataCarried from './data/carried.ts';
import dataFuture from './data/future.ts';
import dataInsufficient from './data/insufficient.ts';
import dataLate from './data/late.ts';
import dataMixedTotals from './data/mixed-totals.ts';
import dataNone from './data/none.ts';
import dataOutlier from './data/outlier.ts';
import dataOverlappingPeriods from './data/overlapping-periods.ts';
import dataPartial from './data/partial.ts';
import dataScaleShift from './data/scale-shift.ts';
import dataTwoSources from './data/two-sources.ts';
import dataWeightsIncomplete from './data/weights-incomplete.ts';
import deriveAmongOthers from './derive/among-others.ts';
import deriveNever from './derive/never.ts';
import deriveNoAnswer from './derive/no-answer.ts';
import designHeadcountOnly from './design/headcount-only.ts';
import designNoImpact from './design/no-impact.ts';
import designOutputsOnly from './design/outputs-only.ts';
import designSingleIndicator from './design/single-indicator.ts';
import designUnlinkedOutput from './design/unlinked-output.ts';
import evaluationAcceptedUnmatched from './evaluation/accepted-unmatched.ts';
import evaluationDuplication from './evaluation/duplication.ts';
import evaluationFragmentation from './evaluation/fragmentation.ts';
import evaluationGap from './evaluation/gap.ts';
import evaluationNoScope from './evaluation/no-scope.ts';
import evaluationOverlap from './evaluation/overlap.ts';
import evaluationRepeat from './evaluation/repeat.ts';
import evaluationStatusContradictsDates from './evaluation/status-contradicts-dates.ts';
import evaluationUnknownPlace from './evaluation/unknown-place.ts';
import evaluationUnused from './evaluation/unused.ts';
import fileAlone from './file/alone.ts';
import fileAmbiguousKind from './file/ambiguous-kind.ts';
import fileDecimal from './file/decimal.ts';
import fileEmpty from './file/empty.ts';
import fileEncoding from './file/encoding.ts';
import fileLimit from './file/limit.ts';
import fileNotText from './file/not-text.ts';
import fileNothingRead from './file/nothing-read.ts';
import filePreamble from './file/preamble.ts';
import fileUnclosedQuote from './file/unclosed-quote.ts';
import fileUnrecognised from './file/unrecognised.ts';
import fileWide from './file/wide.ts';
import headerDuplicateColumn from './header/duplicate-column.ts';
import headerMissingColumn from './header/missing-column.ts';
import headerUnknownColumn from './header/unknown-column.ts';
import headerUnnamedColumn from './header/unnamed-column.ts';
import idDuplicate from './id/duplicate.ts';
import idUnknown from './id/unknown.ts';
import nameUnmatched from './name/unmatched.ts';
import nameVariant from './name/variant.ts';
import narrativeUnknownHeading from './narrative/unknown-heading.ts';
import baselineEqualsTarget from './plan/baseline-equals-target.ts';
import planChainCycle from './plan/chain-cycle.ts';
import planChainDirection from './plan/chain-direction.ts';
import planDatesReversed from './plan/dates-reversed.ts';
import planDirectionContradictsTarget from './plan/direction-contradicts-target.ts';
import planLogNotPositive from './plan/log-not-positive.ts';
import planMeasureFromUnit from './plan/measure-from-unit.ts';
import planNoBaseline from './plan/no-baseline.ts';
import planNoBaselineDate from './plan/no-baseline-date.ts';
import planNoMeasure from './plan/no-measure.ts';
import planNoTarget from './plan/no-target.ts';
import planNoTolerance from './plan/no-tolerance.ts';
import planShares from './plan/shares.ts';
import resultsDecoupled from './results/decoupled.ts';
import resultsRegressing from './results/regressing.ts';
import resultsUnexplained from './results/unexplained.ts';
import rowConflict from './row/conflict.ts';
import rowDuplicate from './row/duplicate.ts';
import rowLong from './row/long.ts';
import rowOther from './row/other.ts';
import rowShort from './row/short.ts';
import type { Rule } from './rule.ts';

/** Every rule by its code, in the order of the reference page. A rule is one file, its path its code, and one entry here. */
const listed = {
  'file/empty': fileEmpty,
  'file/not-text': fileNotText,
  'file/encoding': fileEncoding,
  'file/preamble': filePreamble,
  'file/decimal': fileDecimal,
  'file/wide': fileWide,
  'file/unclosed-quote': fileUnclosedQuote,
  'file/alone': fileAlone,
  'file/ambiguous-kind': fileAmbiguousKind,
  'file/unrecognised': fileUnrecognised,
  'file/limit': fileLimit,
  'file/nothing-read': fileNothingRead,
  'header/missing-column': headerMissingColumn,
  'header/duplicate-column': headerDuplicateColumn,
  'header/unnamed-column': headerUnnamedColumn,
  'header/unknown-column': headerUnknownColumn,
  'row/short': rowShort,
  'row/other': rowOther,
  'row/long': rowLong,
  'row/duplicate': rowDuplicate,
  'row/conflict': rowConflict,
  'cell/quote': cellQuote,
  'cell/swallowed-rows': cellSwallowedRows,
  'cell/required': cellRequired,
  'cell/number': cellNumber,
  'cell/date': cellDate,
  'cell/period': cellPeriod,
  'cell/ambiguous-number': cellAmbiguousNumber,
  'cell/choice': cellChoice,
  'cell/range': cellRange,
  'cell/year': cellYear,
  'cell/control-character': cellControlCharacter,
  'name/unmatched': nameUnmatched,
  'name/variant': nameVariant,
  'id/duplicate': idDuplicate,
  'id/unknown': idUnknown,
  'plan/no-baseline': planNoBaseline,
  'plan/no-target': planNoTarget,
  'plan/no-measure': planNoMeasure,
  'plan/measure-from-unit': planMeasureFromUnit,
  'plan/no-baseline-date': planNoBaselineDate,
  'plan/log-not-positive': planLogNotPositive,
  'plan/no-tolerance': planNoTolerance,
  'plan/baseline-equals-target': baselineEqualsTarget,
  'plan/direction-contradicts-target': planDirectionContradictsTarget,
  'plan/dates-reversed': planDatesReversed,
  'plan/shares': planShares,
  'plan/chain-cycle': planChainCycle,
  'plan/chain-direction': planChainDirection,
  'design/outputs-only': designOutputsOnly,
  'design/no-impact': designNoImpact,
  'design/headcount-only': designHeadcountOnly,
  'design/single-indicator': designSingleIndicator,
  'design/unlinked-output': designUnlinkedOutput,
  'data/none': dataNone,
  'data/insufficient': dataInsufficient,
  'data/carried': dataCarried,
  'data/two-sources': dataTwoSources,
  'data/overlapping-periods': dataOverlappingPeriods,
  'data/mixed-totals': dataMixedTotals,
  'data/weights-incomplete': dataWeightsIncomplete,
  'data/partial': dataPartial,
  'data/late': dataLate,
  'data/future': dataFuture,
  'data/outlier': dataOutlier,
  'data/scale-shift': dataScaleShift,
  'results/decoupled': resultsDecoupled,
  'results/unexplained': resultsUnexplained,
  'results/regressing': resultsRegressing,
  'evaluation/duplication': evaluationDuplication,
  'evaluation/repeat': evaluationRepeat,
  'evaluation/overlap': evaluationOverlap,
  'evaluation/fragmentation': evaluationFragmentation,
  'evaluation/gap': evaluationGap,
  'evaluation/unused': evaluationUnused,
  'evaluation/unknown-place': evaluationUnknownPlace,
  'evaluation/status-contradicts-dates': evaluationStatusContradictsDates,
  'evaluation/no-scope': evaluationNoScope,
  'evaluation/accepted-unmatched': evaluationAcceptedUnmatched,
  'derive/no-answer': deriveNoAnswer,
  'derive/among-others': deriveAmongOthers,
  'derive/never': deriveNever,
  'context/constrained': contextConstrained,
  'narrative/unknown-heading': narrativeUnknownHeading,
} satisfies Readonly<Record<string, Rule>>;

export const rules: readonly Rule[] = Object.values(listed);

/** The code of a rule, as `data/none`. */
export type RuleCode = keyof typeof listed;

/** The rule of a code; `undefined` where no rule has it, as in a document of another version. */
export function ruleOf(code: RuleCode): Rule;
export function ruleOf(code: string): Rule | undefined;
export function ruleOf(code: string): Rule | undefined {
  return Object.hasOwn(listed, code) ? listed[code as RuleCode] : undefined;
}

export const ruleCodes = Object.keys(listed) as readonly RuleCode[];

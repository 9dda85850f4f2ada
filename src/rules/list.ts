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

/** Every rule, in the order of the reference page. A rule is one file, its path its code, and one line here. */
export const rules: readonly Rule[] = [
  fileEmpty,
  fileNotText,
  fileEncoding,
  filePreamble,
  fileDecimal,
  fileWide,
  fileUnclosedQuote,
  fileAlone,
  fileAmbiguousKind,
  fileUnrecognised,
  fileLimit,
  fileNothingRead,
  headerMissingColumn,
  headerDuplicateColumn,
  headerUnnamedColumn,
  headerUnknownColumn,
  rowShort,
  rowOther,
  rowLong,
  rowDuplicate,
  rowConflict,
  cellQuote,
  cellSwallowedRows,
  cellRequired,
  cellNumber,
  cellDate,
  cellPeriod,
  cellAmbiguousNumber,
  cellChoice,
  cellRange,
  cellYear,
  cellControlCharacter,
  nameUnmatched,
  nameVariant,
  idDuplicate,
  idUnknown,
  planNoBaseline,
  planNoTarget,
  planNoMeasure,
  planMeasureFromUnit,
  planNoBaselineDate,
  planLogNotPositive,
  planNoTolerance,
  baselineEqualsTarget,
  planDirectionContradictsTarget,
  planDatesReversed,
  planShares,
  planChainCycle,
  planChainDirection,
  designOutputsOnly,
  designNoImpact,
  designHeadcountOnly,
  designSingleIndicator,
  designUnlinkedOutput,
  dataNone,
  dataInsufficient,
  dataCarried,
  dataTwoSources,
  dataOverlappingPeriods,
  dataMixedTotals,
  dataWeightsIncomplete,
  dataPartial,
  dataLate,
  dataFuture,
  dataOutlier,
  dataScaleShift,
  resultsDecoupled,
  resultsUnexplained,
  resultsRegressing,
  evaluationDuplication,
  evaluationRepeat,
  evaluationOverlap,
  evaluationFragmentation,
  evaluationGap,
  evaluationUnused,
  evaluationUnknownPlace,
  evaluationStatusContradictsDates,
  evaluationNoScope,
  evaluationAcceptedUnmatched,
  deriveNoAnswer,
  deriveAmongOthers,
  deriveNever,
  contextConstrained,
  narrativeUnknownHeading,
];

import type { Evidence } from '../model/scores.ts';
import { atLeast, atMost } from '../model/threshold.ts';
import { weightedMean } from '../model/weighted-mean.ts';
import type { AssessedIndicator, ComponentMember } from './assessed-indicator.ts';

/** An indicator that enters a score, with its share of the score's weight. */
export type ScoreShare = Pick<ComponentMember, 'assessed' | 'weight'>;

type Grade = NonNullable<Evidence>;

/** The grade, its sides, and the shares (0 to 1) that they were read from. */
export interface EvidenceGrades {
  readonly grade: Evidence;
  readonly shares: {
    readonly coverage: number;
    readonly carried: number;
    readonly low: number;
    readonly late: number;
    readonly lostEvents: number;
  };
  readonly grades: {
    readonly coverage: Grade;
    readonly carried: Grade;
    readonly low: Grade;
    readonly late: Grade;
    readonly lostEvents: Grade;
  };
  /** observations used, and of these those of low quality */
  readonly rows: { readonly used: number; readonly low: number };
}

/**
 * Evidence grade: the worst of coverage, and of the shares of the scored weight that are carried and late, and of the
 * observations used that are of low quality; B at best where events that an indicator is derived from could not be read.
 *
 * @param score D without one
 * @param byDesign whether the framework can give no score: then there is no grade
 * @param entering only what enters the score
 * @param qualities of the summaries: 1 is low
 * @see spec 3, "How sure we are"
 */
export function evidenceGrades(
  { score, coverage, byDesign }: { score: number | null; coverage: number; byDesign: boolean },
  entering: readonly ScoreShare[],
  qualities: Uint8Array,
): EvidenceGrades {
  const share = (side: (figure: AssessedIndicator) => number): number =>
    entering.length === 0
      ? 0
      : weightedMean(entering.map(({ assessed, weight }) => ({ value: side(assessed), weight })));
  const rows = rowsOf(entering, qualities);
  const shares = {
    coverage,
    carried: share(({ value }) => value.carriedShare),
    low: rows.used === 0 ? 0 : rows.low / rows.used,
    late: share(({ lateDays }) => (lateDays === null ? 0 : 1)),
    lostEvents: share(({ hasLostEvents }) => (hasLostEvents ? 1 : 0)),
  };
  const grades = {
    coverage: fromAbove(shares.coverage),
    carried: fromBelow(shares.carried),
    low: fromBelow(shares.low),
    late: fromBelow(shares.late),
    // what is derived may lack some of what happened, nobody knows how much
    lostEvents: shares.lostEvents > 0 ? ('B' as const) : ('A' as const),
  };
  const worst = Object.values(grades).sort().at(-1) ?? 'D';
  return { grade: byDesign ? null : score === null ? 'D' : worst, shares, grades, rows };
}

const fromAbove = (share: number): Grade =>
  atLeast(share, 0.9) ? 'A' : atLeast(share, 0.75) ? 'B' : atLeast(share, 0.6) ? 'C' : 'D';
const fromBelow = (share: number): Grade =>
  atMost(share, 0.1) ? 'A' : atMost(share, 0.25) ? 'B' : atMost(share, 0.5) ? 'C' : 'D';

/** Each observation that is combined counts once, in however many components its indicator stands. */
function rowsOf(entering: readonly ScoreShare[], qualities: Uint8Array): EvidenceGrades['rows'] {
  let used = 0;
  let low = 0;
  for (const { value } of new Set(entering.map(({ assessed }) => assessed))) {
    for (const { entries } of value.cells) {
      used += entries.length;
      for (const entry of entries) if (qualities[entry] === 1) low += 1;
    }
  }
  return { used, low };
}

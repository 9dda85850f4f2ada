import type { Aggregation, Method } from '../model/settings.ts';
import { sum } from '../model/sum.ts';
import { atLeast } from '../model/threshold.ts';
import { sharesOf } from '../model/weighted-mean.ts';
import type { CombinedScore, ScorePart } from './combined-score.ts';

/** A part of a combination that would have another score. */
export interface ChangedPart extends Pick<ScorePart, 'score' | 'coverage'> {
  /** its place among the parts */
  readonly at: number;
}

/**
 * What a combination would be if some of its parts had other scores. The sums over all parts are made once, and a change is
 * put into them: a step for each part that changes, not for each there is.
 *
 * @param missing, leastCoverage as it was combined
 * @returns score and coverage; the arithmetic is that of `combined`, but for the last digits of a double
 */
export function recombining(
  { parts, how }: CombinedScore,
  missing: Method['missing'],
  leastCoverage: number,
): (changes: readonly ChangedPart[]) => Pick<CombinedScore, 'score' | 'coverage'> {
  const shares = sharesOf(parts.map(({ weight }) => weight));
  const entering = (at: number, { score, coverage }: Pick<ScorePart, 'score' | 'coverage'>): Entering => ({
    share: shares[at] ?? 0,
    score: missing === 'zero' ? (score ?? 0) : score,
    coverage,
  });
  const before = parts.map((part, at) => entering(at, part));
  const scored = sum(before.map(known));
  const terms = sum(before.map((part) => term(part, how)));
  const covered = sum(before.map(({ share, coverage }) => share * coverage));
  const count = before.filter(isScored).length;
  const byScore = [...before.entries()]
    .flatMap(([at, { score }]) => (score === null ? [] : [{ at, score }]))
    .sort((a, b) => a.score - b.score);

  return (changes) => {
    const ats = new Set(changes.map(({ at }) => at));
    const gone = changes.flatMap(({ at }) => before[at] ?? []);
    const come = changes.flatMap((change) => (change.at < parts.length ? [entering(change.at, change)] : []));
    const moved = (from: number, side: (part: Entering) => number): number =>
      sum([from, ...gone.map((part) => -side(part)), ...come.map(side)]);
    const isOther = ({ at }: { readonly at: number }) => !ats.has(at);
    const ends = [byScore.find(isOther), byScore.findLast(isOther)].flatMap((end) => end?.score ?? []);
    const scores = [...ends, ...come.flatMap(({ score }) => score ?? [])];
    const weight = moved(scored, known);
    const hasScore =
      missing === 'strict'
        ? count - gone.filter(isScored).length + come.filter(isScored).length === parts.length
        : missing === 'zero' || atLeast(weight, leastCoverage);
    const whole = moved(terms, (part) => term(part, how));
    return {
      coverage: moved(covered, ({ share, coverage }) => share * coverage),
      score: scores.length === 0 || !hasScore ? null : meanOf({ scores, terms: whole, weight }, how),
    };
  };
}

/** A part with its share of all weight. */
interface Entering extends Pick<ScorePart, 'score' | 'coverage'> {
  readonly share: number;
}

const isScored = ({ score }: Entering): boolean => score !== null;
const known = ({ share, score }: Entering): number => (score === null ? 0 : share);

/** What a score adds to the sum that its mean is made from; a 0, which decides a geometric or harmonic one alone, adds nothing. */
function term({ share, score }: Entering, how: Aggregation): number {
  if (score === null) return 0;
  switch (how) {
    case 'arithmetic':
      return score * share;
    case 'geometric':
      return score === 0 ? 0 : share * Math.log(score);
    case 'harmonic':
      return score === 0 ? 0 : share / score;
    case 'minimum':
      return 0;
  }
}

/** The mean of scores by their sums. @param scores with the lowest and the highest among them */
function meanOf(
  { scores, terms, weight }: { scores: readonly number[]; terms: number; weight: number },
  how: Aggregation,
): number {
  const lowest = Math.min(...scores);
  const highest = Math.max(...scores);
  const mean = {
    arithmetic: () => terms / weight,
    geometric: () => (lowest === 0 ? 0 : Math.exp(terms / weight)),
    harmonic: () => (lowest === 0 ? 0 : weight / terms),
    minimum: () => lowest,
  }[how]();
  // between the lowest and the highest, whatever a rounding error says
  return Number.isFinite(mean) ? Math.min(Math.max(mean, lowest), highest) : lowest;
}

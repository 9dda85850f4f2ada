import type { Step } from '../../model/explanation.ts';
import type { CombinedScore, ScorePart } from '../combined-score.ts';
import { meanFormula } from './formula.ts';

/** How a score was put together, and where it could not be: how much is known, and how much is needed. */
type CombinedStep = Omit<Step, 'what' | 'parts'>;

/** @see spec 3, "From indicators to components", Missing */
export function combinedStep<P extends ScorePart>(
  combined: CombinedScore<P>,
  nameOf?: (part: P, n: number) => string,
): CombinedStep {
  if (combined.score !== null) return { ...meanFormula(combined, nameOf), result: combined.score };
  const { parts, missing, leastCoverage } = combined;
  const known = parts.filter(({ score }) => score !== null).length;
  if (parts.length === 0) return { formula: '', figures: {}, result: null, why: 'nothing-weighs' };
  const figures = { known, of: parts.length };
  if (known === 0) return { formula: '', figures, result: null, why: 'none-known' };
  if (missing === 'strict') return { formula: '', figures, result: null, why: 'all-needed' };
  return {
    formula: '',
    figures: { ...figures, share: combined.known, least: leastCoverage },
    result: null,
    why: 'too-little-known',
  };
}

import type { Step } from '../../model/explanation.ts';
import type { Method } from '../../model/settings.ts';
import type { CombinedScore, ScorePart } from '../combined-score.ts';
import { meanFormula } from './formula.ts';

/** How a score was put together, and where it could not be: how much is known, and how much is needed. */
type CombinedStep = Omit<Step, 'what' | 'parts'>;

/**
 * @param least share of the weight that must have a score, 0 to 1
 * @see spec 3, "From indicators to components", Missing
 */
export function combinedStep<P extends ScorePart>(
  combined: CombinedScore<P>,
  missing: Method['missing'],
  least: number,
  nameOf?: (part: P, n: number) => string,
): CombinedStep {
  if (combined.score !== null) return { ...meanFormula(combined, missing, nameOf), result: combined.score };
  const { parts } = combined;
  const known = parts.filter(({ score }) => score !== null).length;
  if (parts.length === 0) return { formula: '', figures: {}, result: null, why: 'nothing-weighs' };
  const figures = { known, of: parts.length };
  if (known === 0) return { formula: '', figures, result: null, why: 'none-known' };
  if (missing === 'strict') return { formula: '', figures, result: null, why: 'all-needed' };
  return { formula: '', figures: { ...figures, share: combined.known, least }, result: null, why: 'too-little-known' };
}

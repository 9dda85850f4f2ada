import type { Step } from '../../model/explanation.ts';
import { sum } from '../../model/sum.ts';
import { sharesOf } from '../../model/weighted-mean.ts';
import type { CombinedScore, ScorePart } from '../combined-score.ts';

/** A formula in names, and what each name stands for. */
export type Formula = Pick<Step, 'formula' | 'figures'>;

/** More terms than these are not written out: the first three and the last stand for them, and how many there are. */
const most = 100;
const first = 3;

/** The mean that scores were combined by, with its own weights and scores; of what counts as 0, that 0. */
export function meanFormula<P extends ScorePart>(
  { parts, how, missing }: CombinedScore<P>,
  nameOf: (part: P, n: number) => string = (_, n) => `score${n}`,
): Formula {
  const weighed = comparable(parts.filter(({ score }) => score !== null || missing === 'zero'));
  const entering = how === 'geometric' ? asExponents(weighed) : weighed;
  const items = entering.map((part, i) => ({
    score: nameOf(part, i + 1),
    weight: `weight${i + 1}`,
    figures: { [`weight${i + 1}`]: part.weight, [nameOf(part, i + 1)]: part.score ?? 0 },
  }));
  const all = sum(entering.map(({ weight }) => weight));
  const figures = Object.assign({}, ...ends(items).map((item) => item.figures), { weight: all }, termCount(items));
  const isWhole = Math.abs(all - 1) < 1e-9;
  const [only] = items;
  if (only === undefined) return { formula: '', figures: {} };
  switch (how) {
    case 'arithmetic': {
      if (items.length === 1) return { formula: `${isWhole ? '' : 'weight1 × '}${only.score} ÷ weight`, figures };
      const terms = joinedTerms(
        items.map(({ score, weight: w }) => `${w} × ${score}`),
        ' + ',
      );
      return { formula: isWhole ? terms : `(${terms}) ÷ weight`, figures };
    }
    case 'geometric':
      return {
        formula: `(${joinedTerms(
          items.map(({ score, weight: w }) => `${score}^${w}`),
          ' × ',
        )})^(1 ÷ weight)`,
        figures,
      };
    case 'harmonic':
      return {
        formula: `weight ÷ (${joinedTerms(
          items.map(({ score, weight: w }) => `${w} ÷ ${score}`),
          ' + ',
        )})`,
        figures,
      };
    case 'minimum':
      return {
        formula: `min(${joinedTerms(
          items.map(({ score }) => score),
          ', ',
        )})`,
        figures,
      };
  }
}

/**
 * Parts whose weights can be multiplied and added up by whoever redoes a formula: those beyond that are all taken down or up
 * by a power of two, for only their proportions count.
 */
export function comparable<P extends { readonly weight: number }>(parts: readonly P[]): readonly P[] {
  const heaviest = parts.reduce((most, { weight }) => Math.max(most, weight), 0);
  const factor = heaviest > 2 ** 900 ? 2 ** -1000 : heaviest < 2 ** -900 ? 2 ** 1000 : 1;
  // a weight that vanishes beside the others is still one
  const scaled = (weight: number): number => Math.max(weight * factor, Number.MIN_VALUE);
  return factor === 1 ? parts : parts.map((part) => ({ ...part, weight: scaled(part.weight) }));
}

/** Weights that scores can be raised to: those whose sum is no exponent for 100 become parts of 1. */
function asExponents<P extends { readonly weight: number }>(parts: readonly P[]): readonly P[] {
  const weights = parts.map(({ weight }) => weight);
  const all = sum(weights);
  if (all >= 0.01 && all <= 100) return parts;
  const shares = sharesOf(weights);
  return parts.map((part, i) => ({ ...part, weight: shares[i] ?? 0 }));
}

/** Terms with a sign between them; of very many the first and the last. */
export const joinedTerms = (terms: readonly string[], sign: string): string =>
  terms.length <= most ? terms.join(sign) : [...terms.slice(0, first), '…', terms.at(-1)].join(sign);

/** How many terms there are, as a figure, where not all of them are written out. */
export const termCount = (items: readonly unknown[]): { n?: number } =>
  items.length <= most ? {} : { n: items.length };

/** The items whose figures are named in a formula of joined terms. */
export const ends = <T>(items: readonly T[]): T[] =>
  items.length <= most ? [...items] : items.filter((_, i) => i < first || i === items.length - 1);

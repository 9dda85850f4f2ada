import type { Overlap } from '../model/overlap-figures.ts';
import type { Chain, ComponentScore, OverallScore } from '../model/scores.ts';

/** A constraint on file: what held a component back. */
export interface ConstraintOnFile {
  readonly id: string;
  readonly kind: string;
  readonly description: string | null;
}

/** What advice is drawn from: the part of `cpas.report/1` that it looks at. */
export interface ReportFigures {
  /** ISO */
  readonly today: string;
  readonly scores: {
    readonly overall: OverallScore;
    readonly components: readonly ComponentScore[];
    readonly chains: readonly Chain[];
  } | null;
  readonly overlap: Pick<Overlap, 'pairs' | 'evaluations' | 'gaps' | 'unused'> | null;
  readonly framework: {
    readonly indicators: readonly { readonly id: string; readonly owner: string | null }[];
    readonly constraints: readonly ConstraintOnFile[];
  };
}

/**
 * How many of a kind fit on the one page for leadership: one less for every two components above eight. One is always
 * shown.
 */
export function limitOnPage({ scores }: Pick<ReportFigures, 'scores'>, most: number): number {
  const components = scores?.components.length ?? 0;
  return Math.max(1, most - Math.max(0, Math.ceil((components - 8) / 2)));
}

import { changedResults } from './changed-results.ts';
import type { ReportFigures } from './report-figures.ts';
import { componentGaps, type WideGap } from './wide-gaps.ts';

/** What can be read aloud in a meeting; all empty where nothing is scored. */
export interface BottomLine {
  /** the impact (else outcome) that has come furthest */
  readonly best: { readonly name: string; readonly attainment: number } | null;
  readonly widestGap: WideGap | null;
  /** components without a score for want of data */
  readonly unscored: readonly string[];
  readonly overall: number | null;
}

export function bottomLine({ scores }: Pick<ReportFigures, 'scores'>): BottomLine {
  if (scores === null) return { best: null, widestGap: null, unscored: [], overall: null };
  const results = changedResults({ scores });
  const level = results.some(({ indicator }) => indicator.level === 'impact') ? 'impact' : 'outcome';
  const [best] = results
    .map(({ indicator }) => indicator)
    .filter((indicator) => indicator.level === level && indicator.attainment > 0)
    .sort((a, b) => b.attainment - a.attainment);
  return {
    best: best ?? null,
    widestGap: componentGaps(scores.components)[0] ?? null,
    unscored: scores.components
      .filter(({ status }) => status === 'insufficient-data')
      .map(({ component }) => component),
    overall: scores.overall.score,
  };
}

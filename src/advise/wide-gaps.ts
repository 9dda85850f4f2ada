import type { ComponentScore } from '../model/scores.ts';
import { gapState } from '../model/threshold.ts';
import { limitOnPage, type ReportFigures } from './report-figures.ts';

/** A component or chain in which activity and result are 25 points or more apart. */
export interface WideGap {
  readonly name: string;
  readonly activity: number;
  readonly result: number;
  /** activity − result */
  readonly gap: number;
}

export interface ComponentGap extends WideGap {
  /** ids of what held the component back */
  readonly constraints: readonly string[];
}

const most = 3;

/** Components before chains, the wider gap first; at most three. */
export function wideGaps(figures: Pick<ReportFigures, 'scores'>): WideGap[] {
  const { scores } = figures;
  if (scores === null) return [];
  const names = new Map(scores.components.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name])));
  const ofChains = scores.chains
    .flatMap(({ indicator, activity, result, gap }): WideGap[] =>
      activity === null || result === null || gap === null || gapState(gap) === null
        ? []
        : [{ name: names.get(indicator) ?? indicator, activity, result, gap }],
    )
    .sort(widestFirst);
  return [...componentGaps(scores.components), ...ofChains].slice(0, limitOnPage(figures, most));
}

/** The gap of what has levels, a component or a group; `null` where it is not wide. */
export function wideGapIn({
  gap,
  levels,
  resultsScore: result,
}: Pick<ComponentScore, 'gap' | 'levels' | 'resultsScore'>): Omit<WideGap, 'name'> | null {
  const activity = levels.output?.score ?? null;
  return gap === null || activity === null || result === null || gapState(gap) === null
    ? null
    : { activity, result, gap };
}

/** Components whose gap is wide, the widest first. */
export const componentGaps = (components: readonly ComponentScore[]): ComponentGap[] =>
  components
    .flatMap((component): ComponentGap[] => {
      const gap = wideGapIn(component);
      return gap === null ? [] : [{ name: component.component, ...gap, constraints: component.constraints }];
    })
    .sort(widestFirst);

/** For `sort`. */
export const widestFirst = (a: Pick<WideGap, 'gap'>, b: Pick<WideGap, 'gap'>): number =>
  Math.abs(b.gap) - Math.abs(a.gap);

/** Whether the gap of any component or chain is known. */
export const isAnyGapKnown = ({ scores }: Pick<ReportFigures, 'scores'>): boolean =>
  [...(scores?.components ?? []), ...(scores?.chains ?? [])].some(({ gap }) => gap !== null);

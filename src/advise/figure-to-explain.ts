import type { IndicatorScore } from '../model/scores.ts';
import { causes } from './causes.ts';
import { explainId } from './group-findings.ts';
import { indexOf } from './score-index.ts';
import type { ScoredMission } from './scored-mission.ts';

/** The figure whose making is looked at first, by the id that `cpas explain` takes. */
export type FigureToExplain =
  | { readonly kind: 'value'; readonly id: string; readonly indicator: IndicatorScore }
  | { readonly kind: 'score'; readonly id: string; readonly score: number };

/** The indicator that goes the wrong way, else the component with the lowest score; of groups the lowest group. */
export function figureToExplain(scores: ScoredMission): FigureToExplain | null {
  const { groups, by, components } = scores;
  if (groups !== undefined && by !== undefined) {
    return lowest(groups.flatMap(({ group, score }) => (group === null ? [] : [{ id: explainId(by, group), score }])));
  }
  const regressing = causes(scores, ['error', 'warning']).find(({ kind }) => kind === 'loss');
  const indicator = indexOf(scores).indicator(regressing?.findings[0]?.indicators[0] ?? '');
  if (indicator !== undefined && indicator.value !== null) return { kind: 'value', id: indicator.id, indicator };
  return lowest(components.map(({ component, score }) => ({ id: component, score })));
}

function lowest(scored: readonly { readonly id: string; readonly score: number | null }[]): FigureToExplain | null {
  const known = scored.flatMap(({ id, score }) => (score === null ? [] : [{ kind: 'score' as const, id, score }]));
  return known.sort((a, b) => a.score - b.score)[0] ?? null;
}

import { isResult } from '../model/framework.ts';
import type { IndicatorScore } from '../model/scores.ts';
import { limitOnPage, type ReportFigures } from './report-figures.ts';

/** An outcome or impact with a value and a goal. */
export interface ChangedResult {
  readonly indicator: IndicatorScore & { readonly value: number; readonly target: number; readonly attainment: number };
  readonly component: string;
}

const most = 4;

/**
 * What changed for people: impact before outcome, in the order of the framework, each indicator once. Where there are too many,
 * impact that has become worse stays: nobody may overlook it.
 */
export function changedResults(figures: Pick<ReportFigures, 'scores'>): ChangedResult[] {
  const byId = new Map<string, ChangedResult>();
  for (const { component, indicators } of figures.scores?.components ?? []) {
    for (const indicator of indicators) {
      if (isResult(indicator) && isAssessed(indicator) && !byId.has(indicator.id)) {
        byId.set(indicator.id, { indicator, component });
      }
    }
  }
  const all = [...byId.values()];
  const rank = ({ indicator: { level, status } }: ChangedResult) =>
    level === 'outcome' ? 2 : status === 'regressing' ? 0 : 1;
  const chosen = new Set(all.toSorted((a, b) => rank(a) - rank(b)).slice(0, limitOnPage(figures, most)));
  const ofLevel = (level: string) => all.filter((result) => chosen.has(result) && result.indicator.level === level);
  return [...ofLevel('impact'), ...ofLevel('outcome')];
}

const isAssessed = (indicator: IndicatorScore): indicator is ChangedResult['indicator'] =>
  indicator.value !== null && indicator.target !== null && indicator.attainment !== null;

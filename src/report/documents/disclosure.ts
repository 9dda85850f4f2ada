import type { IndicatorScore, Scores } from '../../model/scores.ts';
import type { Settings } from '../../model/settings.ts';
import type { Documents } from './document.ts';

type Report = Documents['report'];

/**
 * Care with people: the counts of the themes named that are split by place or by a `by_*` column leave the report with their
 * totals rounded. No report shows the parts themselves, so there is no `<5` to write; attainments and scores made from a total
 * stay as they are, and the report says that this is no guarantee.
 *
 * @see spec 5, "Care with people"
 */
export function disclosed(report: Report, setting: Settings['disclosure'], workings: Scores['workings']): Report {
  if (setting === null || report.scores === null) return report;
  const { below } = setting;
  const themes = new Set(setting.themes);
  const hidden = (one: IndicatorScore): boolean =>
    (one.measure === 'count' || one.measure === 'stock') &&
    one.themes.some((theme) => themes.has(theme)) &&
    isSplit(workings, one.id);
  const rounded = new Set<string>();
  const components = report.scores.components.map((component) => ({
    ...component,
    indicators: component.indicators.map((one) => {
      if (!hidden(one)) return one;
      rounded.add(one.id);
      return { ...one, value: one.value === null ? null : Math.round(one.value / below) * below };
    }),
  }));
  return {
    ...report,
    scores: { ...report.scores, components },
    disclosure: { below, themes: [...setting.themes], rounded: [...rounded].sort() },
  };
}

const isSplit = (workings: Scores['workings'], id: string): boolean =>
  Object.hasOwn(workings, id) && workings[id]?.split === true;

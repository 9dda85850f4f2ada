import { isResult } from '../../model/framework.ts';
import type { IndicatorScore } from '../../model/scores.ts';
import { room } from './room.ts';
import type { Told } from './told.ts';

/** An outcome or impact with a value and a goal. */
export interface Changed {
  readonly indicator: IndicatorScore & { readonly value: number; readonly target: number; readonly attainment: number };
  readonly component: string;
}

const most = 4;

/**
 * What changed for people: impact before outcome, in the order of the framework, each indicator once. Where there are too many,
 * impact that has become worse stays: nobody may overlook it.
 */
export function changed({ report }: Pick<Told, 'report'>): Changed[] {
  const seen = new Map<string, Changed>();
  for (const { component, indicators } of report.scores?.components ?? []) {
    for (const one of indicators) {
      if (isResult(one) && isAssessed(one) && !seen.has(one.id)) seen.set(one.id, { indicator: one, component });
    }
  }
  const all = [...seen.values()];
  const rank = ({ indicator: { level, status } }: Changed) =>
    level === 'outcome' ? 2 : status === 'regressing' ? 0 : 1;
  const chosen = new Set(all.toSorted((a, b) => rank(a) - rank(b)).slice(0, room(report, most)));
  const shown = all.filter((one) => chosen.has(one));
  const of = (level: string) => shown.filter(({ indicator }) => indicator.level === level);
  return [...of('impact'), ...of('outcome')];
}

const isAssessed = (one: IndicatorScore): one is Changed['indicator'] =>
  one.value !== null && one.target !== null && one.attainment !== null;

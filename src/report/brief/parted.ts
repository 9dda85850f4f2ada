import type { ComponentScore } from '../../model/scores.ts';
import { gapState } from '../../model/threshold.ts';
import { addingUp } from './adding-up.ts';
import { room } from './room.ts';
import type { Told } from './told.ts';

/** Where activity and result are 25 points or more apart. */
export interface Parted {
  readonly text: string;
  readonly name: string;
  readonly activity: number;
  readonly result: number;
}

const most = 3;

/** Components before chains, the wider gap first; at most three. */
export function parted({ report, words, say }: Pick<Told, 'report' | 'words' | 'say'>): Parted[] {
  const { scores } = report;
  if (scores === null) return [];
  const names = new Map(scores.components.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name])));
  const ofChains = scores.chains
    .flatMap(({ indicator, activity, result, gap }) =>
      activity === null || result === null || gap === null || gapState(gap) === null
        ? []
        : [{ name: names.get(indicator) ?? indicator, activity, result, gap }],
    )
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  const ofComponents = partedComponents(scores.components).map(({ component, ...rest }) => ({
    name: component,
    ...rest,
  }));
  return [...ofComponents, ...ofChains].slice(0, room(report, most)).map(({ name, activity, result, gap }) => {
    const told = gap > 0 ? words.parted.decoupled : words.parted.unexplained;
    const figures = addingUp(activity, result, say);
    return { text: told(name, figures.activity, figures.result), name, activity, result };
  });
}

/** What is said where none part: that none do, or that no gap is known. */
export function nonePart({ report: { scores }, words }: Pick<Told, 'report' | 'words'>): string {
  const gaps = [...(scores?.components ?? []), ...(scores?.chains ?? [])];
  return gaps.some(({ gap }) => gap !== null) ? words.nothingParts : words.gapsUnknown;
}

/** Components whose gap is wide, the widest first. */
export const partedComponents = (components: readonly ComponentScore[]) =>
  components
    .flatMap(({ component, gap, levels, resultsScore, constraints }) => {
      const activity = levels.output?.score ?? null;
      if (gap === null || activity === null || resultsScore === null || gapState(gap) === null) return [];
      return [{ component, activity, result: resultsScore, gap, constraints }];
    })
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));

import { byCodePoint } from '../model/code-point.ts';
import { type Indicator, isResult } from '../model/framework.ts';
import type { Overlap } from '../model/overlap-figures.ts';
import type { EvaluationPlan } from './evaluation-plan.ts';
import type { NumberSet } from './number-sets.ts';

/** What no chosen evaluation covers: indicators, outcome and impact first; components and locations with none. @see spec 4, "Gaps" */
export function coverageGaps({ boxes, universe: { indicators, locations } }: EvaluationPlan): Overlap['gaps'] {
  const filled = boxes.filter(({ cells }) => cells > 0);
  const looked = membersOf(filled.map((box) => box.indicators));
  const visited = membersOf(filled.map((box) => box.places));
  const left = indicators.filter((_, i) => !looked.has(i));
  const components = new Set(left.flatMap(componentNames));
  for (const name of indicators.filter((_, i) => looked.has(i)).flatMap(componentNames)) components.delete(name);
  return {
    indicators: [...left.filter(isResult), ...left.filter((each) => !isResult(each))].map(({ id }) => id),
    components: [...components].sort(byCodePoint),
    locations: locations.filter((_, i) => !visited.has(i)),
  };
}

/** Every number that some sets hold. */
export function membersOf(sets: Iterable<NumberSet>): Set<number> {
  const all = new Set<number>();
  for (const { members } of new Set(sets)) for (const i of members) all.add(i);
  return all;
}

const componentNames = ({ components }: Indicator): string[] => components.map(({ name }) => name);

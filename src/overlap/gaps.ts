import { byCodePoint } from '../model/code-point.ts';
import { type Indicator, isResult } from '../model/framework.ts';
import type { Overlap } from '../model/overlap.ts';
import type { Plan } from './plan.ts';
import type { NumberSet } from './sets.ts';

/** What no chosen evaluation covers: indicators, outcome and impact first; components and locations with none. @see spec 4, "Gaps" */
export function gaps({ boxes, universe: { indicators, locations } }: Plan): Overlap['gaps'] {
  const filled = boxes.filter(({ cells }) => cells > 0);
  const looked = numbers(filled.map((box) => box.indicators));
  const visited = numbers(filled.map((box) => box.places));
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
export function numbers(sets: Iterable<NumberSet>): Set<number> {
  const held = new Set<number>();
  for (const { members } of new Set(sets)) for (const i of members) held.add(i);
  return held;
}

const componentNames = ({ components }: Indicator): string[] => components.map(({ name }) => name);

import type { Framework, Indicator } from '../model/framework.ts';
import { groupedUnder } from '../model/grouped.ts';
import { type Place, place, wholeFile } from '../model/place.ts';

/** The indicators of each component, both in the order of the file. */
export function byComponent({ indicators }: Pick<Framework, 'indicators'>): ReadonlyMap<string, readonly Indicator[]> {
  return groupedUnder(indicators, ({ components }) => components.map(({ name }) => name));
}

/** Where a component is met first: it has no row of its own. */
export const componentPlace = (indicators: readonly Indicator[]): Place =>
  indicators[0] === undefined ? wholeFile() : place(indicators[0], 'component');

/** The component that a finding about indicators names: theirs where it is one, else none. */
export function componentOf(...indicators: readonly Pick<Indicator, 'components'>[]): string | null {
  const names = new Set(indicators.flatMap(({ components }) => components.map(({ name }) => name)));
  const [only] = names;
  return names.size === 1 ? (only ?? null) : null;
}

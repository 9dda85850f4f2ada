import type { Indicator, IndicatorLeftOut } from '../../model/framework.ts';
import type { GatheredRows } from './gathered-rows.ts';

/** What rows of indicators.csv that can't be used say of themselves, as far as they can be read. */
export function leftOutOf({ rows, later, unreadable }: GatheredRows<Indicator>): IndicatorLeftOut[] {
  const gone = [...rows.filter(({ row }) => row.error !== null), ...later];
  const known = gone.map(({ value, row }): IndicatorLeftOut => {
    if (row.garbled) return nothingKnown;
    const components = value.components.map(({ name }) => name);
    return {
      components: components.length === 0 ? null : components,
      level: row.isBad('level') ? null : value.level,
      themes: value.themes,
    };
  });
  return unreadable ? [...known, nothingKnown] : known;
}

const nothingKnown: IndicatorLeftOut = { components: null, level: null, themes: null };

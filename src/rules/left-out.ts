import type { Framework, IndicatorLeftOut, Level } from '../model/framework.ts';
import { groupedUnder } from '../model/grouped.ts';

/**
 * Whether a row of indicators.csv that was left out may be of a component or theme and at a level: what only seems to be lacking
 * is not told beside the fault for which it is.
 */
export function mayBeLeftOut(
  { leftOut }: Pick<Framework, 'leftOut'>,
  group: { readonly component: string } | { readonly theme: string },
  isAt: (level: Level) => boolean,
): boolean {
  if (leftOut === undefined) return false;
  const { components, themes } = indexOf(leftOut);
  const own =
    'theme' in group
      ? [themes.get(group.theme), themes.get(any)]
      : [components.get(group.component), components.get(any)];
  return own.some((levels) => levels !== undefined && [...levels].some((level) => level === null || isAt(level)));
}

/** the name of a row of which nobody knows what it names */
const any = null;

/** The levels of rows by what they name. */
type Levels = ReadonlyMap<string | null, ReadonlySet<Level | null>>;

const indexes = new WeakMap<readonly IndicatorLeftOut[], { readonly components: Levels; readonly themes: Levels }>();

/** Made once: every component and theme asks, and there may be as many rows. */
function indexOf(leftOut: readonly IndicatorLeftOut[]) {
  const index = indexes.get(leftOut) ?? {
    components: levelsBy(leftOut, ({ components }) => components),
    themes: levelsBy(leftOut, ({ themes }) => themes),
  };
  indexes.set(leftOut, index);
  return index;
}

function levelsBy(
  leftOut: readonly IndicatorLeftOut[],
  names: (row: IndicatorLeftOut) => readonly string[] | null,
): Levels {
  const rows = groupedUnder(leftOut, (row) => names(row) ?? [any]);
  return new Map([...rows].map(([name, own]) => [name, new Set(own.map(({ level }) => level))]));
}

import type { Framework, Level } from '../model/framework.ts';

/**
 * Whether a row of indicators.csv that was left out may be of a component or theme and at a level: what only seems to be lacking
 * is not told beside the fault for which it is.
 */
export const mayBeLeftOut = (
  { leftOut = [] }: Pick<Framework, 'leftOut'>,
  of: { readonly component: string } | { readonly theme: string },
  isAt: (level: Level) => boolean,
): boolean =>
  leftOut.some(({ components, level, themes }) => {
    const isOf = 'theme' in of ? (themes?.includes(of.theme) ?? true) : (components?.includes(of.component) ?? true);
    return isOf && (level === null || isAt(level));
  });

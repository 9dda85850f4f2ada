import { gapFigures } from '../../rules/gap-figures.ts';
import type { Say } from '../../rules/say.ts';

/** What is done, what came of it, and the gap between the two, as text: whole numbers where these add up, else with decimals. */
export function addingUp(
  activity: number,
  result: number,
  say: Say,
): { readonly activity: string; readonly result: string; readonly gap: string } {
  return gapFigures({ activity, result, gap: activity - result }, 0, say);
}

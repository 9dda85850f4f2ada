import type { Say } from '../../rules/say.ts';

/** What is done, what came of it, and the gap between the two, as text: whole numbers where these add up, else one decimal for all. */
export function addingUp(
  activity: number,
  result: number,
  say: Say,
): { readonly activity: string; readonly result: string; readonly gap: string } {
  const whole = (x: number) => Number(x.toFixed(0));
  const digits = whole(activity) - whole(result) === whole(activity - result) ? 0 : 1;
  return {
    activity: say.fixed(activity, digits),
    result: say.fixed(result, digits),
    gap: say.signed(activity - result, digits),
  };
}

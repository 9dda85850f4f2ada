import { fold } from '../../model/fold.ts';

const names = [
  ['January', 'Jan', 'janvier', 'janv'],
  ['February', 'Feb', 'février', 'févr', 'fév'],
  ['March', 'Mar', 'mars'],
  ['April', 'Apr', 'avril', 'avr'],
  ['May', 'mai'],
  ['June', 'Jun', 'juin'],
  ['July', 'Jul', 'juillet', 'juil'],
  ['August', 'Aug', 'août'],
  ['September', 'Sep', 'Sept', 'septembre'],
  ['October', 'Oct', 'octobre'],
  ['November', 'Nov', 'novembre'],
  ['December', 'Dec', 'décembre', 'déc'],
];
const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, i) => words.map((word) => [fold(word), i + 1] as const)),
);

/** A month by its name or its usual abbreviation, English or French, folded: 1 to 12; `null` where it is none. */
export const monthNamed = (folded: string): number | null => months.get(folded) ?? null;

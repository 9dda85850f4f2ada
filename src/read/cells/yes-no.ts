import { yesNo } from '../../model/kinds.ts';
import { chosen } from './choice.ts';
import { type NumberStyle, parseNumber } from './number.ts';

/** A milestone: 1 for yes, 0 for no, in English, French or figures; `null` where it is neither. */
export function parseYesNo(text: string, style: NumberStyle): 0 | 1 | null {
  const word = answer(text);
  if (word !== null) return word;
  const number = parseNumber(text, style);
  return number === 0 || number === 1 ? number : null;
}

/** 1 for a word that says yes, 0 for one that says no, `null` for any other text. */
export function answer(text: string): 0 | 1 | null {
  // figures are most of what is asked about
  const word = /^\p{L}/u.test(text) ? chosen(text, yesNo) : null;
  return word === null ? null : word === 'yes' ? 1 : 0;
}

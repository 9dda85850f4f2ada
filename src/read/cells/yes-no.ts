import { yesNo } from '../../model/kinds.ts';
import { chosen } from './choice.ts';
import { type NumberStyle, parseNumber } from './number.ts';

/** A milestone: 1 for yes, 0 for no, in English, French or figures; `null` where it is neither. */
export function parseYesNo(text: string, style: NumberStyle): 0 | 1 | null {
  const word = chosen(text, yesNo);
  if (word !== null) return word === 'yes' ? 1 : 0;
  const number = parseNumber(text, style);
  return number === 0 || number === 1 ? number : null;
}

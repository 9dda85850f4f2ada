import { nfc } from '../../model/normal-form.ts';

/** Several values in one cell, `|` between them: each once, in the order written, none empty. */
export function texts(cell: string): string[] {
  if (cell === '') return [];
  return [...new Set(cell.split('|').map((text) => nfc(text.trim())))].filter((text) => text !== '');
}

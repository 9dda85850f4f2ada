/** A text as it is compared and kept. */
export const nfc = (text: string): string => text.normalize('NFC');

/** Several values in one cell, `|` between them: each once, in the order written, none empty. */
export function texts(cell: string): string[] {
  if (cell === '') return [];
  return [...new Set(cell.split('|').map((text) => nfc(text.trim())))].filter((text) => text !== '');
}

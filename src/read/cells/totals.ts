import { fold } from '../../model/fold.ts';

const parts = ['total', 'all', 'both', 'both sexes', 'ensemble', 'tous', 'les deux sexes'];
const places = ['total', 'all', 'whole mission', 'ensemble', 'toute la mission'];

/**
 * Whether a cell means the total, as the empty one does, in a `by_*` column or in `location`.
 *
 * @param more `totals` of the file's settings: further words, in both
 * @see spec 1, "Totals"
 */
export function totalsIn(more: readonly string[] = []): { part(text: string): boolean; place(text: string): boolean } {
  const [ofPart, ofPlace] = [parts, places].map((words) => new Set([...words, ...more].map(fold)));
  return {
    part: (text) => text === '' || (ofPart?.has(fold(text)) ?? false),
    place: (text) => text === '' || (ofPlace?.has(fold(text)) ?? false),
  };
}

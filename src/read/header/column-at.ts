import { fold } from '../../model/fold.ts';
import { nfc } from '../../model/normal-form.ts';
import type { Layout } from '../table.ts';
import { matchesTag } from './hxl.ts';

type Header = Pick<Layout, 'names' | 'tags'>;

/**
 * The cell that settings name by a header, an HXL tag, or a position from 1: its index from 0, `null` where there is none. A
 * header as it stands is found before one that differs in case, accents, spaces, hyphens or underscores.
 */
export function columnAt({ names, tags }: Header, called: string | number): number | null {
  if (typeof called === 'number') return called <= names.length ? called - 1 : null;
  const name = nfc(called.trim());
  const folded = fold(name);
  const tests: ((header: string, i: number) => boolean)[] = [
    (header) => nfc(header) === name,
    (header) => folded !== '' && fold(header) === folded,
    (_, i) => tags?.[i]?.toLowerCase() === name.toLowerCase(),
    (_, i) => matchesTag(tags?.[i] ?? '', name),
  ];
  for (const test of tests) {
    const index = names.findIndex(test);
    if (index >= 0) return index;
  }
  return null;
}

/** The same for `where`, whose names may also be known columns: `{"indicator": […]}` of a file that calls it `dx`. */
export function columnCalled(layout: Layout, called: string): number | null {
  return columnAt(layout, called) ?? layout.columns.get(called)?.[0] ?? layout.parts.get(called) ?? null;
}

import { fold } from '../../model/fold.ts';
import { nfc } from '../../model/normal-form.ts';
import type { Layout } from '../input-table.ts';
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
  const { asWritten, byFold } = indexOf(names);
  const index = asWritten.get(name) ?? (folded === '' ? undefined : byFold.get(folded));
  if (index !== undefined) return index;
  if (tags === null) return null;
  const tests: ((i: number) => boolean)[] = [
    (i) => tags[i]?.toLowerCase() === name.toLowerCase(),
    (i) => matchesTag(tags[i] ?? '', name),
  ];
  for (const test of tests) {
    const tagged = names.findIndex((_, i) => test(i));
    if (tagged >= 0) return tagged;
  }
  return null;
}

interface HeaderIndex {
  readonly asWritten: ReadonlyMap<string, number>;
  readonly byFold: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly string[], HeaderIndex>();

/** Where each header stands first; made once a file, for settings may name a thousand of them. */
function indexOf(names: readonly string[]): HeaderIndex {
  const first = (keys: readonly string[]) => new Map(keys.map((key, i) => [key, i] as const).reverse());
  const index = indexes.get(names) ?? {
    asWritten: first(names.map((header) => header.normalize('NFC'))),
    byFold: first(names.map(fold)),
  };
  indexes.set(names, index);
  return index;
}

/** The same for `where`, whose names may also be known columns: `{"indicator": […]}` of a file that calls it `dx`. */
export function columnCalled(layout: Layout, called: string): number | null {
  return columnAt(layout, called) ?? layout.columns.get(called)?.[0] ?? layout.parts.get(called) ?? null;
}

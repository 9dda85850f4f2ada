import type { Fault } from '../../model/fault.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import type { Place } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { Settings } from '../../model/settings.ts';
import { requiredOf } from '../header/column-names.ts';
import { HeaderSearch } from '../header/find.ts';
import { understand } from '../header/layout.ts';
import type { Wanted } from '../header/wanted.ts';
import { openText } from '../text/open-text.ts';
import { topOf } from '../top.ts';
import { notText } from './binary-content.ts';
import type { Folder } from './source.ts';

/**
 * What a header fits: every kind whose required columns are all there, and the nearest where none is. `unread`: the fault for
 * which there is no header to look at, the file is no text or empty.
 */
export interface Fit {
  readonly fits: readonly Kind[];
  readonly nearest: Kind | null;
  readonly unread: ((at: Place) => Fault) | null;
}

/** Looks at the top of a file whose name does not tell its kind. */
export async function recognise(
  folder: Folder,
  path: string,
  settings: Settings,
  period: Wanted['period'],
): Promise<Fit> {
  const text = await openText({ ...folder, open: folder.glance ?? folder.open }, path, true);
  if ('seems' in text) return unread((at) => notText(at, text.seems));
  const all = (Object.keys(kinds) as Kind[]).map((kind) => ({
    kind,
    own: {},
    columns: settings.columns[kind] ?? {},
    named: [],
    ids: new Set<string>(),
    period,
  }));
  const { result: header, pieces } = await topOf(text, new HeaderSearch(all));
  // nothing below the header is read; the file is closed
  await pieces[Symbol.asyncIterator]().return?.();
  if (header === null) return unread((at) => fault('file/empty', at, {}));
  const searches = all.map((wanted: Wanted & { kind: Kind }) => {
    const { layout, missing } = understand(header, wanted, path);
    const required = requiredOf(wanted.kind).length;
    const goals = ['baseline', 'target'].some((name) => layout.columns.has(name));
    const fits = missing.length === 0 && (wanted.kind !== 'targets' || goals);
    return { kind: wanted.kind, fits, share: (required - missing.length) / required, known: layout.columns.size };
  });
  const [best] = searches.filter(({ known }) => known >= 2).sort((a, b) => b.share - a.share || b.known - a.known);
  return {
    fits: searches.filter(({ fits }) => fits).map(({ kind }) => kind),
    nearest: best?.kind ?? null,
    unread: null,
  };
}

const unread = (why: (at: Place) => Fault): Fit => ({ fits: [], nearest: null, unread: why });

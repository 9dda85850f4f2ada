import { fold } from '../model/fold.ts';
import type { Framework } from '../model/framework.ts';
import { nearestAmong } from '../model/nearest.ts';
import type { NameInSettings } from '../model/settings.ts';

/** A name in cpas.json that no indicator has as it is written there: without a word it would have no effect. */
export interface WithoutEffect {
  readonly name: NameInSettings;
  /** the same in the spelling of the indicators */
  readonly known: string | null;
  /** what it may mean, where it is in no spelling theirs */
  readonly near: string | null;
}

/** Names of `components` and `disclosure` that no indicator has; none where a row is left out of which nobody knows what it says. */
export function* withoutEffect(
  names: readonly NameInSettings[],
  { indicators, leftOut = [] }: Pick<Framework, 'indicators' | 'leftOut'>,
): Generator<WithoutEffect> {
  // without a framework nothing can be held against it
  if (indicators.length === 0) return;
  const has = {
    component: spellings([
      ...indicators.map(({ components }) => components.map(({ name }) => name)),
      ...leftOut.map(({ components }) => components),
    ]),
    theme: spellings([...indicators, ...leftOut].map(({ themes }) => themes)),
  };
  for (const name of names) {
    const own = has[name.subject];
    if (own === null || own.all.has(name.text)) continue;
    const known = own.byFold.get(fold(name.text)) ?? null;
    yield { name, known, near: known === null ? own.nearest(name.text) : null };
  }
}

/** Names as they are written, and the first of those that fold alike; `null` where a row's are not known. */
function spellings(rows: readonly (readonly string[] | null)[]) {
  if (rows.includes(null)) return null;
  const all = new Set(rows.flatMap((names) => names ?? []));
  const byFold = new Map<string, string>();
  for (const name of all) if (!byFold.has(fold(name))) byFold.set(fold(name), name);
  return { all, byFold, nearest: nearestAmong(all) };
}

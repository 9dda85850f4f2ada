import { fold } from '../model/fold.ts';
import type { Framework } from '../model/framework.ts';
import { nearest } from '../model/nearest.ts';
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
    component: [
      ...indicators.map(({ components }) => components.map(({ name }) => name)),
      ...leftOut.map(({ components }) => components),
    ],
    theme: [...indicators, ...leftOut].map(({ themes }) => themes),
  };
  for (const name of names) {
    if (has[name.of].includes(null)) continue;
    const own = new Set(has[name.of].flatMap((some) => some ?? []));
    if (own.has(name.text)) continue;
    const known = [...own].find((one) => fold(one) === fold(name.text)) ?? null;
    yield { name, known, near: known === null ? nearest(name.text, own) : null };
  }
}

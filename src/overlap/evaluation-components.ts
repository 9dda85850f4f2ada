import type { NumberSet } from './number-sets.ts';
import type { Universe } from './universe.ts';

/** The components of an evaluation's subject, each once; worked out once for equal subjects. */
export function componentsOf({ indicators }: Universe) {
  const known = new Map<NumberSet, readonly string[]>();
  return ({ indicators: subject }: { readonly indicators: NumberSet }): readonly string[] => {
    const names =
      known.get(subject) ??
      Array.from(new Set([...subject.members].flatMap((i) => indicators[i]?.components.map(({ name }) => name) ?? [])));
    known.set(subject, names);
    return names;
  };
}

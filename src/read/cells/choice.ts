import { fold } from '../../model/fold.ts';
import { nearest } from '../../model/nearest.ts';

/** Allowed values, each with the other words for it. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** The value a word stands for: the value itself or a synonym, English or French, however spelled; `null` where there is none. */
export function chosen<C extends Choices>(text: string, choices: C): (keyof C & string) | null {
  const words = wordsOf(choices);
  // mostly it is written as it is listed
  return ((words.get(text) ?? words.get(fold(text))) as (keyof C & string) | undefined) ?? null;
}

/** The allowed values, the one most likely meant first; `nearest` is `null` where none is near. */
export function allowed(text: string, choices: Choices): { choices: readonly string[]; nearest: string | null } {
  const words = wordsOf(choices);
  const near = nearest(text, words.keys());
  const value = near === null ? null : (words.get(near) ?? null);
  const names = Object.keys(choices);
  return { choices: value === null ? names : [value, ...names.filter((name) => name !== value)], nearest: value };
}

const remembered = new WeakMap<Choices, ReadonlyMap<string, string>>();

function wordsOf(choices: Choices): ReadonlyMap<string, string> {
  const before = remembered.get(choices);
  if (before !== undefined) return before;
  const words = new Map(
    Object.entries(choices).flatMap(([value, others]) =>
      [value, ...others].map((word) => [fold(word), value] as const),
    ),
  );
  remembered.set(choices, words);
  return words;
}

import { CannotRun } from './cannot-run.ts';
import { noSuch } from './problems/no-such.ts';

/**
 * The codes of rules that a name stands for: a code for itself, a family (`data`, `data/*`) for all that begin with it; none where
 * it is neither.
 */
export function codesNamed(name: string, codes: readonly string[]): readonly string[] {
  if (codes.includes(name)) return [name];
  const family = `${name.replace(/\/\*$/, '')}/`;
  return codes.filter((code) => code.startsWith(family));
}

/** The same, of a name that must stand for some. @throws CannotRun where it stands for none, with the nearest */
export function codesAsked(name: string, codes: readonly string[]): readonly string[] {
  const named = codesNamed(name, codes);
  if (named.length > 0) return named;
  throw new CannotRun(noSuch('rule', { name, names: codes, list: 'cpas rules' }));
}

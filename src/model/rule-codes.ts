/**
 * The codes of rules that a name stands for: a code for itself, a family (`data`, `data/*`) for all that begin with it; none where
 * it is neither.
 */
export function codesNamed(name: string, codes: readonly string[]): readonly string[] {
  if (codes.includes(name)) return [name];
  const family = `${name.replace(/\/\*$/, '')}/`;
  return codes.filter((code) => code.startsWith(family));
}

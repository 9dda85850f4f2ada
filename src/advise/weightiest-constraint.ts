import type { ConstraintOnFile } from './report-figures.ts';

/** What nobody declared beforehand weighs most, what was agreed when troops were pledged least. */
const weight: Readonly<Record<string, number>> = { 'caveat-undeclared': 0, 'caveat-declared': 2 };
const usual = 1;

/** Of the constraints with these ids the one that weighs most, of equals the first on file; `null` without any. */
export function weightiestConstraint<C extends ConstraintOnFile>(all: readonly C[], ids: readonly string[]): C | null {
  const weightOf = ({ kind }: C) => weight[kind] ?? usual;
  const named = new Set(ids);
  const [heaviest] = all.filter(({ id }) => named.has(id)).sort((a, b) => weightOf(a) - weightOf(b));
  return heaviest ?? null;
}

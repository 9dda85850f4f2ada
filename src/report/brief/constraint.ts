import type { Documents } from '../documents/document.ts';

type Constraint = Documents['report']['framework']['constraints'][number];

/** What nobody told beforehand weighs most, what was agreed when troops were pledged least. */
const weight: Readonly<Record<string, number>> = { 'caveat-undeclared': 0, 'caveat-declared': 2 };
const usual = 1;

/** Of the constraints with these ids the one that weighs most, of equals the first on file; `null` without any. */
export function constraintThatWeighsMost(all: readonly Constraint[], ids: readonly string[]): Constraint | null {
  const of = ({ kind }: Constraint) => weight[kind] ?? usual;
  const named = new Set(ids);
  const [heaviest] = all.filter(({ id }) => named.has(id)).sort((a, b) => of(a) - of(b));
  return heaviest ?? null;
}

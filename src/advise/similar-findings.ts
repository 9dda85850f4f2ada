import type { Finding, OverlapFinding } from '../model/diagnostic.ts';
import { grouped } from '../model/grouped.ts';
import { findingKind } from './causes.ts';

/** Findings that say the same of different things: one sentence is enough for them. */
export interface SimilarFindings<F> {
  readonly first: F;
  /** how many more there are */
  readonly more: number;
  /** the indicators that only these name */
  readonly others: readonly string[];
}

/**
 * The findings of one component: of the data and the framework what is alike together, all else apart. What held it back has a
 * heading of its own.
 */
export function similarFindings(findings: readonly Finding[]): SimilarFindings<Finding>[] {
  const own = findings.filter((finding) => findingKind(finding) !== 'constraint');
  const isSingle = (finding: Finding) => ['gap', 'loss', null].includes(findingKind(finding));
  const groups = grouped(own.entries(), ([i, finding]) => (isSingle(finding) ? i : finding.code));
  return [...groups.values()].map((group) => {
    const [first, ...rest] = group.map(([, finding]) => finding) as [Finding, ...Finding[]];
    const others = new Set(rest.flatMap(({ indicators }) => indicators));
    for (const id of first.indicators) others.delete(id);
    return { first, more: rest.length, others: [...others] };
  });
}

/** The findings of a plan, those of one code together; tables beside them have every one. */
export const similarPlanFindings = (findings: readonly OverlapFinding[]): SimilarFindings<OverlapFinding>[] =>
  [...grouped(findings, ({ code }) => code).values()].map(([first, ...rest]) => ({
    first,
    more: rest.length,
    others: [],
  }));

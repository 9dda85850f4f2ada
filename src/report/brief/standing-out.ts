import type { Finding, OverlapFinding } from '../../model/diagnostic.ts';
import { ruleOf } from '../../rules/list.ts';
import type { ReportWords } from '../words/report.ts';

/**
 * The findings of one component as sentences: what is told of the data or the framework many times over is told once, with how
 * often and of which others. What held it back has a heading of its own.
 */
export function standingOut(findings: readonly Finding[], words: ReportWords): string[] {
  const kindOf = ({ code }: Finding) => ruleOf(code)?.finding ?? null;
  const own = findings.filter((finding) => kindOf(finding) !== 'constraint');
  const isSingle = (finding: Finding) => ['gap', 'loss', null].includes(kindOf(finding));
  return alike(own, (finding, i) => (isSingle(finding) ? `${i}` : finding.code)).map(([first, ...others]) => {
    const about = new Set(others.flatMap(({ indicators }) => indicators));
    for (const id of first.indicators) about.delete(id);
    return others.length === 0 ? first.message : `${first.message} ${words.component.alike(others.length, [...about])}`;
  });
}

/** What was found in the plan, a sentence a kind: the tables beside it have every one. */
export const standingOutOfPlan = (findings: readonly OverlapFinding[], words: ReportWords): string[] =>
  alike(findings, ({ code }) => code).map(([first, ...others]) =>
    others.length === 0 ? first.message : `${first.message} ${words.component.alike(others.length, [])}`,
  );

function alike<F>(findings: readonly F[], kind: (one: F, i: number) => string): [F, ...F[]][] {
  const groups = new Map<string, [F, ...F[]]>();
  for (const [i, one] of findings.entries()) {
    const group = groups.get(kind(one, i));
    if (group === undefined) groups.set(kind(one, i), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

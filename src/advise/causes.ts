import type { Finding } from '../model/diagnostic.ts';
import type { Severity } from '../model/fault.ts';
import { grouped } from '../model/grouped.ts';
import { compareSeverity } from '../model/severities.ts';
import { type RuleCode, ruleCodes, ruleOf } from '../rules/list.ts';
import type { FindingKind } from '../rules/rule.ts';
import { indexOf, type ScoreIndex } from './score-index.ts';
import type { ScoredMission } from './scored-mission.ts';

/** What is said in one paragraph: findings of one cause, most severe first. */
export interface FindingCause {
  readonly findings: readonly Finding[];
  /** of all of them; `null` where no rule has their code */
  readonly kind: FindingKind | null;
  readonly codes: readonly string[];
  readonly severity: Severity;
  /** points of the gap, or that are lost */
  readonly size: number;
}

/** Findings of one cause together: by severity, then by the size of the gap or loss, then by code. */
export function causes(scores: ScoredMission, severities: readonly Severity[]): FindingCause[] {
  const shown = scores.findings.filter(({ severity }) => severities.includes(severity));
  const index = indexOf(scores);
  const groups = grouped(shown, (finding) => causeOf(finding, index));
  return [...groups.values()].map((findings) => cause(findings, index)).sort(bySize);
}

/** What a finding says of a score; `null` where no rule has its code. */
export const findingKind = ({ code }: Pick<Finding, 'code'>): FindingKind | null => ruleOf(code)?.finding ?? null;

/** A component and its chains part together; what is not known of a component is why it has no score; old values are late. */
function causeOf(finding: Finding, index: ScoreIndex): string {
  const { code, indicators } = finding;
  const kind = findingKind(finding);
  const subject = finding.component ?? index.firstComponentOf(indicators)?.component;
  if (kind === 'gap') return JSON.stringify([code, subject]);
  if (kind === 'unknown') return JSON.stringify([kind, subject ?? indicators]);
  if (kind === 'age') return JSON.stringify([kind, indicators]);
  return JSON.stringify([code, indicators.length > 0 ? indicators : subject, finding.file, finding.line]);
}

function cause(unsorted: readonly Finding[], index: ScoreIndex): FindingCause {
  const findings = [...unsorted].sort((a, b) => compareSeverity(a.severity, b.severity) || rank(a) - rank(b));
  const [first] = findings;
  return {
    findings,
    kind: first === undefined ? null : findingKind(first),
    codes: [...new Set(findings.map(({ code }) => code))].sort(),
    severity: first?.severity ?? 'info',
    size: findings.reduce((most, finding) => Math.max(most, size(finding, index)), 0),
  };
}

/** Whether it is said of a component as a whole. */
export const isOfComponent = ({ code, field }: Finding): boolean =>
  field === 'component' || ruleOf(code)?.concerns === 'component';

// of a component itself before its chains and single indicators, then as rules are listed: a value is first old, then overdue
const rank = (finding: Finding): number => (isOfComponent(finding) ? -1 : ruleCodes.indexOf(finding.code as RuleCode));

function size(finding: Finding, index: ScoreIndex): number {
  const { field, component, indicators } = finding;
  const kind = findingKind(finding);
  if (kind === 'loss') return index.loss(indicators[0] ?? '');
  if (kind !== 'gap') return 0;
  const own = (component === null ? null : index.component(component)?.gap) ?? null;
  const [chain] = index.chainsWithin(finding);
  return Math.abs((field === 'component' ? own : chain?.gap) ?? own ?? chain?.gap ?? 0);
}

const bySize = (a: FindingCause, b: FindingCause): number =>
  compareSeverity(a.severity, b.severity) ||
  b.size - a.size ||
  ((a.codes[0] ?? '') < (b.codes[0] ?? '') ? -1 : (a.codes[0] ?? '') > (b.codes[0] ?? '') ? 1 : 0);

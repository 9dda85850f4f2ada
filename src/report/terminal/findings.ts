import type { Finding } from '../../model/diagnostic.ts';
import type { Severity } from '../../model/fault.ts';
import { grouped } from '../../model/grouped.ts';
import { compareSeverity } from '../../model/severities.ts';
import type { Documents } from '../documents/document.ts';
import { indexOf, type ScoreIndex } from './score-index.ts';

/** What is said in one paragraph: findings of one cause, most severe first. */
export interface Cause {
  readonly findings: readonly Finding[];
  readonly codes: readonly string[];
  readonly severity: Severity;
  /** points of the gap, or that are lost */
  readonly size: number;
}

type Scores = Documents['scores'];

/** Findings of one cause together: by severity, then by the size of the gap or loss, then by code. */
export function causes(scores: Scores, severities: readonly Severity[]): Cause[] {
  const shown = scores.findings.filter(({ severity }) => severities.includes(severity));
  const index = indexOf(scores);
  const groups = grouped(shown, (finding) => causeOf(finding, index));
  return [...groups.values()].map((findings) => cause(findings, index)).sort(bySize);
}

const gaps = ['results/decoupled', 'results/unexplained'];
const ignorance = ['data/insufficient', 'data/none', 'plan/no-baseline', 'plan/no-target', 'plan/no-tolerance'];
const age = ['data/carried', 'data/late', 'data/partial'];

/** A component and its chains part together; what is not known of a component is why it has no score; old values are late. */
function causeOf(finding: Finding, index: ScoreIndex): string {
  const { code, indicators } = finding;
  const about = finding.component ?? index.firstComponentOf(indicators)?.component;
  if (gaps.includes(code)) return JSON.stringify([code, about]);
  if (ignorance.includes(code)) return JSON.stringify(['ignorance', about ?? indicators]);
  if (age.includes(code)) return JSON.stringify(['age', indicators]);
  return JSON.stringify([code, indicators.length > 0 ? indicators : about, finding.file, finding.line]);
}

function cause(given: readonly Finding[], index: ScoreIndex): Cause {
  const findings = [...given].sort((a, b) => compareSeverity(a.severity, b.severity) || rank(a) - rank(b));
  return {
    findings,
    codes: [...new Set(findings.map(({ code }) => code))].sort(),
    severity: findings[0]?.severity ?? 'info',
    size: findings.reduce((most, finding) => Math.max(most, size(finding, index)), 0),
  };
}

// of a component itself before its chains; that it has no score before the single indicator
const rank = ({ code, field }: Finding): number => {
  if (gaps.includes(code)) return field === 'component' ? 0 : 1;
  return code === 'data/insufficient' || code === 'data/carried' ? 0 : 1;
};

function size(finding: Finding, index: ScoreIndex): number {
  const { code, field, component, indicators } = finding;
  if (code === 'results/regressing') return index.loss(indicators[0] ?? '');
  if (!gaps.includes(code)) return 0;
  const own = (component === null ? null : index.component(component)?.gap) ?? null;
  const [chain] = index.chainsWithin(finding);
  return Math.abs((field === 'component' ? own : chain?.gap) ?? own ?? chain?.gap ?? 0);
}

const bySize = (a: Cause, b: Cause): number =>
  compareSeverity(a.severity, b.severity) ||
  b.size - a.size ||
  ((a.codes[0] ?? '') < (b.codes[0] ?? '') ? -1 : (a.codes[0] ?? '') > (b.codes[0] ?? '') ? 1 : 0);

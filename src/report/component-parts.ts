import type { Finding } from '../model/diagnostic.ts';
import { grouped } from '../model/grouped.ts';
import type { ComponentScore } from '../model/scores.ts';
import type { Documents } from './documents/document.ts';

type Report = Documents['report'];
type Scores = NonNullable<Report['scores']>;

/** What a report says of one component beside its scores, each in the order of the report. */
export interface ComponentParts {
  readonly narrative: NonNullable<Report['narrative']>;
  readonly findings: readonly Finding[];
  readonly chains: Scores['chains'];
  readonly constraints: Report['framework']['constraints'];
}

/** Sorts the parts of a report by component, once for all its pages. */
export function partsByComponent(report: Report): (component: ComponentScore) => ComponentParts {
  const narrative = grouped(report.narrative ?? [], (section) => section.component);
  const findings = grouped(report.scores?.findings ?? [], (finding) => finding.component);
  // chains and constraints stand in the order in which components list their indicators and constraints
  const chains = new Map((report.scores?.chains ?? []).map((chain) => [chain.indicator, chain]));
  const constraints = grouped(report.framework.constraints, ({ id }) => id);
  return ({ component, indicators, constraints: ids }) => ({
    narrative: narrative.get(component) ?? [],
    findings: findings.get(component) ?? [],
    chains: indicators.flatMap(({ id }) => chains.get(id) ?? []),
    constraints: ids.flatMap((id) => constraints.get(id) ?? []),
  });
}

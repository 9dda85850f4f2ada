import type { Finding, OverlapFinding } from '../../model/diagnostic.ts';
import type { Fault } from '../../model/fault.ts';
import type { Grouping } from '../../model/grouping.ts';
import type { ComponentScore, GroupScore, Scores } from '../../model/scores.ts';
import type { Method } from '../../model/settings.ts';
import { diagnose, type Wording } from '../../rules/diagnose.ts';
import type { Documents, Head } from './document.ts';
import { periodMember } from './period.ts';

/**
 * `cpas.scores/1`. The workings stay behind; a component's `findings` are the codes of the findings that name it, a group's
 * those of the findings all of whose indicators are in it.
 *
 * @param faults what the command found of its own, to be put into words
 * @param by the grouping that was asked for, `null` for none
 * @see spec 5, "JSON"
 */
export function scores(
  head: Head,
  { period, overall, components, chains, groups }: Scores,
  method: Method,
  faults: readonly Fault[],
  wording: Wording,
  by: Grouping | null = null,
): Documents['scores'] {
  const findings = diagnose(faults, wording).map(finding);
  return {
    schema: 'cpas.scores/1',
    ...head,
    period: periodMember(period),
    method: {
      aggregation: { ...method.aggregation },
      levels: { ...method.levels },
      components: { ...method.components },
      missing: method.missing,
      coverage: method.coverage,
    },
    overall: { ...overall },
    components: components.map((component) => withFindings(component, findings)),
    ...(groups === null ? {} : { groups: groups.map((group) => grouped(group, by, findings)) }),
    ...(groups === null || by === null ? {} : { by }),
    chains: [...chains],
    findings,
  };
}

const finding = ({ evaluations: _, ...rest }: OverlapFinding): Finding => rest;

const withFindings = (component: ComponentScore, findings: readonly Finding[]): ComponentScore => ({
  ...component,
  findings: codes(findings.filter((one) => one.component === component.component)),
});

function grouped(group: GroupScore, by: Grouping | null, findings: readonly Finding[]): GroupScore {
  if (!('findings' in group)) return group;
  const members = new Set(group.indicators.map(({ id }) => id));
  const about = (one: Finding) => one.indicators.length > 0 && one.indicators.every((id) => members.has(id));
  const named = (one: Finding) => by === 'component' && one.component === group.group;
  return { ...group, findings: codes(findings.filter((one) => named(one) || about(one))) };
}

const codes = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ code }) => code))].sort();

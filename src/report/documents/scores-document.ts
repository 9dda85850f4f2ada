import type { Finding, OverlapFinding } from '../../model/diagnostic.ts';
import type { Fault } from '../../model/fault.ts';
import { grouped, groupedUnder } from '../../model/grouped.ts';
import type { Grouping } from '../../model/grouping.ts';
import { groupsHolding } from '../../model/groups-holding.ts';
import type { GroupScore, Scores } from '../../model/scores.ts';
import type { Method } from '../../model/settings.ts';
import { diagnose, type Wording } from '../../rules/diagnose.ts';
import type { Documents, Head } from './document.ts';
import { periodMember } from './period-member.ts';

/**
 * `cpas.scores/1`. The workings stay behind; a component's `findings` are the codes of the findings that name it, a group's
 * those of the findings all of whose indicators are in it.
 *
 * @param faults what the command found of its own, to be put into words
 * @param by the grouping that was asked for, `null` for none
 * @see spec 5, "JSON"
 */
export function scoresDocumentOf(
  head: Head,
  { period, overall, components, chains, groups }: Scores,
  method: Method,
  faults: readonly Fault[],
  wording: Wording,
  by: Grouping | null = null,
): Documents['scores'] {
  const findings = diagnose(faults, wording).map(finding);
  const ofComponent = grouped(findings, ({ component }) => component);
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
    components: components.map((component) => ({
      ...component,
      findings: codes(ofComponent.get(component.component) ?? []),
    })),
    ...(groups === null ? {} : { groups: withFindings(groups, by, findings) }),
    ...(groups === null || by === null ? {} : { by }),
    chains: [...chains],
    findings,
  };
}

const finding = ({ evaluations: _, ...rest }: OverlapFinding): Finding => rest;

function withFindings(groups: readonly GroupScore[], by: Grouping | null, findings: readonly Finding[]): GroupScore[] {
  const holding = groupsHolding(
    groups.map((group) => new Set('findings' in group ? group.indicators.map(({ id }) => id) : [])),
  );
  const named = new Map(by === 'component' ? groups.map(({ group }, i) => [group, i]) : []);
  const inGroup = groupedUnder(findings, ({ component, indicators }) => {
    const own = component === null ? undefined : named.get(component);
    return [...(own === undefined ? [] : [own]), ...holding(indicators)];
  });
  return groups.map((group, i) => ('findings' in group ? { ...group, findings: codes(inGroup.get(i) ?? []) } : group));
}

const codes = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ code }) => code))].sort();

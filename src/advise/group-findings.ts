import type { Finding } from '../model/diagnostic.ts';
import type { Grouping } from '../model/grouping.ts';
import { groupsHolding } from '../model/groups-holding.ts';
import type { GroupScore } from '../model/scores.ts';
import { findingKind, isOfComponent } from './causes.ts';
import type { ScoredMission } from './scored-mission.ts';
import { type WideGap, wideGapIn, widestFirst } from './wide-gaps.ts';

/** Findings that fit the groups of `--by`, and how many are left to the view of components. */
export interface FittingFindings<S extends ScoredMission> {
  readonly scores: S;
  readonly left: number;
}

/**
 * Of a table of groups only findings all of whose indicators are in one named group; what is said of a component as a whole, and in
 * places of the mission's results, is no finding there.
 */
export function fittingGroups<S extends ScoredMission>(scores: S): FittingFindings<S> {
  const { groups, by, findings } = scores;
  if (groups === undefined || by === 'component') return { scores, left: 0 };
  const holding = groupsHolding(membersOf(scores));
  const fits = (finding: Finding): boolean =>
    !isOfComponent(finding) &&
    !(by === 'location' && isOfResults(finding)) &&
    holding(finding.indicators).next().done === false;
  const kept = findings.filter(fits);
  const weighs = ({ severity }: Finding) => severity !== 'info';
  return {
    scores: { ...scores, findings: kept },
    left: findings.filter(weighs).length - kept.filter(weighs).length,
  };
}

const isOfResults = (finding: Finding): boolean => ['gap', 'loss'].includes(findingKind(finding) ?? '');

/** Ids of the indicators in each named group. */
function membersOf({ groups = [], components }: ScoredMission): ReadonlySet<string>[] {
  const all = components.flatMap(({ indicators }) => indicators);
  return groups.flatMap((group) => {
    if (group.group === null) return [];
    if ('levels' in group) return [new Set(group.indicators.map(({ id }) => id))];
    if ('components' in group) return [idsOf(group.components.flatMap(({ indicators }) => indicators))];
    return [idsOf(all.filter(({ level }) => level === group.group))];
  });
}

const idsOf = (indicators: readonly { readonly id: string }[]) => new Set(indicators.map(({ id }) => id));

/** A wide gap of a group itself, or of a component of a place. */
export interface GroupGap extends WideGap {
  /** what `cpas explain` takes */
  readonly id: string;
}

/** The gaps of groups, and of the components of a place, the widest first; those of components are findings. */
export function groupGaps({ groups = [], by }: Pick<ScoredMission, 'groups' | 'by'>): GroupGap[] {
  if (by === undefined || by === 'component') return [];
  return groups.flatMap((scored) => gapsIn(scored, by)).sort(widestFirst);
}

function gapsIn(scored: GroupScore, by: Grouping): GroupGap[] {
  const { group } = scored;
  if (group === null) return [];
  const id = explainId(by, group);
  const named = (name: string, gap: Omit<WideGap, 'name'> | null) => (gap === null ? [] : [{ name, id, ...gap }]);
  if ('levels' in scored) return named(group, wideGapIn(scored));
  if (!('components' in scored)) return [];
  return scored.components.flatMap((component) => named(`${component.component}, ${group}`, wideGapIn(component)));
}

/** `theme:poc`; a component by its name. */
export const explainId = (by: Grouping, name: string): string => (by === 'component' ? name : `${by}:${name}`);

import type { Finding } from '../../model/diagnostic.ts';
import type { ComponentScore } from '../../model/scores.ts';
import { gapState } from '../../model/threshold.ts';
import { gapFigures } from '../../rules/gap-figures.ts';
import { ruleOf } from '../../rules/list.ts';
import type { Documents } from '../documents/document.ts';
import { groupsHolding } from '../groups-holding.ts';
import { isOfComponent } from './findings.ts';
import type { Sheet } from './sheet.ts';

type Scores = Documents['scores'];

/** Findings that fit the groups of `--by`, and how many are left to the view of components. */
export interface Fitting {
  readonly scores: Scores;
  readonly left: number;
}

/**
 * Of a table of groups only findings all of whose indicators are in one named group; what is said of a component as a whole, and in
 * places of the mission's results, is no finding there.
 */
export function fittingGroups(scores: Scores): Fitting {
  const { groups, by, findings } = scores;
  if (groups === undefined || by === 'component') return { scores, left: 0 };
  const holding = groupsHolding(membersOf(scores));
  const fits = (one: Finding): boolean =>
    !isOfComponent(one) && !(by === 'location' && isOfResults(one)) && holding(one.indicators).next().done === false;
  const kept = findings.filter(fits);
  const weighs = ({ severity }: Finding) => severity !== 'info';
  return {
    scores: { ...scores, findings: kept },
    left: findings.filter(weighs).length - kept.filter(weighs).length,
  };
}

const isOfResults = ({ code }: Finding): boolean => ['gap', 'loss'].includes(ruleOf(code)?.finding ?? '');

/** Ids of the indicators in each named group. */
function membersOf({ groups = [], components }: Scores): ReadonlySet<string>[] {
  const all = components.flatMap(({ indicators }) => indicators);
  return groups.flatMap((group) => {
    if (group.group === null) return [];
    if ('levels' in group) return [new Set(group.indicators.map(({ id }) => id))];
    if ('components' in group) return [idsOf(group.components.flatMap(({ indicators }) => indicators))];
    return [idsOf(all.filter(({ level }) => level === group.group))];
  });
}

const idsOf = (indicators: readonly { readonly id: string }[]) => new Set(indicators.map(({ id }) => id));

/** Where activity and results part in a group itself. */
export interface GroupGap {
  readonly text: string;
  /** what `cpas explain` takes */
  readonly id: string;
  readonly size: number;
}

type Apart = Pick<ComponentScore, 'gap' | 'resultsScore' | 'levels'> & { readonly name: string; readonly id: string };

/** The gaps of groups, and of the components of a place, the widest first. */
export function groupGaps({ terminal, say }: Sheet, { groups = [], by }: Scores): GroupGap[] {
  const gaps = groups.flatMap((group): Apart[] => {
    // of components that is a finding
    if (group.group === null || by === undefined || by === 'component') return [];
    const id = explainId(by, group.group);
    if ('levels' in group) return [{ ...group, name: group.group, id }];
    if (!('components' in group)) return [];
    return group.components.map((one) => ({ ...one, name: `${one.component}, ${group.group}`, id }));
  });
  return gaps
    .flatMap(({ name, id, gap, resultsScore: result, levels }): GroupGap[] => {
      const state = gapState(gap);
      const activity = levels.output?.score ?? null;
      if (state === null || gap === null || result === null || activity === null) return [];
      const told = gapFigures({ activity, result, gap }, 0, say);
      const text = terminal.groupGap[state](name, told.activity, told.result, told.gap);
      return [{ text, id, size: Math.abs(gap) }];
    })
    .sort((a, b) => b.size - a.size);
}

/** `theme:poc`; a component by its name. */
export const explainId = (by: NonNullable<Scores['by']>, name: string): string =>
  by === 'component' ? name : `${by}:${name}`;

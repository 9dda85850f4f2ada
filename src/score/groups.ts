import type { Indicator } from '../model/framework.ts';
import type { Grouping } from '../model/grouping.ts';
import type { Method } from '../model/settings.ts';
import type { AssessedIndicator } from './assessed-indicator.ts';
import { byName, type ScoredGroup, scoredGroup } from './scored-group.ts';

/** Groupings that are scored as components are. */
export type IndicatorGrouping = Exclude<Grouping, 'component' | 'location' | 'level'>;

/** The components of the framework, in its order. */
export const componentGroups = (
  indicators: readonly AssessedIndicator[],
  method: Method,
  qualities: Uint8Array,
): ScoredGroup[] =>
  scoredGroups(
    byName(indicators, ({ indicator }) =>
      indicator.components.map(({ name, share }) => ({ name, weight: indicator.weight * share })),
    ),
    method,
    qualities,
  );

/**
 * Groups of indicators other than components: an indicator with its own weight, in every group it names; what names none
 * is in the group `null`.
 *
 * @see spec 3, "From indicators to components", Groups
 */
export const groupsBy = (
  indicators: readonly AssessedIndicator[],
  by: IndicatorGrouping,
  method: Method,
  qualities: Uint8Array,
): ScoredGroup[] =>
  scoredGroups(
    byName(indicators, ({ indicator }) => {
      const names = [...new Set(namesOf(indicator, by))];
      return (names.length === 0 ? [null] : names).map((name) => ({ name, weight: indicator.weight }));
    }),
    method,
    qualities,
  );

function namesOf(
  { orgUnit, objective, themes, components: ownComponents }: Indicator,
  by: IndicatorGrouping,
): readonly string[] {
  switch (by) {
    case 'org-unit':
      // a unit is of its component: two may have a "Section 1"
      return orgUnit === null ? [] : ownComponents.map(({ name }) => `${name} / ${orgUnit}`);
    case 'objective':
      return objective === null ? [] : [objective];
    case 'theme':
      return themes;
  }
}

const scoredGroups = (named: ReturnType<typeof byName>, method: Method, qualities: Uint8Array): ScoredGroup[] =>
  [...named].map(([name, members]) => scoredGroup(name, members, { method, qualities }));

import type { Indicator } from '../model/framework.ts';
import type { Grouping } from '../model/grouping.ts';
import type { Method } from '../model/settings.ts';
import { byName, type Known, type Subject, subject } from './subject.ts';

/** Groupings that are scored as components are. */
export type SubjectGrouping = Exclude<Grouping, 'component' | 'location' | 'level'>;

/** The components of the framework, in its order. */
export const components = (known: readonly Known[], method: Method, qualities: Uint8Array): Subject[] =>
  subjects(
    byName(known, ({ figure: { indicator } }) =>
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
export const groups = (
  known: readonly Known[],
  by: SubjectGrouping,
  method: Method,
  qualities: Uint8Array,
): Subject[] =>
  subjects(
    byName(known, ({ figure: { indicator } }) => {
      const names = [...new Set(namesOf(indicator, by))];
      return (names.length === 0 ? [null] : names).map((name) => ({ name, weight: indicator.weight }));
    }),
    method,
    qualities,
  );

function namesOf({ orgUnit, objective, themes, components: those }: Indicator, by: SubjectGrouping): readonly string[] {
  switch (by) {
    case 'org-unit':
      // a unit is of its component: two may have a "Section 1"
      return orgUnit === null ? [] : those.map(({ name }) => `${name} / ${orgUnit}`);
    case 'objective':
      return objective === null ? [] : [objective];
    case 'theme':
      return themes;
  }
}

const subjects = (named: ReturnType<typeof byName>, method: Method, qualities: Uint8Array): Subject[] =>
  [...named].map(([name, held]) => subject(name, held, method, qualities));

import { CannotRun } from '../../model/cannot-run.ts';
import { fold } from '../../model/fold.ts';
import { type Indicator, type Level, levelNames } from '../../model/framework.ts';
import { groupedUnder } from '../../model/grouped.ts';
import { nearest } from '../../model/nearest.ts';
import type { ScoreRequest } from '../score-request.ts';

/** What an id of `cpas explain` names. */
export type NamedSubject =
  | { readonly kind: 'indicator' | 'component'; readonly id: string }
  | { readonly kind: 'level'; readonly component: string; readonly level: Level }
  | { readonly kind: 'group'; readonly by: GroupedBy; readonly name: string }
  | { readonly kind: 'overall' };
type GroupedBy = 'org-unit' | 'objective' | 'theme' | 'location' | 'level';

/**
 * @param id an indicator, a component, `Military/outcome`, `theme:poc`, `location:Goma`, `overall`…; with `indicator:`,
 *   `component:`, `level:`, `group:` or `overall:` before it where it would fit two things
 * @throws CannotRun where it fits two things, with the spelling of each, or nothing, with the nearest name
 * @see spec 5, `cpas explain`
 */
export function namedSubject(id: string, request: Omit<ScoreRequest, 'by'>): NamedSubject {
  const all = everything(request);
  const spelled = all.find(({ spelling }) => spelling === id);
  if (spelled !== undefined) return spelled.named;
  const meant = all.filter(({ name }) => name === id);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only.named;
  if (meant.length > 1) {
    throw new CannotRun({ problem: 'twoMeanings', id, spellings: meant.map(({ spelling }) => spelling) });
  }
  const like = nearest(id, new Set(all.map(({ name }) => name)));
  const near = like !== null && fold(like) === fold(id) ? like : (grouped(id, all) ?? like);
  throw new CannotRun(
    near === null ? { problem: 'noSuchId', id } : { problem: 'noSuch', what: 'explained', name: id, nearest: near },
  );
}

/** The group that goes by this name: `theme:poc` for poc, `org-unit:Military / North Battalion` for North Battalion. */
const grouped = (id: string, all: readonly Nameable[]): string | null => {
  const own = fold(id.replace(/^[a-z-]+:/, ''));
  const matching = all.find(
    ({ named }) =>
      named.kind === 'group' && [named.name, named.name.split(' / ').at(-1) ?? ''].some((name) => fold(name) === own),
  );
  return matching?.name ?? null;
};

interface Nameable {
  readonly name: string;
  /** unlike the name it fits one thing alone */
  readonly spelling: string;
  readonly named: NamedSubject;
}

function everything({ framework: { indicators }, summaries }: Omit<ScoreRequest, 'by'>): Nameable[] {
  const components = unique(indicators, (indicator) => indicator.components.map(({ name }) => name));
  const units = ({ components: ownComponents, orgUnit }: Indicator) =>
    orgUnit === null ? [] : ownComponents.map(({ name }) => `${name} / ${orgUnit}`);
  const group = (by: GroupedBy, names: readonly string[]) =>
    names.map((name): Nameable => {
      const called = `${by}:${name}`;
      return { name: called, spelling: `group:${called}`, named: { kind: 'group', by, name } };
    });
  const levels = (some: readonly Indicator[]) => {
    const known = new Set(some.map(({ level }) => level));
    return levelNames.filter((level) => known.has(level));
  };
  const ofComponent = groupedUnder(indicators, (indicator) => indicator.components.map(({ name }) => name));
  const levelsOf = (component: string) => levels(ofComponent.get(component) ?? []);
  return [
    ...indicators.map(
      ({ id }): Nameable => ({ name: id, spelling: `indicator:${id}`, named: { kind: 'indicator', id } }),
    ),
    ...components.map((id): Nameable => ({ name: id, spelling: `component:${id}`, named: { kind: 'component', id } })),
    ...components.flatMap((component) =>
      levelsOf(component).map((level): Nameable => {
        const name = `${component}/${level}`;
        return { name, spelling: `level:${name}`, named: { kind: 'level', component, level } };
      }),
    ),
    ...group(
      'theme',
      unique(indicators, ({ themes }) => themes),
    ),
    ...group(
      'objective',
      unique(indicators, ({ objective }) => (objective === null ? [] : [objective])),
    ),
    ...group('org-unit', unique(indicators, units)),
    ...group(
      'location',
      summaries.places.filter((name) => name !== ''),
    ),
    ...group('level', levels(indicators)),
    { name: 'overall', spelling: 'overall:overall', named: { kind: 'overall' } },
  ];
}

const unique = (indicators: readonly Indicator[], names: (indicator: Indicator) => readonly string[]): string[] => [
  ...new Set(indicators.flatMap(names)),
];

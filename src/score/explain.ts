import { CannotRun } from '../model/cannot-run.ts';
import type { Explanation } from '../model/explanation.ts';
import type { Ask } from './ask.ts';
import { assessment } from './assessment.ts';
import { explainComponent, explainLevel } from './explain/component.ts';
import { find, type Named } from './explain/find.ts';
import { explainIndicator } from './explain/indicator.ts';
import { explainOverall } from './explain/overall.ts';

/**
 * A score worked out step by step. The figures are those that the score was made of; nothing is reckoned anew.
 *
 * @param id an indicator, a component, `Military/outcome`, `theme:poc`, `location:Goma`, `org-unit:…`, `objective:…`,
 *   `level:outcome`, `overall`
 * @throws CannotRun where the id fits nothing or two things
 * @see spec 5, `cpas explain` and `cpas.explanation/1`
 */
export function explain(given: Omit<Ask, 'by'>, id: string): Explanation {
  const named = find(id, given);
  const ask: Ask = { ...given, by: named.kind === 'group' ? named.by : null };
  const made = explained(named, ask, id);
  if (made === null) throw new CannotRun({ problem: 'nothingToExplain', id });
  return made;
}

function explained(named: Named, ask: Ask, id: string): Explanation | null {
  const made = assessment(ask);
  switch (named.kind) {
    case 'overall':
      return explainOverall(made, 'overall', 'overall', ask);
    case 'indicator': {
      const known = made.known.find(({ figure }) => figure.indicator.id === named.id);
      return known === undefined ? null : explainIndicator(known, made);
    }
    case 'component': {
      const component = made.components.find(({ name }) => name === named.id);
      return component === undefined ? null : explainComponent(component, 'component', named.id, made);
    }
    case 'level': {
      const component = made.components.find(({ name }) => name === named.component);
      const level = component?.now.levels[named.level] ?? null;
      if (component === undefined || level === null) return null;
      const of = { name: named.level, made: level, held: component.held };
      return explainLevel(of, 'level', `${named.component}/${named.level}`, ask);
    }
    case 'group':
      return explainGroup(named, ask, made, id.replace(/^group:/, ''));
  }
}

function explainGroup(
  { name }: Named & { kind: 'group' },
  ask: Ask,
  made: ReturnType<typeof assessment>,
  id: string,
): Explanation | null {
  const { groups, places, levels } = made;
  const place = places?.find((one) => one.name === name);
  if (place !== undefined) return explainOverall(place.assess(), 'group', id, ask);
  const level = levels?.find((one) => one.name === name);
  if (level !== undefined) return explainLevel({ ...level, held: level.made.parts }, 'group', id, ask);
  const group = groups?.find((one) => one.name === name);
  return group === undefined ? null : explainComponent(group, 'group', id, made);
}

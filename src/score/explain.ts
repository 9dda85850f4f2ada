import { CannotRun } from '../model/cannot-run.ts';
import type { Explanation } from '../model/explanation.ts';
import { explainComponent, explainLevel } from './explain/explain-component.ts';
import { explainIndicator } from './explain/explain-indicator.ts';
import { explainOverall } from './explain/explain-overall.ts';
import { type NamedSubject, namedSubject } from './explain/named-subject.ts';
import type { ScoreRequest } from './score-request.ts';
import { scoreTree } from './score-tree.ts';

/**
 * A score worked out step by step. The figures are those that the score was made of; nothing is reckoned anew.
 *
 * @param id an indicator, a component, `Military/outcome`, `theme:poc`, `location:Goma`, `org-unit:…`, `objective:…`,
 *   `level:outcome`, `overall`
 * @throws CannotRun where the id fits nothing or two things
 * @see spec 5, `cpas explain` and `cpas.explanation/1`
 */
export function explain(ungrouped: Omit<ScoreRequest, 'by'>, id: string): Explanation {
  const named = namedSubject(id, ungrouped);
  const request: ScoreRequest = { ...ungrouped, by: named.kind === 'group' ? named.by : null };
  const explanation = explained(named, request, id);
  if (explanation === null) throw new CannotRun({ problem: 'nothingToExplain', id });
  return explanation;
}

function explained(named: NamedSubject, request: ScoreRequest, id: string): Explanation | null {
  const tree = scoreTree(request);
  switch (named.kind) {
    case 'overall':
      return explainOverall(tree, 'overall', 'overall', request);
    case 'indicator': {
      const assessed = tree.indicators.find(({ indicator }) => indicator.id === named.id);
      return assessed === undefined ? null : explainIndicator(assessed, tree);
    }
    case 'component': {
      const component = tree.components.find(({ name }) => name === named.id);
      return component === undefined ? null : explainComponent(component, 'component', named.id, tree);
    }
    case 'level': {
      const component = tree.components.find(({ name }) => name === named.component);
      const level = component?.now.levels[named.level] ?? null;
      if (component === undefined || level === null) return null;
      const ownLevel = { name: named.level, combined: level, members: component.members };
      return explainLevel(ownLevel, 'level', `${named.component}/${named.level}`, request);
    }
    case 'group':
      return explainGroup(named, request, tree, id.replace(/^group:/, ''));
  }
}

function explainGroup(
  { name }: NamedSubject & { kind: 'group' },
  request: ScoreRequest,
  tree: ReturnType<typeof scoreTree>,
  id: string,
): Explanation | null {
  const { groups, places, levels } = tree;
  const place = places?.find((candidate) => candidate.name === name);
  if (place !== undefined) return explainOverall(place.assess(), 'group', id, request);
  const level = levels?.find((candidate) => candidate.name === name);
  if (level !== undefined) return explainLevel({ ...level, members: level.combined.parts }, 'group', id, request);
  const group = groups?.find((candidate) => candidate.name === name);
  return group === undefined ? null : explainComponent(group, 'group', id, tree);
}

import { place } from '../model/place.ts';
import type { Chain, ComponentScore } from '../model/scores.ts';
import { gapState } from '../model/threshold.ts';
import { byComponent, componentOf, componentPlace } from './by-component.ts';
import type { Raised, Stages } from './rule.ts';

/** A gap between what is done and what changes: of a component, or of one results chain. */
export interface GapFacts {
  readonly of: 'component' | 'chain';
  /** the component; of a chain the indicator meant to be moved */
  readonly name: string;
  /** ids: of a component its outputs, of a chain the indicators meant to move it */
  readonly doing: readonly string[];
  /** ids: of a component its outcomes and impact, of a chain the indicator meant to be moved */
  readonly changing: readonly string[];
  /** scores, 0 to 100 */
  readonly activity: number;
  readonly result: number;
  readonly gap: number;
}

/**
 * Components whose gap is wide enough, each followed by its chains in the same state, then chains across components.
 *
 * @see spec 3, "Activity–results gap" and "Results chains"
 */
export function* gaps(
  { framework, scores }: Pick<Stages['scores'], 'framework' | 'scores'>,
  state: NonNullable<ReturnType<typeof gapState>>,
): Generator<Raised<GapFacts>> {
  const rows = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]));
  const components = byComponent(framework);
  for (const score of scores.components) {
    const { component } = score;
    const facts = componentGap(score);
    if (facts === null || gapState(facts.gap) !== state) continue;
    const at = componentPlace(components.get(component) ?? []);
    yield { at, facts, component, indicators: [...facts.doing, ...facts.changing] };
  }
  for (const chain of scores.chains) {
    const facts = chainGap(chain);
    const result = rows.get(chain.indicator);
    if (chain.state !== state || facts === null || result === undefined) continue;
    const doing = chain.contributors.flatMap((id) => rows.get(id) ?? []);
    yield {
      at: place(result),
      facts,
      related: doing.map(({ at: { file, line } }) => ({ file, line })),
      component: componentOf(result, ...doing) ?? componentOf(result),
      indicators: [...chain.contributors, chain.indicator],
    };
  }
}

function componentGap({ component, levels, resultsScore, gap, indicators }: ComponentScore): GapFacts | null {
  const activity = levels.output?.score ?? null;
  if (activity === null || resultsScore === null || gap === null) return null;
  const ids = (...wanted: readonly string[]) =>
    indicators.filter(({ level }) => wanted.includes(level)).map(({ id }) => id);
  const ends = { doing: ids('output'), changing: ids('outcome', 'impact') };
  return { of: 'component', name: component, ...ends, activity, result: resultsScore, gap };
}

function chainGap({ indicator, contributors, activity, result, gap }: Chain): GapFacts | null {
  if (activity === null || result === null || gap === null) return null;
  return { of: 'chain', name: indicator, doing: contributors, changing: [indicator], activity, result, gap };
}

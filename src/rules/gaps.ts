import type { Indicator } from '../model/framework.ts';
import { place } from '../model/place.ts';
import type { Chain, ComponentScore } from '../model/scores.ts';
import { gapState } from '../model/threshold.ts';
import { byComponent, componentOf, componentPlace } from './by-component.ts';
import { gapFigures } from './gap-figures.ts';
import { named } from './named.ts';
import type { Raised, Stages } from './rule.ts';
import type { Say } from './say.ts';

/** A gap between what is done and what changes: of a component, or of one results chain. */
export interface GapFacts {
  readonly subject: 'component' | 'chain';
  /** the component; of a chain the indicator meant to be moved */
  readonly name: string;
  /** of a chain the name of that indicator; '' of a component */
  readonly called: string;
  /** ids: of a component its outputs, of a chain the indicators meant to move it */
  readonly doing: readonly string[];
  /** names of those of a chain, in the same order */
  readonly doingCalled: readonly string[];
  /** ids: of a component its outcomes and impact, of a chain the indicator meant to be moved */
  readonly changing: readonly string[];
  /** scores, 0 to 100 */
  readonly activity: number;
  readonly result: number;
  readonly gap: number;
}

/**
 * Components whose gap is that wide, then the chains in that state.
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
    const result = rows.get(chain.indicator);
    if (chain.state !== state || result === undefined) continue;
    const doing = chain.contributors.flatMap((id) => rows.get(id) ?? []);
    const facts = chainGap(chain, result, doing);
    if (facts === null) continue;
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
  const ends = { doing: ids('output'), doingCalled: [], changing: ids('outcome', 'impact') };
  return { subject: 'component', name: component, called: '', ...ends, activity, result: resultsScore, gap };
}

function chainGap(
  { indicator, activity, result, gap }: Chain,
  { name }: Indicator,
  contributors: readonly Indicator[],
): GapFacts | null {
  if (activity === null || result === null || gap === null) return null;
  const doing = contributors.map(({ id }) => id);
  const doingCalled = contributors.map((contributor) => contributor.name);
  const ends = { doing, doingCalled, changing: [indicator] };
  return { subject: 'chain', name: indicator, called: name, ...ends, activity, result, gap };
}

/** What is meant to move: one by id and name, several by their ids. */
export const actors = ({ doing, doingCalled }: GapFacts, say: Say): string =>
  doing.length === 1 ? named(doing[0] ?? '', doingCalled[0] ?? '') : say.some(doing);

/** Activity, result and gap as they are written: of a component, which tells all three, so that they add up. */
export const figures = (facts: GapFacts, say: Say): ReturnType<typeof gapFigures> =>
  facts.subject === 'component'
    ? gapFigures(facts, 0, say)
    : { activity: say.fixed(facts.activity, 0), result: say.fixed(facts.result, 0), gap: say.signed(facts.gap, 0) };

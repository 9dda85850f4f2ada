import type { Finding } from '../model/diagnostic.ts';
import type { Level } from '../model/framework.ts';
import { grouped } from '../model/grouped.ts';
import type { Chain, ComponentScore, IndicatorScore } from '../model/scores.ts';
import { sharesOf } from '../model/weighted-mean.ts';
import type { ScoredMission } from './scored-mission.ts';

/** What paragraphs on findings ask of the scores, each answer in one step. */
export interface ScoreIndex {
  component(name: string): ComponentScore | undefined;
  /** the first component that has any of some indicators */
  firstComponentOf(ids: readonly string[]): ComponentScore | undefined;
  /** the indicator as it stands in the first component that has it */
  indicator(id: string): IndicatorScore | undefined;
  /** the chains that end in one of a finding's indicators and have all theirs among these, in their order */
  chainsWithin(finding: Pick<Finding, 'indicators'>): readonly Chain[];
  /** how many points an indicator costs its component, to put the dearest finding first; exact for arithmetic means */
  loss(id: string): number;
}

const indexes = new WeakMap<ScoredMission, ScoreIndex>();

/** The index of a document, made once. */
export function indexOf(scores: ScoredMission): ScoreIndex {
  const known = indexes.get(scores) ?? scoreIndex(scores);
  indexes.set(scores, known);
  return known;
}

/** An indicator in one of its components. */
interface Membership {
  /** which component, from 0 */
  readonly i: number;
  readonly score: IndicatorScore;
}

function scoreIndex({ components, chains, method }: ScoredMission): ScoreIndex {
  const byName = new Map(components.toReversed().map((component) => [component.component, component]));
  const memberships = grouped(
    components.flatMap(({ indicators }, i) => indicators.map((score): Membership => ({ i, score }))),
    ({ score }) => score.id,
  );
  const chainOf = new Map(chains.map((chain, i) => [chain.indicator, { chain, i }]));
  const shares = components.map((component) => sharesIn(component, method.levels));
  return {
    component: (name) => byName.get(name),
    firstComponentOf(ids) {
      let first = Number.POSITIVE_INFINITY;
      for (const id of ids) first = Math.min(first, memberships.get(id)?.[0].i ?? first);
      return components[first];
    },
    indicator: (id) => memberships.get(id)?.[0].score,
    chainsWithin({ indicators }) {
      const ids = new Set(indicators);
      return [...ids]
        .flatMap((id) => chainOf.get(id) ?? [])
        .filter(({ chain }) => chain.contributors.every((id) => ids.has(id)))
        .sort((a, b) => a.i - b.i)
        .map(({ chain }) => chain);
    },
    loss(id) {
      let most = 0;
      for (const { i, score } of memberships.get(id) ?? []) {
        if (score.score === null) continue;
        const share = shares[i]?.get(score) ?? 0;
        if (share > 0) most = Math.max(most, (100 - score.score) * share);
      }
      return most;
    },
  };
}

/** The part of its component's score that each indicator with a score makes up. */
function sharesIn(
  { indicators }: ComponentScore,
  levels: Readonly<Record<Level, number>>,
): ReadonlyMap<IndicatorScore, number> {
  const scored = indicators.filter(({ score }) => score !== null);
  const byLevel = grouped(scored, ({ level }) => level);
  const ofLevels = sharesOf([...byLevel.keys()].map((level) => levels[level]));
  const shares = new Map<IndicatorScore, number>();
  for (const [nth, peers] of [...byLevel.values()].entries()) {
    const ofPeers = sharesOf(peers.map(({ weight }) => weight));
    for (const [i, peer] of peers.entries()) shares.set(peer, (ofLevels[nth] ?? 0) * (ofPeers[i] ?? 0));
  }
  return shares;
}

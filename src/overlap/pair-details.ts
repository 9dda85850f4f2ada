import { byCodePoint } from '../model/code-point.ts';
import { type Day, iso } from '../model/day.ts';
import type { Pair, Repeat } from '../model/overlap-figures.ts';
import type { OverlapMethod } from '../model/settings.ts';
import type { Box } from './evaluation-plan.ts';
import type { BoxPair } from './largest-pairs.ts';
import { intersection } from './number-sets.ts';
import { kindOfPair } from './overlapping-pairs.ts';
import { atStake } from './person-days.ts';
import type { RepeatedPair } from './repeats.ts';
import { repeatSuggestion, suggestion } from './suggestion.ts';
import type { Universe } from './universe.ts';

export interface Context {
  readonly universe: Universe;
  readonly method: OverlapMethod;
  readonly today: Day;
  /** the reason for which two may overlap, `null` for none */
  readonly acceptedFor: (a: Box, b: Box) => string | null;
}

/** All that is told of a pair, made once for each, for it may be listed and open. */
export function pairDetails(context: Context): (pair: BoxPair) => Pair {
  const known = new Map<Box, Map<Box, Pair>>();
  return (pair) => {
    const ofA = known.get(pair.a) ?? new Map<Box, Pair>();
    known.set(pair.a, ofA);
    const detail = ofA.get(pair.b) ?? pairDetail(pair, context);
    ofA.set(pair.b, detail);
    return detail;
  };
}

/** @see spec 4, "Pairs" */
function pairDetail(pair: BoxPair, { universe, method, today, acceptedFor }: Context): Pair {
  const { a, b, share } = pair;
  const from = Math.max(a.start, b.start);
  const to = Math.min(a.end, b.end);
  return {
    a: a.evaluation.id,
    b: b.evaluation.id,
    kind: kindOfPair(share, method),
    share,
    shared: {
      indicators:
        a.indicators.all && b.indicators.all
          ? 'all'
          : intersection(a.indicators, b.indicators).map((i) => universe.indicators[i]?.id ?? ''),
      locations: sharedLocations(a, b, universe.locations),
      days: to - from + 1,
      from: iso(from),
      to: iso(to),
    },
    personDays: atStake(a, b, share),
    respondents: respondents(a, b),
    suggestion: suggestion(a, b, today),
    accepted: acceptedFor(a, b),
  };
}

/** All that is told of one repeat. @see spec 4, "Repeats" */
export function repeatDetail(repeat: RepeatedPair, { today, acceptedFor }: Context): Repeat {
  const { a, b, share, gapDays } = repeat;
  return {
    a: a.evaluation.id,
    b: b.evaluation.id,
    share,
    gapDays,
    personDays: atStake(a, b, share),
    suggestion: repeatSuggestion(a, b, today),
    accepted: acceptedFor(a, b),
  };
}

function sharedLocations(a: Box, b: Box, locations: readonly string[]): Pair['shared']['locations'] {
  // where no location is known, place is one cell without a name
  if (locations.length === 0) return [];
  if (a.places.all && b.places.all) return 'all';
  return intersection(a.places, b.places).map((i) => locations[i] ?? '');
}

/** The groups that both ask. */
function respondents(a: Box, b: Box): string[] {
  const ofB = new Set(b.evaluation.respondents);
  return [...new Set(a.evaluation.respondents)].filter((group) => ofB.has(group)).sort(byCodePoint);
}

import type { Evaluation, Indicator } from '../model/framework.ts';
import { namesScope, scopeKey, TraitIndex, traitsOf } from '../model/subject.ts';
import type { NumberSet, SetTable } from './number-sets.ts';

/**
 * The indicators that an evaluation looks at, as numbers of `indicators`: those it names; where it names none, every one
 * with any of its components, any of its levels and any of its themes; an empty column restricts nothing.
 *
 * @see spec 4, "Subject"
 */
export function subjectOf(indicators: readonly Indicator[], sets: SetTable): (evaluation: Evaluation) => NumberSet {
  const number = new Map(indicators.map(({ id }, i) => [id, i]));
  const traits = new TraitIndex(indicators.map(traitsOf));
  const byScope = new Map<string, NumberSet>();

  return (evaluation) => {
    if (evaluation.indicators.length > 0)
      return sets.setOf(evaluation.indicators.flatMap((id) => number.get(id) ?? []));
    if (!namesScope(evaluation)) return sets.all;
    const key = scopeKey(evaluation);
    const known = byScope.get(key);
    if (known !== undefined) return known;
    const set = sets.setOf(traits.matching(evaluation));
    byScope.set(key, set);
    return set;
  };
}

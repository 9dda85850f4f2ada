import type { Evaluation, Indicator } from '../model/framework.ts';
import type { NumberSet, SetTable } from './sets.ts';

/**
 * The indicators that an evaluation looks at, as numbers of `indicators`: those it names; where it names none, every one
 * with any of its components, any of its levels and any of its themes; an empty column restricts nothing.
 *
 * @see spec 4, "Subject"
 */
export function subjectOf(indicators: readonly Indicator[], sets: SetTable): (evaluation: Evaluation) => NumberSet {
  const number = new Map(indicators.map(({ id }, i) => [id, i]));
  const byScope = new Map<string, NumberSet>();

  return (evaluation) => {
    if (evaluation.indicators.length > 0) return sets.of(evaluation.indicators.flatMap((id) => number.get(id) ?? []));
    const { components, levels, themes } = evaluation;
    if (components.length + levels.length + themes.length === 0) return sets.all;
    const key = JSON.stringify([components, levels, themes]);
    const known = byScope.get(key);
    if (known !== undefined) return known;
    const set = sets.of(indicators.flatMap((indicator, i) => (matches(indicator, evaluation) ? [i] : [])));
    byScope.set(key, set);
    return set;
  };
}

function matches({ components, level, themes }: Indicator, asked: Evaluation): boolean {
  const any = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || has.some((name) => wanted.includes(name));
  return (
    any(
      asked.components,
      components.map(({ name }) => name),
    ) &&
    any(asked.levels, [level]) &&
    any(asked.themes, themes)
  );
}

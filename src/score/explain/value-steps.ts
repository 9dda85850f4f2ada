import type { Step } from '../../model/explanation.ts';
import type { OverPlaces, OverTime } from '../../model/framework.ts';
import { partText, type Summaries } from '../../model/summaries.ts';
import type { AssessedIndicator } from '../assessed-indicator.ts';
import { hasWeights, type WeightedValue } from '../combining-values.ts';
import { ends, type Formula, joinedTerms, termCount } from './formula.ts';

/** Places and parts that are worked out one by one; of more the values alone. */
const most = 12;

/** How the value was made of the rows: over time in each place and part, over the parts, over the places. @see spec 3, step 5 */
export function valueSteps({ indicator, value }: AssessedIndicator, summaries: Summaries): Step[] {
  const { cells, combined } = value;
  if (combined === null) return [{ what: 'value', formula: '', figures: {}, result: null, why: 'no-value' }];
  if (value.value === null) return [{ what: 'value', formula: '', figures: {}, result: null, why: 'not-finite' }];
  const { overTime, overPlaces } = indicator;
  const valuesOf = (entries: Iterable<number>) => Array.from(entries, (entry) => observed(summaries, entry));
  // in the order in which the rows are shown; where the last one is taken, in that of time
  const inLines = (entries: Iterable<number>) => valuesOf([...entries].sort((a, b) => a - b));
  const rows = cells.map(({ entries }) => (overTime === 'last' ? valuesOf(entries) : inLines(entries)));
  const result = value.value;
  // where all is added up, one sum tells it
  if (overTime === 'sum' && overPlaces === 'sum') {
    return [{ what: 'value', ...combination(inLines(cells.flatMap(({ entries }) => [...entries])), 'sum'), result }];
  }
  if (cells.length === 1) return [{ what: 'value', ...combination(rows[0] ?? [], overTime), result }];
  const within = cells.slice(0, most).flatMap((cell, i): Step[] => {
    const values = rows[i] ?? [];
    if (values.length === 1 && overTime !== 'count') return [];
    const named = whereOf(cell, summaries);
    return [
      { what: 'value', ...inPlace(named, combination(values, overTime)), result: combined.cells[i]?.value ?? null },
    ];
  });
  const parts = combined.places.slice(0, most).flatMap(({ place, value: placeValue }): Step[] => {
    const placeCells = combined.cells.filter((_, i) => cells[i]?.place === place);
    if (placeCells.length === 1 || combined.places.length === 1) return [];
    return [
      {
        what: 'value',
        ...inPlace(summaries.places[place] ?? '', combination(placeCells, overPlaces)),
        result: placeValue,
      },
    ];
  });
  const last = combined.places.length === 1 ? combined.cells : combined.places;
  return [...within, ...parts, { what: 'value', ...combination(last, overPlaces), result }];
}

function observed({ value, weight }: Summaries, entry: number): WeightedValue {
  const ownWeight = weight?.[entry] ?? Number.NaN;
  return { value: value[entry] ?? Number.NaN, weight: Number.isNaN(ownWeight) ? null : ownWeight };
}

/** How values were combined, in names: `value1`, `weight1` … */
function combination(values: readonly WeightedValue[], how: OverTime | OverPlaces): Formula {
  const named = values.map(({ value, weight }, i) => ({
    name: `value${i + 1}`,
    value,
    weight,
    weightName: `weight${i + 1}`,
  }));
  const names = named.map(({ name }) => name);
  const figures: Formula['figures'] = { ...termCount(named) };
  for (const { name, value } of ends(named)) figures[name] = value;
  if (values.length === 1 && how !== 'count') return { formula: 'value1', figures };
  switch (how) {
    case 'sum':
      return { formula: joinedTerms(names, ' + '), figures };
    case 'mean': {
      if (hasWeights(values) !== 'all') {
        return { formula: `(${joinedTerms(names, ' + ')}) ÷ n`, figures: { ...figures, n: values.length } };
      }
      for (const { weightName, weight } of ends(named)) figures[weightName] = weight;
      const terms = joinedTerms(
        named.map(({ name, weightName }) => `${name} × ${weightName}`),
        ' + ',
      );
      return {
        formula: `(${terms}) ÷ (${joinedTerms(
          named.map(({ weightName }) => weightName),
          ' + ',
        )})`,
        figures,
      };
    }
    case 'last':
      return { formula: `last(${joinedTerms(names, ', ')})`, figures };
    case 'count':
      return { formula: 'n', figures: { n: values.length } };
    case 'median':
    case 'min':
    case 'max':
      return { formula: `${how}(${joinedTerms(names, ', ')})`, figures };
  }
}

const inPlace = (where: string, { formula, figures }: Formula): Formula =>
  where === '' ? { formula, figures } : { formula: `where: ${formula}`, figures: { where, ...figures } };

/** A place and part as `Goma, by_sex F`. */
const whereOf = ({ place, part }: { place: number; part: number }, { places, parts }: Summaries): string =>
  [places[place] ?? '', partText(parts[part])].filter((text) => text !== '').join(', ');

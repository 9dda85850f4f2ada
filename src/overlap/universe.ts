import { byCodePoint } from '../model/code-point.ts';
import type { Evaluation, Framework, Indicator } from '../model/framework.ts';
import type { Settings } from '../model/settings.ts';
import type { Summaries } from '../model/summaries.ts';
import { knownLocations, placesOf } from './evaluation-places.ts';
import { subjectOf } from './evaluation-subject.ts';
import { type NumberSet, SetTable } from './number-sets.ts';

/** What there is to look at: two sides of the cube whose cells evaluations cover, the third being days. */
export interface Universe {
  /** by id: the number of an indicator in a set is its place in this list */
  readonly indicators: readonly Indicator[];
  readonly indicatorSets: SetTable;
  /** by name; empty where no location is known, and place is then one cell without a name */
  readonly locations: readonly string[];
  readonly placeSets: SetTable;
  readonly subjectOf: (evaluation: Evaluation) => NumberSet;
  readonly placesOf: (evaluation: Evaluation) => NumberSet;
}

/** Every indicator of the framework and every location known to the assessment. @see spec 4, "One picture" */
export function universe(framework: Framework, summaries: Summaries, { places }: Pick<Settings, 'places'>): Universe {
  const indicators = framework.indicators.toSorted((a, b) => byCodePoint(a.id, b.id));
  const locations = knownLocations(summaries, framework.evaluations ?? [], places);
  const indicatorSets = new SetTable(indicators.length);
  const placeSets = new SetTable(Math.max(locations.length, 1));
  return {
    indicators,
    indicatorSets,
    locations,
    placeSets,
    subjectOf: subjectOf(indicators, indicatorSets),
    placesOf: placesOf(locations, places, placeSets),
  };
}

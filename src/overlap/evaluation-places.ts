import { byCodePoint } from '../model/code-point.ts';
import type { Evaluation } from '../model/framework.ts';
import type { Settings } from '../model/settings.ts';
import type { Summaries } from '../model/summaries.ts';
import type { NumberSet, SetTable } from './number-sets.ts';

/** Every location that an observation or an evaluation on file names, cancelled ones too; sorted, each once. */
export function knownLocations(
  { places }: Pick<Summaries, 'places'>,
  evaluations: readonly Evaluation[],
  standsFor: Settings['places'],
): string[] {
  const known = new Set(places);
  for (const { locations } of evaluations) for (const name of spelledOut(locations, standsFor)) known.add(name);
  known.delete('');
  return [...known].sort(byCodePoint);
}

/** The places of an evaluation as numbers of `locations`; none named: the whole mission. */
export function placesOf(locations: readonly string[], standsFor: Settings['places'], sets: SetTable) {
  const number = new Map(locations.map((name, i) => [name, i]));
  return (evaluation: Evaluation): NumberSet => {
    if (evaluation.locations.length === 0) return sets.all;
    return sets.setOf(spelledOut(evaluation.locations, standsFor).flatMap((name) => number.get(name) ?? []));
  };
}

/** Names of `places` in the settings replaced by the places they stand for. */
const spelledOut = (names: readonly string[], standsFor: Settings['places']): string[] =>
  names.flatMap((name) => (Object.hasOwn(standsFor, name) ? (standsFor[name] ?? []) : [name]));

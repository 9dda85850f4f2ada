import type { Level } from '../model/framework.ts';
import { type Kind, kinds, levels } from '../model/kinds.ts';
import { levelName } from './level-words.ts';
import type { Say } from './say.ts';

// Codes and the words of the data are never translated; but columns, choices and files have a name in each language,
// and the reader takes both. A message uses the one of its own language.

const columns = Object.values(kinds).flatMap((kind) => kind.columns);

/** A known column as it is written in a file: `target_date`, `date cible`. Others (`by_sex`, `2025-Q1`) as they stand. */
export function columnIn(column: string, { lang }: Say): string {
  return lang === 'fr' ? (columns.find(({ name }) => name === column)?.fr[0] ?? column) : column;
}

/** The same where a sentence begins with it: `Target date`. */
export function columnFirst(column: string, say: Say): string {
  const words = columnIn(column, say).replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The allowed values of a column, in the order in which they are defined. */
export const choicesOf = (column: string): readonly string[] =>
  Object.keys(columns.find(({ name, choices }) => name === column && choices !== undefined)?.choices ?? {});

/** An allowed value as it is written in a file: `outcome`, `effet`. Others as they stand. */
export function choiceIn(column: string, value: string, { lang }: Say): string {
  if (lang !== 'fr') return value;
  // of a level's French words this is the one to be written: incidence is taken too
  if (isLevel(value) && column.startsWith('level')) return levelName(value, { lang });
  for (const { name, choices = {} } of columns) {
    if (name === column && Object.hasOwn(choices, value)) return choices[value]?.[0] ?? value;
  }
  return value;
}

const isLevel = (value: string): value is Level => Object.hasOwn(levels, value);

/** The usual name of a kind's file: `targets.csv`, `cibles.csv`. */
export function fileOf(kind: Kind, { lang }: Say): string {
  const name = lang === 'fr' ? kinds[kind].fr.normalize('NFD').replace(/\p{M}/gu, '') : kind;
  return `${name}.csv`;
}

import type { Level } from '../model/framework.ts';
import { type Kind, kinds, levels, namesOfColumn, namesOfKind } from '../model/kinds.ts';
import type { Lang } from '../model/lang.ts';
import { levelName } from './level-words.ts';
import type { Say } from './say.ts';

// Codes and the words of the data are never translated; but columns, choices and files have a name in each language,
// and the reader takes both. A message uses the one of its own language.

const columns = Object.values(kinds).flatMap((kind) => kind.columns);

/** A known column as it is written in a file: `target_date`, `date cible`. Others (`by_sex`, `2025-Q1`) as they stand. */
export function columnIn(column: string, { lang }: Say): string {
  const known = columns.find(({ name }) => name === column);
  return known === undefined ? column : (namesOfColumn(known)[lang][0] ?? column);
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
  // of a level's French words this is the one to be written: incidence is taken too
  if (isLevel(value) && column.startsWith('level')) return levelName(value, { lang });
  for (const { name, choices = {} } of columns) {
    if (name === column && Object.hasOwn(choices, value)) return writtenChoice[lang](value, choices[value] ?? []);
  }
  return value;
}

// the other words of a choice begin with the French ones
const writtenChoice: Readonly<Record<Lang, (value: string, others: readonly string[]) => string>> = {
  en: (value) => value,
  fr: (value, [french = value]) => french,
};

const isLevel = (value: string): value is Level => Object.hasOwn(levels, value);

/** The usual name of a kind's file: `targets.csv`, `cibles.csv`. */
export function fileOf(kind: Kind, { lang }: Say): string {
  return `${namesOfKind(kind)[lang].normalize('NFD').replace(/\p{M}/gu, '')}.csv`;
}

import { fold, plainLetters } from '../../model/fold.ts';
import { type InputColumn, type Kind, kinds, namesOfColumn, partPrefixes } from '../../model/kinds.ts';
import { langs } from '../../model/lang.ts';
import { nfd } from '../../model/normal-form.ts';

/** Every name that people give a column, folded → the known column: its own name, French ones, synonyms. */
export function columnNames(kind: Kind): ReadonlyMap<string, string> {
  const known = cache.get(kind);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const column of kinds[kind].columns)
    for (const called of allNames(column)) if (!names.has(fold(called))) names.set(fold(called), column.name);
  cache.set(kind, names);
  return names;
}

const cache = new Map<Kind, ReadonlyMap<string, string>>();

/** All names of one column, its own first. */
export function calledOf(kind: Kind, column: string): readonly string[] {
  const known = kinds[kind].columns.find(({ name }) => name === column);
  return known === undefined ? [column] : allNames(known);
}

const allNames = (column: InputColumn): readonly string[] => [
  ...langs.flatMap((lang) => namesOfColumn(column)[lang]),
  ...(column.synonyms ?? []),
];

/** The columns that must be there. */
export const requiredOf = (kind: Kind): readonly string[] =>
  kinds[kind].columns.filter(({ required }) => required !== undefined).map(({ name }) => name);

/** The disaggregation that a header names: `par_âge`, `By age` and `by-age` are `by_age`; `null` for any other. */
export function partOf(header: string): string | null {
  const name = header.trim();
  const before = prefix.exec(name)?.[0];
  if (before === undefined) return null;
  const rest = name.slice(before.length);
  // a name goes on one line
  if (/[\n\r\u2028\u2029]/.test(rest)) return null;
  const slug = nfd(plainLetters(rest))
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
  return slug === '' ? null : `by_${slug}`;
}

// the separator is asked for: ByVariableId of a survey export is no disaggregation
const prefix = new RegExp(
  `^(?:${Object.values(partPrefixes)
    .map((p) => p.replace('_', ''))
    .join('|')})[\\s_-]+`,
  'iu',
);
